import type { PDFDocument } from 'pdfkit';
import type { Line } from './lines';
import type { Placed, PrintedPage } from './pages';
import { LEFT, OUTER, OUTER_RIGHT, type Paragraph } from './paragraphs';

/** How far the base line lies below the top of a line, as a share of its height. */
const BASELINE = 0.78;
const FOLIO = 810;

type Structure = ReturnType<PDFDocument['struct']>;

/** Draws pages, with the symbol at their head and their number at their foot; each paragraph becomes one element of the structure. */
export function drawPages(document: PDFDocument, pages: readonly PrintedPage[], symbol: string): void {
  const elements = new Map<Paragraph, Structure>();
  const elementOf = (paragraph: Paragraph): Structure => {
    const known = elements.get(paragraph);
    if (known) return known;
    const element = document.struct(paragraph.tag);
    document.addStructure(element);
    elements.set(paragraph, element);
    return element;
  };
  const place = ({ line, top, paragraph }: Placed) => {
    const element = elementOf(paragraph);
    element.add(document.markStructureContent(paragraph.tag));
    drawWords(document, line, top);
    document.endMarkedContent();
    if (line.rule) artifact(document, 'Layout', () => drawRule(document, line, top));
  };
  pages.forEach(({ body, foot, footRule }, i) => {
    document.addPage();
    artifact(document, 'Pagination', () => drawFurniture(document, i, pages.length, symbol));
    body.forEach(place);
    if (footRule !== null) artifact(document, 'Layout', () => rule(document, LEFT, LEFT + 60, footRule));
    foot.forEach(place);
  });
  for (const element of elements.values()) element.end();
}

function artifact(document: PDFDocument, type: string, draw: () => void): void {
  document.markContent('Artifact', { type });
  draw();
  document.endMarkedContent();
}

function drawWords(document: PDFDocument, { pieces, height }: Line, top: number): void {
  for (const { text, face, size, rise, x } of pieces) {
    document.font(face, size).text(text, x, top + height * BASELINE - rise, { lineBreak: false, baseline: 'alphabetic' });
  }
}

function drawRule(document: PDFDocument, line: Line, top: number): void {
  if (line.rule) rule(document, line.rule.from, line.rule.to, line.rule.side === 'above' ? top - 1 : top + line.height + 1);
}

const rule = (document: PDFDocument, from: number, to: number, y: number): void => {
  document.lineWidth(0.5).moveTo(from, y).lineTo(to, y).stroke();
};

/** The symbol from the second page on, and `2/5` at the outer side. */
function drawFurniture(document: PDFDocument, index: number, count: number, symbol: string): void {
  const isRight = index % 2 === 0;
  const outer = (text: string, y: number) => {
    const width = document.widthOfString(text);
    document.text(text, isRight ? OUTER_RIGHT - width : OUTER, y, { lineBreak: false, baseline: 'alphabetic' });
  };
  document.font('Times-Bold', 9);
  if (index > 0) {
    if (symbol) outer(symbol, 50);
    rule(document, OUTER, OUTER_RIGHT, 55);
  }
  if (index > 0 || count > 1) outer(`${index + 1}/${count}`, FOLIO);
}
