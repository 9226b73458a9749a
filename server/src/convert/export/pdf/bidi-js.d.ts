/** What is used of bidi-js, which comes without types. */
declare module 'bidi-js' {
  interface Levels {
    /** How deep each code unit lies; those with an odd number run from right to left. */
    readonly levels: Uint8Array;
    readonly paragraphs: readonly { readonly start: number; readonly end: number; readonly level: number }[];
  }
  interface Bidi {
    getEmbeddingLevels(text: string, direction: 'ltr' | 'rtl'): Levels;
    /** Ranges, their ends included, to be turned round one after the other. */
    getReorderSegments(text: string, levels: Levels): [number, number][];
    getMirroredCharacter(character: string): string | null;
  }
  export default function bidiFactory(): Bidi;
}
