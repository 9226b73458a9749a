import type { Line } from './pages';

const JOB = String.raw`\d{2}-\d{5}(?: ?\([A-Z]\))?`;
const PAGE = String.raw`\d{1,3}/\d{1,3}`;
const PIECE = String.raw`(?:${JOB}|${PAGE}|\*\d{7}\*|GE\.\d{2}-\d{5}(?:\([A-Z]\))?|Please recycle|\d{6})`;
/** Job numbers, their dates, bar codes and page numbers, one or several on a line. */
const FURNITURE = new RegExp(`^${PIECE}(?: ${PIECE})*$`, 'u');
/** A symbol alone on a line, as at the head of each page. */
export const SYMBOL_LINE = /^(?:[A-Z]{1,5}(?:\.\d{1,3})?\/)+?[\w./() -]{1,60}\*{0,2}$/u;
/** A running head has no more lines than this. */
const HEAD = 9;

/** Whether a line is of the page and not of the text. */
export const isFurniture = ({ text }: Pick<Line, 'text'>): boolean => FURNITURE.test(text);

const bare = (words: string): string => words.replace(/[^\p{L}\p{N}]/gu, '').toLowerCase();

/** The pages without what stands at the head of every page: the symbol, and the title where it is repeated. */
export function withoutRunningHeads(pages: readonly Line[][], symbol: string | null, title: string): Line[][] {
  const wanted = bare(title);
  return pages.map((page, i) => (i === 0 ? page : page.slice(headOf(page, symbol, wanted))));
}

/** How many lines the running head of a page has. */
function headOf(page: readonly Line[], symbol: string | null, title: string): number {
  const at = page
    .slice(0, HEAD)
    .findIndex(({ text }) => SYMBOL_LINE.test(text) && (symbol === null || bare(text).startsWith(bare(symbol))));
  if (at < 0) return 0;
  const above = page.slice(0, at).map(({ text }) => text);
  if (above.length > 0 && !isTitle(above, title)) return 0;
  if (above.length > 0) return at + 1;
  let behind = 0;
  for (let n = 1; n <= HEAD && at + n < page.length; n++) {
    if (
      isTitle(
        page.slice(at + 1, at + 1 + n).map(({ text }) => text),
        title,
      )
    )
      behind = n;
  }
  return at + 1 + behind;
}

const isTitle = (lines: readonly string[], title: string): boolean => title !== '' && bare(lines.join(' ')) === title;
