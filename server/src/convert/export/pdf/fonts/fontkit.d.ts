/** What is used of fontkit, which comes without types. */
declare module 'fontkit' {
  export interface Font {
    hasGlyphForCodePoint(code: number): boolean;
  }
  /** The font in a file's bytes. */
  export function create(bytes: Uint8Array): Font;
}
