/** Words of a draft as Markdown that shows them as they are written. */
export const toMarkdown = (words: string): string => words.replace(/[\\`*_{}[\]<>#|~&]/g, '\\$&');
