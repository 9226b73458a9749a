import { PDFDocument, registerStdFonts } from 'pdfkit';
import TimesBold from 'pdfkit/standard-fonts/TimesBold';
import TimesBoldItalic from 'pdfkit/standard-fonts/TimesBoldItalic';
import TimesItalic from 'pdfkit/standard-fonts/TimesItalic';
import TimesRoman from 'pdfkit/standard-fonts/TimesRoman';
import type { Analysis } from '../../../core/model/analysis';
import { documentSymbolOf } from '../../../core/rules/structure/masthead';
import { pageOf } from '../../page/pageOf';
import { Refusal } from '../refusal';
import { drawPages } from './draw';
import type { FontFile } from './fonts/fonts';
import { pagesOf } from './pages';
import { mastheadOf, paragraphOf } from './paragraphs';
import { typesettingOf } from './typesetting';

/** What the writer is told. */
export interface PdfOptions {
  /** The day of writing, an ISO date. The same text and day give the same bytes. */
  readonly date: string;
  /** See `WriteOptions`; of use to what stands for this module in the browser. */
  readonly shippedUri?: string;
  /** Reads the fonts for letters that the standard ones lack. */
  readonly fontFile?: FontFile;
}

/**
 * The resolution as it is printed, on pages of A4 in the Times that every PDF reader has; notes stand at the foot of the page that their mark
 * is on. Letters that this Times lacks (Russian, Arabic, Chinese) are put into the file. Tagged, with title and language. Rejects with a
 * `Refusal` where no font has a character of the text: no word is to be lost.
 */
export async function pdfOf(analysis: Analysis, { date, fontFile }: PdfOptions): Promise<Uint8Array> {
  const page = pageOf(analysis);
  registerStdFonts(TimesRoman, TimesItalic, TimesBold, TimesBoldItalic);
  const symbol = documentSymbolOf(analysis);
  const day = new Date(`${date}T00:00:00Z`);
  const title = [symbol, page.title].filter(words => words !== null).join(' – ') || 'Resolution';
  const document = new PDFDocument({
    size: 'A4',
    margin: 0,
    autoFirstPage: false,
    font: null,
    pdfVersion: '1.7',
    tagged: true,
    displayTitle: true,
    lang: page.language,
    info: { Title: title, CreationDate: day, ModDate: day, Producer: 'Rapporteur', Creator: 'Rapporteur' },
  });
  const bytes = bytesOf(document);
  const missing = new Set<string>();
  const type = typesettingOf(document, page, fontFile, missing);
  const head = page.masthead ? mastheadOf(page.masthead, type) : [];
  const paragraphs = [...head, ...page.blocks.map(block => paragraphOf(block, type))].filter(({ lines }) => lines.length > 0);
  drawPages(document, pagesOf(paragraphs, page.notes, type), symbol ?? '', type);
  if (missing.size > 0) throw new Refusal(refusalOf([...missing]));
  document.end();
  return bytes;
}

function refusalOf(missing: readonly string[]): string {
  const some = missing.slice(0, 8).map(character => `“${character}”`);
  return (
    `No font at hand can draw ${some.join(', ')}${missing.length > 8 ? ' and others' : ''}. ` +
    'Write a web page (.html) and print it to PDF from a browser, which has fonts for all languages.'
  );
}

function bytesOf(document: PDFDocument): Promise<Uint8Array> {
  return new Promise((resolve, reject) => {
    const chunks: Uint8Array[] = [];
    document.on('data', chunk => chunks.push(chunk));
    document.on('error', reject);
    document.on('end', () => {
      const bytes = new Uint8Array(chunks.reduce((length, chunk) => length + chunk.length, 0));
      let at = 0;
      for (const chunk of chunks) {
        bytes.set(chunk, at);
        at += chunk.length;
      }
      resolve(bytes);
    });
  });
}
