import { Document } from 'yaml';
import { type Draft, escaped, type Note, toText } from '../draft';
import { type Reading, type Remark, reading, Unreadable } from '../reading';
import { blocksOf, type Joined } from './blocks';
import { endsFoot } from './endsFoot';
import { footOf } from './foot';
import { isFurniture, withoutRunningHeads } from './furniture';
import { chosenPlaces, placesIn, withMarks } from './marks';
import { type Masthead, mastheadOf } from './masthead';
import { type Line, pagesOf } from './pages';
import { profileOf } from './profileOf';
import { type IsWord, mended, wordsOf } from './words';

/** Longer than any resolution with all its annexes. */
const LONGEST = 4_000_000;

/**
 * Reads the text of a United Nations document as a PDF gives it up: hard line ends, running heads, notes at the feet of pages apart from
 * their marks. Makes paragraphs, footnotes and front matter of it; time grows in step with the length of the text. What is left out and what
 * found no place is told in the warnings.
 */
export const extractedToText = (given: string): Reading =>
  reading(() => {
    const { masthead, draft, warnings } = draftInExtracted(given);
    return { text: matterOf(masthead) + toText(draft), warnings };
  });

/** What an extracted text or a piece of one holds: its blocks and notes, and what its first page says. Throws `Unreadable`. */
export function draftInExtracted(given: string): Extracted {
  if (given.length > LONGEST) throw new Unreadable('The file is longer than any resolution. Open the text of a single one.', 0);
  // A line keeps its place in the file.
  const text = given.replace(/\r\n?/g, end => (end.length > 1 ? ' \n' : '\n'));
  const pages = pagesOf(text);
  const [first] = pages;
  if (!first) throw new Unreadable('The file holds no words. A PDF of scanned pages has no text: have its text recognized first.', 0);
  const masthead = mastheadOf(first);
  const isWord = wordsOf(text);
  const [title = '', ...parts] = titlesOf(masthead).map(lines => mended(lines, isWord));
  const body = withoutRunningHeads(pages, masthead?.symbol ?? null, title.replace(NUMBER, '')).map((page, i) =>
    (i === 0 && masthead ? page.slice(masthead.length) : page).filter(line => !isFurniture(line)),
  );
  const { lines, notes, warnings } = withNotes(body);
  const mendedNotes = notes.map(note => ({ ...note, text: mended(note.text.split('\n'), isWord) }));
  const [starred, numbered] = [mendedNotes.filter(isStarred), mendedNotes.filter(note => !isStarred(note))];
  const blocks = [
    ...starred.map(note => `// ${note.label} ${note.text}`),
    ...(title ? [escaped(title)] : []),
    ...(parts.length > 0 ? [parts.join('\n')] : []),
    ...blocksOf(lines).map(block => wordsIn(block, isWord)),
  ];
  return { masthead, draft: { symbol: null, blocks, notes: numbered }, warnings: [...leftOut(masthead), ...warnings] };
}

/** The title, and where the resolution has parts the letter and the title of the first. */
function titlesOf(masthead: Masthead | null): string[][] {
  const lines = masthead?.title.split('\n').filter(Boolean) ?? [];
  const at = lines.findIndex((line, i) => i > 0 && PART.test(line));
  return at < 0 ? [lines] : [lines.slice(0, at), lines.slice(at, at + 1), lines.slice(at + 1)];
}

export interface Extracted {
  readonly masthead: Masthead | null;
  readonly draft: Draft;
  readonly warnings: readonly Remark[];
}

/** The letter of a part of a resolution. */
const PART = /^[A-Z]$/;
/** The number before a title. */
const NUMBER = /^\S+\d\.\s/;
/** Stars mark what is said about the sponsors, which is no note of the text. */
const isStarred = ({ label }: Note): boolean => label.startsWith('*');

/** The meeting and the date of an adoption keep a line each. */
const wordsIn = ({ lines, kind }: Joined, isWord: IsWord): string => (kind === 'adoption' ? lines.join('\n') : mended(lines, isWord));

/** The lines of all pages with the marks of notes in them, and the notes. */
function withNotes(pages: readonly (readonly Line[])[]): { lines: Line[]; notes: Note[]; warnings: Remark[] } {
  const lines: Line[] = [];
  const notes: Note[] = [];
  const warnings: Remark[] = [];
  for (const page of pages) {
    const foot = footOf(page, pages.length > 1 ? null : endsFoot);
    const labels = foot.notes.map(({ label }) => label);
    const text = foot.body.map(line => line.text).join('\n');
    const places = chosenPlaces(placesIn(text), labels);
    const marked = withMarks(text, places).split('\n');
    const missing = labels.filter(label => !label.startsWith('*') && !places.some(place => place.label === label));
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
    notes.push(...foot.notes);
  }
  return { lines, notes, warnings };
}

function matterOf(masthead: Masthead | null): string {
  if (!masthead) return '';
  const { symbol, session, agendaItem, sponsors } = masthead;
  const { body, profile } = profileOf(masthead);
  const matter = {
    ...(symbol && { symbol }),
    ...(body && { body }),
    ...(session && { session }),
    ...(agendaItem && { agendaItem }),
    ...(sponsors.length > 0 && { sponsors: [...sponsors] }),
    language: 'en',
    ...(profile && { profile }),
  };
  const document = new Document(matter);
  if (sponsors.length > 0) document.set('sponsors', document.createNode(sponsors, { flow: true }));
  return `---\n${document.toString({ lineWidth: 0, flowCollectionPadding: false })}---\n\n`;
}

/** What of the first page has no place in a text of ours. */
function leftOut(masthead: Masthead | null): Remark[] {
  const left = masthead?.left ?? [];
  if (left.length === 0) return [];
  const words = left.map(({ text }) => text).join(' ');
  return [{ message: `Of the first page this is left out: “${words}”.`, start: left[0]?.start ?? 0 }];
}
