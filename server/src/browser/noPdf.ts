import type { Sheet } from '../convert/import/pdf/sheet';
import { Unreadable } from '../convert/import/reading';

/** Stands for the reader of PDF files in the browser, where it would more than double the server. */
export async function sheetsOf(): Promise<Sheet[]> {
  throw new Unreadable(
    'PDF files are read on the desktop and on the command line only. In the browser, save the text of the PDF as .txt and import that.',
    0,
  );
}
