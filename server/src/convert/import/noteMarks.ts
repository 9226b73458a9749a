/** Stands for the `[^` of a mark until all words around it are read. A noncharacter, which no text has of its own. */
const BEGINNING = '\ufdd0';
/** Letters of a document that would be a mark in a text of ours. */
const LOOKS_LIKE_ONE = /\[(?=\^[^\]\s]{1,16}\])/g;

/** The mark of a note as readers write it among words: letters of the document that look the same are none. */
export const noteMark = (label: string): string => `${BEGINNING}${label}]`;

/** Whether words begin with the mark of a note. */
export const beginsWithMark = (words: string): boolean => words.startsWith(BEGINNING);

/** Words of a document as they are; what stands for marks stays free for them. */
export const literal = (words: string): string => words.replaceAll(BEGINNING, '\ufffd');

/** Words with their marks as a text of ours has them, and with a backslash before letters that are none. */
export const marked = (words: string): string => words.replace(LOOKS_LIKE_ONE, '\\[').replaceAll(BEGINNING, '[^');
