import type { PDFDocument } from 'pdfkit';
import { type Line, linesOf, type Piece } from './lines';
import type { Placed, PrintedPage } from './pages';
import { LEFT, OUTER, OUTER_RIGHT, type Paragraph } from './paragraphs';
import type { Typesetting } from './typesetting';

/** How far the base line lies below the top of a line, as a share of its height. */
const BASELINE = 0.78;
const FOLIO = 810;
/** Of A4. */
const PAGE_WIDTH = 595.28;
/** How thick a line is drawn around a letter that has to be bold, as a share of its height. */
const THICKENED = 0.025;

type Structure = ReturnType<PDFDocument['struct']>;

/** Draws pages, with the symbol at their head and their number at their foot; each paragraph becomes one element of the structure. */
export function drawPages(document: PDFDocument, pages: readonly PrintedPage[], symbol: string, type: Typesetting): void {
  const elements = new Map<Paragraph, Structure>();
  const elementOf = (paragraph: Paragraph): Structure => {
    const known = elements.get(paragraph);
    if (known) return known;
    const element = document.struct(paragraph.tag);
    document.addStructure(element);
    elements.set(paragraph, element);
    return element;
  };
  const pen = penOf(document, type);
  const place = ({ line, top, paragraph }: Placed) => {
    const element = elementOf(paragraph);
    element.add(document.markStructureContent(paragraph.tag));
    for (const piece of line.pieces) pen.write(piece, top + line.height * BASELINE);
    document.endMarkedContent();
    if (line.rule) artifact(document, 'Layout', () => drawRule(pen, line, top));
  };
  pages.forEach(({ body, foot, footRule }, i) => {
    document.addPage();
    artifact(document, 'Pagination', () => drawFurniture(pen, i, pages.length, symbol, type));
    body.forEach(place);
    if (footRule !== null) artifact(document, 'Layout', () => pen.rule(LEFT, LEFT + 60, footRule));
    foot.forEach(place);
  });
  for (const element of elements.values()) element.end();
}

/** Draws at places that are told from the side where lines begin. */
interface Pen {
  write(piece: Piece, baseline: number): void;
  rule(from: number, to: number, y: number): void;
}

function penOf(document: PDFDocument, { direction }: Typesetting): Pen {
  const fromLeft = (x: number, width: number): number => (direction === 'rtl' ? PAGE_WIDTH - x - width : x);
  return {
    write: ({ text, font, size, rise, x, width }, baseline) => {
      const looks = { ...(font.isSlanted && { oblique: true }), ...(font.isThickened && { fill: true, stroke: true }) };
      if (font.isThickened) document.lineWidth(size * THICKENED);
      document
        .font(font.name, size * font.scale)
        .text(text, fromLeft(x, width), baseline - rise, { lineBreak: false, baseline: 'alphabetic', ...looks });
    },
    rule: (from, to, y) => {
      document.lineWidth(0.5).moveTo(fromLeft(from, 0), y).lineTo(fromLeft(to, 0), y).stroke();
    },
  };
}

function artifact(document: PDFDocument, type: string, draw: () => void): void {
  document.markContent('Artifact', { type });
  draw();
  document.endMarkedContent();
}

function drawRule(pen: Pen, line: Line, top: number): void {
  if (line.rule) pen.rule(line.rule.from, line.rule.to, line.rule.side === 'above' ? top - 1 : top + line.height + 1);
}

/** The symbol from the second page on, and `2/5` at the outer side. */
function drawFurniture(pen: Pen, index: number, count: number, symbol: string, type: Typesetting): void {
  const isRight = index % 2 === 0;
  const align = isRight ? 'end' : 'start';
  const outer = (words: string, y: number) => {
    const setting = { left: OUTER, first: OUTER, right: OUTER_RIGHT, size: 9, leading: 0, bold: true, align } as const;
    for (const { pieces } of linesOf(null, [{ words }], setting, type)) for (const piece of pieces) pen.write(piece, y);
  };
  if (index > 0) {
    if (symbol) outer(symbol, 50);
    pen.rule(OUTER, OUTER_RIGHT, 55);
  }
  if (index > 0 || count > 1) outer(`${index + 1}/${count}`, FOLIO);
}
