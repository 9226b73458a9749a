/** Where the line of an offset begins. */
export const lineStartOf = (text: string, offset: number): number =>
  offset <= 0 ? 0 : Math.max(text.lastIndexOf('\n', offset - 1), text.lastIndexOf('\r', offset - 1)) + 1;
