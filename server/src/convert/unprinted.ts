/** Backslashes that are not printed: before what would be markup at the beginning of a later line of a block, and before letters that would be the mark of a note. */
export const ESCAPED = /(?<=[\n\r\u2028\u2029][ \t\u00a0]*)\\(?=\/\/|---|[|\\]|#{1,4} |\[\^)|(?<!\\)\\(?=\[\^[^\]\s]{1,16}\])/g;

/** What a block without a number begins with that is not printed, besides these: a backslash, the mark of a heading. */
export const UNPRINTED = /^(?:\\(?!\[\^[^\]\s]{1,16}\])|#{1,4}[ \t]+)/;

/** Marks that are nothing but brackets, as they stand around the numbers of footnotes in some Arabic texts: `[^(][^1][^)]`. */
export const RAISED = /(?<!\\)\[\^[()]\]/g;
