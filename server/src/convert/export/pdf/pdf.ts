import { PDFDocument, registerStdFonts } from 'pdfkit';
import TimesBold from 'pdfkit/standard-fonts/TimesBold';
import TimesBoldItalic from 'pdfkit/standard-fonts/TimesBoldItalic';
import TimesItalic from 'pdfkit/standard-fonts/TimesItalic';
import TimesRoman from 'pdfkit/standard-fonts/TimesRoman';
import type { Analysis } from '../../../core/model/analysis';
import { documentSymbolOf } from '../../../core/rules/structure/masthead';
import { pageOf } from '../../page/pageOf';
import { drawn, refuseUndrawn } from './characters';
import { drawPages } from './draw';
import type { Face, Measure } from './lines';
import { pagesOf } from './pages';
import { mastheadOf, paragraphOf } from './paragraphs';

/** What the writer is told. */
export interface PdfOptions {
  /** The day of writing, an ISO date. The same text and day give the same bytes. */
  readonly date: string;
}

/**
 * The resolution as it is printed, on pages of A4 in the Times that every PDF reader has; notes stand at the foot of the page that their mark
 * is on. Tagged, with title and language. Rejects with a `Refusal` where these fonts lack a character of the text: Russian, Arabic, Chinese.
 */
export async function pdfOf(analysis: Analysis, { date }: PdfOptions): Promise<Uint8Array> {
  const page = pageOf(analysis);
  refuseUndrawn(page);
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
  const measure = measureOf(document);
  const head = page.masthead ? mastheadOf(page.masthead, measure) : [];
  const paragraphs = [...head, ...page.blocks.map(block => paragraphOf(block, measure))].filter(({ lines }) => lines.length > 0);
  drawPages(document, pagesOf(paragraphs, page.notes, measure), drawn(symbol ?? ''));
  document.end();
  return bytes;
}

/** Widths, each found once. */
function measureOf(document: PDFDocument): Measure {
  const known = new Map<string, number>();
  return (text: string, face: Face, size: number): number => {
    const key = `${face}|${text}`;
    const width = known.get(key) ?? document.font(face, 100).widthOfString(text);
    known.set(key, width);
    return (width * size) / 100;
  };
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
