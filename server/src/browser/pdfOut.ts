import type { PdfOptions, pdfOf as writePdf } from '../convert/export/pdf/pdf';
import { Refusal } from '../convert/export/refusal';
import type { Analysis } from '../core/model/analysis';

/** What the script `pdf.js` leaves in the worker. */
declare const rapporteurPdf: { readonly pdfOf: typeof writePdf } | undefined;

/** Loads what writes PDF files with the first one, since it is half as large as the server; then as `pdfOf` of the converters. */
export async function pdfOf(analysis: Analysis, { date, shippedUri }: PdfOptions): Promise<Uint8Array> {
  if (shippedUri === undefined)
    throw new Refusal('The editor does not tell where what writes PDF files lies. Export the draft as a web page, and print that.');
  if (typeof rapporteurPdf === 'undefined') importScripts(`${shippedUri}web/pdf.js`);
  return (rapporteurPdf as NonNullable<typeof rapporteurPdf>).pdfOf(analysis, {
    date,
    fontFile: name => fetchNow(`${shippedUri}fonts/${name}.woff`),
  });
}

/** A file at once: lines are measured letter by letter, and a worker may wait. Throws where the file cannot be had. */
function fetchNow(address: string): Uint8Array {
  const request = new XMLHttpRequest();
  request.open('GET', address, false);
  request.responseType = 'arraybuffer';
  request.send();
  if (request.status !== 200) throw new Error(`${address}: ${request.status} ${request.statusText}`);
  return new Uint8Array(request.response as ArrayBuffer);
}
