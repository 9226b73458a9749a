import type { Note } from '../draft';
import { literal } from '../escapes';
import { type Reading, type Remark, reading, Unreadable } from '../reading';
import { blocksOf } from './blocks';
import { endsFoot } from './endsFoot';
import { type Extracted, extractedOf, runningTitleOf, toReading } from './extracted';
import { footOf } from './foot';
import { isFurniture, withoutRunningHeads } from './furniture';
import { chosenPlaces, placesIn, withMarks } from './marks';
import { mastheadOf } from './masthead';
import { type Line, pagesOf } from './pages';
import { wordsOf } from './words';

/** Longer than any resolution with all its annexes. */
const LONGEST = 4_000_000;

/**
 * Reads the text of a United Nations document as a PDF gives it up: hard line ends, running heads, notes at the feet of pages apart from
 * their marks. Makes paragraphs, footnotes and front matter of it; time grows in step with the length of the text. What is left out and what
 * found no place is told in the warnings.
 */
export const extractedToText = (given: string): Reading => reading(() => toReading(draftInExtracted(given)));

/** What an extracted text or a piece of one holds: its blocks and notes, and what its first page says. Throws `Unreadable`. */
export function draftInExtracted(given: string): Extracted {
  if (given.length > LONGEST) throw new Unreadable('The file is longer than any resolution. Open the text of a single one.', 0);
  // A line keeps its place in the file.
  const text = literal(given).replace(/\r\n?/g, end => (end.length > 1 ? ' \n' : '\n'));
  const pages = pagesOf(text);
  const [first] = pages;
  if (!first) throw new Unreadable('The file holds no words. A PDF of scanned pages has no text: have its text recognized first.', 0);
  const masthead = mastheadOf(first);
  const isWord = wordsOf(text);
  const body = withoutRunningHeads(pages, masthead?.symbol ?? null, runningTitleOf(masthead, isWord)).map((page, i) =>
    (i === 0 && masthead ? page.slice(masthead.length) : page).filter(line => !isFurniture(line)),
  );
  const { lines, notes, warnings } = withNotes(body);
  return extractedOf({ masthead, blocks: blocksOf(lines), notes, warnings }, isWord);
}

/** The lines of all pages with the marks of notes in them, and the notes. */
function withNotes(pages: readonly (readonly Line[])[]): { lines: Line[]; notes: Note[]; warnings: Remark[] } {
  const lines: Line[] = [];
  const notes: (readonly Note[])[] = [];
  const warnings: Remark[] = [];
  for (const page of pages) {
    const foot = footOf(page, pages.length > 1 ? null : endsFoot);
    const labels = foot.notes.map(({ label }) => label);
    const text = foot.body.map(line => line.text).join('\n');
    const places = chosenPlaces(placesIn(text), labels);
    const marked = withMarks(text, places).split('\n');
    const found = new Set(places.map(({ label }) => label));
    const missing = labels.filter(label => !label.startsWith('*') && !found.has(label));
    for (const label of missing) {
      warnings.push({
        message: `The mark of note ${label} is not found in the text. Put [^${label}] where it belongs.`,
        start: page[0]?.start ?? 0,
      });
    }
    foot.body.forEach((line, i) => {
      const words = marked[i]?.trim();
      if (words) lines.push({ ...line, text: words });
    });
    notes.push(foot.notes);
  }
  return { lines, notes: notes.flat(), warnings };
}
