import { Document } from 'yaml';
import { profileOf } from './profileOf';
import { escaped, type Note, toText } from '../draft';
import { type Reading, type Remark, reading, Unreadable } from '../reading';
import { type Joined, blocksOf } from './blocks';
import { footOf } from './foot';
import { isFurniture, withoutRunningHeads } from './furniture';
import { chosenPlaces, placesIn, withMarks } from './marks';
import { type Masthead, mastheadOf } from './masthead';
import { type Line, pagesOf } from './pages';
import { endsFoot } from './textAgain';
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
    if (given.length > LONGEST) throw new Unreadable('The file is longer than any resolution. Open the text of a single one.', 0);
    const text = given.replace(/\r\n?/g, match => (match.length > 1 ? ' \n' : '\n'));
    const pages = pagesOf(text);
    const [first] = pages;
    if (!first) throw new Unreadable('The file holds no words. A PDF of scanned pages has no text: have its text recognized first.', 0);
    const masthead = mastheadOf(first);
    const isWord = wordsOf(text);
    const title = mended(masthead?.title.split('\n') ?? [], isWord);
    const body = withoutRunningHeads(pages, masthead?.symbol ?? null, title.replace(/^\S+\d\.\s/, '')).map((page, i) =>
      (i === 0 && masthead ? page.slice(masthead.length) : page).filter(line => !isFurniture(line)),
    );
    const { lines, notes, warnings } = withNotes(body);
    const blocks = blocksOf(lines).map(block => wordsIn(block, isWord));
    const stars = notes.filter(({ label }) => label.startsWith('*')).map(({ label, text: words }) => `// ${label} ${mended(words.split('\n'), isWord)}`);
    const numbered = notes.filter(({ label }) => !label.startsWith('*')).map(({ label, text: words }) => ({ label, text: mended(words.split('\n'), isWord) }));
    const draft = toText({ symbol: null, blocks: [...stars, ...(title ? [escaped(title)] : []), ...blocks], notes: numbered });
    return { text: matterOf(masthead) + draft, warnings: [...leftOut(masthead), ...warnings] };
  });

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
      warnings.push({ message: `The mark of note ${label} is not found in the text. Put [^${label}] where it belongs.`, start: page[0]?.start ?? 0 });
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
