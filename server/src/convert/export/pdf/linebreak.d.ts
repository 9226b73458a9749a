/** What is used of linebreak, which comes without types. */
declare module 'linebreak' {
  export default class LineBreaker {
    constructor(text: string);
    /** Where a line may end next; null at the end. */
    nextBreak(): { readonly position: number } | null;
  }
}
