import type { Note } from '../draft';
import { NOTE_MARKS, noteMark } from '../escapes';
import { type Reading, type Remark, readingOf, Unreadable } from '../reading';
import { extractedOf, toReading } from '../text/extracted';
import { mastheadOf } from '../text/masthead';
import type { Line } from '../text/pages';
import { wordsOf } from '../text/words';
import { blocksIn } from './blocks';
import type { PlacedLine } from './lines';
import { type Page, pagesOf } from './page';
import type { Sheet } from './sheet';

/** Baselines of one paragraph are no further apart than so many heights of letters. */
const PITCH = 1.5;

/** Reads the pages of a PDF, by where on the page its letters stand. */
export function sheetsToText(sheets: readonly Sheet[]): Reading {
  const pages = pagesOf(sheets);
  const first = pages[0]?.body ?? [];
  const all = pages.flatMap(({ body }) => body);
  if (all.length === 0)
    throw new Unreadable('The PDF holds no text. Where its pages are scanned, have their text recognized and save it anew.', 0);
  if (!isLegible(all))
    throw new Unreadable(
      'The letters of the PDF cannot be read: its fonts do not say what they are. Have its text recognized and save it anew.',
      0,
    );
  const top = splitLines(first);
  const masthead = mastheadOf(top.map(({ line }) => line));
  const rest = first.slice(masthead ? (top[masthead.length]?.at ?? first.length) : 0);
  const notes = notesOf(pages);
  const labels = new Set(notes.map(({ label }) => label));
  const bodies = [rest, ...pages.slice(1).map(({ body }) => body)].map(body =>
    body.map(line => ({ ...line, text: withMarks(line.text, labels) })),
  );
  const isWord = wordsOf(all.map(({ text }) => text).join('\n'));
  return toReading(extractedOf({ masthead, blocks: blocksIn(bodies), notes, warnings: unmarked(bodies, notes) }, isWord));
}

/** Beyond this share of them the signs that are no letters are not a few that went wrong. */
const MOST_ILLEGIBLE = 0.05;

/** Whether fonts tell what their letters are. Those that do not give control characters, or the sign for a letter that is not known. */
function isLegible(lines: readonly PlacedLine[]): boolean {
  const text = lines.map(line => line.text).join('');
  return (text.match(/[\p{Cc}\p{Co}\ufffd]/gu)?.length ?? 0) <= MOST_ILLEGIBLE * text.length;
}

/** The lines of the first page as the masthead is read: what wide gaps part has its own line. */
function splitLines(page: readonly PlacedLine[]): { readonly line: Line; readonly at: number }[] {
  return page.flatMap(({ cells, y, size }, at) => {
    const above = page[at - 1];
    const apart = !above || above.y - y > PITCH * Math.max(size, above.size);
    return cells.map((text, i) => ({ at, line: { text, indented: false, apart: apart || i > 0, start: 0 } }));
  });
}

/** The notes of all pages. */
function notesOf(pages: readonly Page[]): Note[] {
  const notes: Note[] = [];
  for (const { notes: own, carried } of pages) {
    const last = notes.pop();
    if (last) notes.push({ ...last, text: [last.text, ...carried].join('\n') });
    notes.push(...own);
  }
  return notes;
}

/** A line in which raised figures that belong to no note are figures. */
const withMarks = (text: string, labels: ReadonlySet<string>): string =>
  text.replace(NOTE_MARKS, (_, label: string) => (labels.has(label) ? noteMark(label) : label));

function unmarked(bodies: readonly (readonly PlacedLine[])[], notes: readonly Note[]): Remark[] {
  const found = new Set(bodies.flat().flatMap(({ text }) => Array.from(text.matchAll(NOTE_MARKS), match => match[1])));
  return notes
    .filter(({ label }) => !label.startsWith('*') && !found.has(label))
    .map(({ label }) => ({ message: `The mark of note ${label} is not found in the text. Put [^${label}] where it belongs.`, start: 0 }));
}

/** Reads a PDF of a United Nations document. */
export const pdfToText = (bytes: Uint8Array): Promise<Reading> =>
  readingOf(async () => sheetsToText(await (await import('./engine')).sheetsOf(bytes)));
