/** Stands for the `[^` of a mark until all words around it are read. A noncharacter, which no text has of its own. */
const BEGINNING = '\ufdd0';
/** Stands before words at the beginning of a line that are ordinary text whatever they look like, until they get a backslash. */
export const ESCAPE = '\ufdd1';
const OURS = /[\ufdd0\ufdd1]/g;
/** The beginning of a mark, and of letters of a document that would be one in a text of ours, with the backslashes before them. */
const MARKS = /(?<!\\)(\\*)(?:\ufdd0|\[\^(?=[^\]\s]{1,16}\]))/g;

/** The mark of a note as readers write it among words: letters of the document that look the same are none. */
export const noteMark = (label: string): string => `${BEGINNING}${label}]`;

/** Marks of notes among words, as `noteMark` writes them. */
export const NOTE_MARKS = /\ufdd0([^\]]+)\]/g;

const SUPERSCRIPTS = '⁰¹²³⁴⁵⁶⁷⁸⁹';

/** Raised words of a page: our own writers raise marks without a note; figures stay raised, and are marks where a note has their number. */
export function raised(words: string, isOurs: boolean): string {
  if (isOurs && /^[^\]\s]{1,16}$/.test(words)) return noteMark(words);
  return /^\d{1,3}$/.test(words) ? words.replace(/\d/g, digit => SUPERSCRIPTS.charAt(Number(digit))) : words;
}

/** Whether words begin with the mark of a note. */
export const beginsWithMark = (words: string): boolean => words.startsWith(BEGINNING);

/** Words of a document as they are; the characters that mean something here stay free for it. */
export const literal = (words: string): string => words.replace(OURS, '\ufffd');

/** Words with their marks as a text of ours has them: letters that are none have a backslash, and each backslash right before either another. */
export const marked = (words: string): string =>
  words.replace(MARKS, (all, slashes: string) => `${slashes}${slashes}${all.endsWith(BEGINNING) ? '' : '\\'}[^`);

/** What would make a line something else, with the blanks before it, and what says itself that it does not. */
const MEANS_SOMETHING = /^([^\S\n\r\u2028\u2029]*)(?:\ufdd1|(?=\/\/|---|\||\\(?!\\*\[\^[^\]\s]{1,16}\])|#{1,4} |\[\^[^\]\n]*\]:))/gm;

/** Words as a block has to write them to be one paragraph with all its lines. Not for rows of tables. */
export const escaped = (words: string): string => words.replace(MEANS_SOMETHING, '$1\\').replaceAll(ESCAPE, '');

/** The same for the lines below the first, which is written as a text of ours has it. */
export function escapedBelow(words: string): string {
  const end = /[\n\r\u2028\u2029]/.exec(words)?.index ?? words.length;
  return words.slice(0, end) + escaped(words.slice(end));
}
