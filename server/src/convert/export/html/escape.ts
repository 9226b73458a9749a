const ENTITIES: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;', "'": '&#39;' };

/** Words as HTML text or as the value of an attribute. */
export const escaped = (words: string): string => words.replace(/[&<>"']/g, character => ENTITIES[character] as string);
