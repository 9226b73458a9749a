import { Document } from 'yaml';
import { type Draft, type Note, toText } from '../draft';
import { escaped, marked } from '../escapes';
import type { ReadText, Remark } from '../reading';
import type { Joined } from './blocks';
import type { Masthead } from './masthead';
import { profileOf } from './profileOf';
import { type IsWord, mended } from './words';

/** What the pages of a document hold, put together. */
export interface Extracted {
  readonly masthead: Masthead | null;
  readonly draft: Draft;
  readonly warnings: readonly Remark[];
}

/** What was found on pages, line by line. */
export interface Found {
  readonly masthead: Masthead | null;
  readonly blocks: readonly Joined[];
  /** The text of each has a line for each of its lines. */
  readonly notes: readonly Note[];
  readonly warnings: readonly Remark[];
}

/** Lines joined to blocks and notes, words mended; the title of the first page is the first block. */
export function extractedOf({ masthead, blocks, notes, warnings }: Found, isWord: IsWord): Extracted {
  const [title = '', ...parts] = titlesOf(masthead).map(lines => marked(mended(lines, isWord)));
  const mendedNotes = notes.map(note => ({ ...note, text: marked(mended(note.text.split('\n'), isWord)) }));
  const [starred, numbered] = [mendedNotes.filter(isStarred), mendedNotes.filter(note => !isStarred(note))];
  const all = [
    ...starred.map(note => `// ${note.label} ${note.text}`),
    ...(title ? [escaped(title)] : []),
    ...(parts.length > 0 ? [parts.join('\n')] : []),
    ...blocks.map(block => wordsIn(block, isWord)),
  ];
  return { masthead, draft: { symbol: null, blocks: all, notes: numbered }, warnings: [...leftOut(masthead), ...warnings] };
}

/** The whole text: front matter, then the draft. */
export const toReading = ({ masthead, draft, warnings }: Extracted): ReadText => ({ text: matterOf(masthead) + toText(draft), warnings });

/** The title as it is repeated at the head of each page, without its number. */
export const runningTitleOf = (masthead: Masthead | null, isWord: IsWord): string =>
  mended(titlesOf(masthead)[0] ?? [], isWord).replace(NUMBER, '');

/** The title, and where the resolution has parts the letter and the title of the first. */
export function titlesOf(masthead: Masthead | null): string[][] {
  const lines = masthead?.title.split('\n').filter(Boolean) ?? [];
  const at = lines.findIndex((line, i) => i > 0 && PART.test(line));
  return at < 0 ? [lines] : [lines.slice(0, at), lines.slice(at, at + 1), lines.slice(at + 1)];
}

/** The letter of a part of a resolution. */
const PART = /^[A-Z]$/;
/** The number before a title. */
const NUMBER = /^\S+\d\.\s/;
/** Stars mark what is said about the sponsors, which is no note of the text. */
const isStarred = ({ label }: Note): boolean => label.startsWith('*');

/** The meeting and the date of an adoption keep a line each, and so do the rows of a table. */
function wordsIn({ lines, kind }: Joined, isWord: IsWord): string {
  if (kind === 'table') return marked(lines.join('\n'));
  return escaped(marked(kind === 'adoption' ? lines.join('\n') : mended(lines, isWord)));
}

function matterOf(masthead: Masthead | null): string {
  if (!masthead) return '';
  const { symbol, session, agendaItem, sponsors, language } = masthead;
  const { body, profile } = profileOf(masthead);
  const matter = {
    ...(symbol && { symbol }),
    ...(body && { body }),
    ...(session && { session }),
    ...(agendaItem && { agendaItem }),
    ...(sponsors.length > 0 && { sponsors: [...sponsors] }),
    language,
    ...(profile && { profile }),
  };
  const document = new Document(matter);
  if (sponsors.length > 0) document.set('sponsors', document.createNode(sponsors, { flow: true }));
  return `---\n${marked(document.toString({ lineWidth: 0, flowCollectionPadding: false }))}---\n\n`;
}

/** What of the first page has no place in a text of ours. */
export function leftOut(masthead: Masthead | null): Remark[] {
  const left = masthead?.left ?? [];
  if (left.length === 0) return [];
  const words = left.map(({ text }) => text).join(' ');
  return [{ message: `Of the first page this is left out: “${marked(words)}”.`, start: left[0]?.start ?? 0 }];
}
