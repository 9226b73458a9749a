/** A backslash before what would be markup at the beginning of a later line of a block: it is not printed. */
export const ESCAPED_LINE = /(?<=[\n\r\u2028\u2029][ \t\u00a0]*)\\(?=\/\/|---|[|\\]|#{1,4} |\[\^)/g;
