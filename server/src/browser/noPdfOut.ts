import { Refusal } from '../convert/export/refusal';

/** Stands for the writer of PDF files in the browser, where it would make the server half as large again. */
export async function pdfOf(): Promise<Uint8Array> {
  throw new Refusal(
    'PDF files are written on the desktop and on the command line only. In the browser, print the draft, or export it as a web page.',
  );
}
