import type { PageNote } from '../../page/page';
import type { Line } from './lines';
import { noteOf, type Paragraph } from './paragraphs';
import type { Typesetting } from './typesetting';

/** A line on a page: where its top is, and the paragraph that it belongs to. */
export interface Placed {
  readonly line: Line;
  readonly top: number;
  readonly paragraph: Paragraph;
}

export interface PrintedPage {
  readonly body: readonly Placed[];
  readonly foot: readonly Placed[];
  /** Where the short rule above the notes is; null without notes. */
  readonly footRule: number | null;
}

const TOP_FIRST = 45;
const TOP = 80;
const BOTTOM = 780;
/** Between the text and the first note: the rule stands in it. */
const FOOT_GAP = 14;

type FootLine = { readonly line: Line; readonly paragraph: Paragraph };

/**
 * Lines on pages. A note stands at the foot of the page that has its first mark, as far as there is room beside the line with the mark; what
 * is left of a long one goes on at the next foot. Notes that no mark leads to stand at the last.
 */
export function pagesOf(paragraphs: readonly Paragraph[], notes: readonly PageNote[], type: Typesetting): PrintedPage[] {
  const pages: PrintedPage[] = [];
  const waiting = [...notes];
  let body: Placed[] = [];
  let foot: FootLine[] = [];
  let carried: FootLine[] = [];
  let y = TOP_FIRST;
  const footHeight = (lines: readonly FootLine[]): number =>
    lines.length === 0 ? 0 : FOOT_GAP + lines.reduce((height, { line }) => height + line.height, 0);
  const turn = () => {
    pages.push(printed(body, foot));
    body = [];
    y = TOP;
    foot = carried;
    carried = [];
    fitFoot(60);
  };
  /** Takes from the foot what does not fit below the text and leaves `room` points. */
  const fitFoot = (room: number) => {
    const over: FootLine[] = [];
    while (foot.length > 0 && y + room + footHeight(foot) > BOTTOM) over.unshift(foot.pop() as FootLine);
    carried = [...over, ...carried];
  };
  const notesAt = ({ marks }: Line): FootLine[] =>
    marks.flatMap(mark => {
      const at = waiting.findIndex(({ label }) => label === mark);
      const [note] = at < 0 ? [] : waiting.splice(at, 1);
      return note ? footLines(note, type) : [];
    });
  paragraphs.forEach((paragraph, i) => {
    const above = body.length > 0 ? paragraph.above : 0;
    const opening = paragraph.lines.slice(0, 2).reduce((height, { height: one }) => height + one, 0);
    const all = paragraph.lines.reduce((height, { height: one }) => height + one, 0);
    const next = paragraph.keepsNext ? (paragraphs[i + 1]?.lines.slice(0, 2).reduce((height, line) => height + line.height, 12) ?? 0) : 0;
    const wanted = above + (paragraph.keepsNext ? all : opening) + next;
    if (body.length > 0 && y + wanted + footHeight(foot) > BOTTOM) turn();
    else y += above;
    for (const line of paragraph.lines) {
      const noted = notesAt(line);
      const fits = (): boolean => y + line.height + footHeight([...foot, ...(carried.length > 0 ? [] : noted)]) <= BOTTOM;
      if (body.length > 0 && !fits()) turn();
      body.push({ line, top: y, paragraph });
      y += line.height;
      if (carried.length > 0) carried.push(...noted);
      else {
        foot.push(...noted);
        fitFoot(0);
      }
    }
  });
  const unmarked = waiting.flatMap(note => footLines(note, type));
  if (carried.length > 0) carried.push(...unmarked);
  else {
    foot.push(...unmarked);
    fitFoot(0);
  }
  while (carried.length > 0) turn();
  return [...pages, printed(body, foot)];
}

function footLines(note: PageNote, type: Typesetting): FootLine[] {
  const paragraph = noteOf(note, type);
  return paragraph.lines.map(line => ({ line, paragraph }));
}

/** A page with its notes right above its lower margin. */
function printed(body: readonly Placed[], foot: readonly FootLine[]): PrintedPage {
  const height = foot.reduce((sum, { line }) => sum + line.height, 0);
  let top = BOTTOM - height;
  const footRule = foot.length > 0 ? top - 5 : null;
  const placed = foot.map(({ line, paragraph }) => {
    top += line.height;
    return { line, paragraph, top: top - line.height };
  });
  return { body, foot: placed, footRule };
}
