import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import * as writer from '../convert/export/pdf/pdf';

const fontFile = (name: string): Uint8Array => readFileSync(join(__dirname, 'fonts', `${name}.woff`));

/** The writer of PDF files, with the fonts in the folder beside the bundle. */
export const pdfOf = (analysis: Parameters<typeof writer.pdfOf>[0], { date }: { readonly date: string }): Promise<Uint8Array> =>
  writer.pdfOf(analysis, { date, fontFile });
