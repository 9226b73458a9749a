/** What is used of pdfkit, which comes without types. */
declare module 'pdfkit' {
  interface PdfStructure {
    add(child: unknown): PdfStructure;
    end(): void;
  }
  export interface StandardFont {
    readonly name: string;
  }
  export class PDFDocument {
    constructor(options: Readonly<Record<string, unknown>>);
    font(name: string, size: number): this;
    /** `font` is one of fontkit. */
    registerFont(name: string, font: unknown): this;
    widthOfString(text: string): number;
    text(text: string, x: number, y: number, options: Readonly<Record<string, unknown>>): this;
    addPage(): this;
    moveTo(x: number, y: number): this;
    lineTo(x: number, y: number): this;
    lineWidth(width: number): this;
    stroke(): this;
    struct(type: string): PdfStructure;
    addStructure(structure: PdfStructure): this;
    markContent(type: string, options?: Readonly<Record<string, unknown>>): this;
    markStructureContent(type: string): unknown;
    endMarkedContent(): this;
    on(event: 'data', listener: (chunk: Uint8Array) => void): this;
    on(event: 'end', listener: () => void): this;
    on(event: 'error', listener: (error: Error) => void): this;
    end(): void;
  }
  export function registerStdFonts(...fonts: readonly StandardFont[]): void;
}

declare module 'pdfkit/standard-fonts/*' {
  import type { StandardFont } from 'pdfkit';

  const font: StandardFont;
  export default font;
}
