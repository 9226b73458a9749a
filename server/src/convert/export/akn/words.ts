import { officialPageOf } from '../../../core/citations/symbols';
import type { Tree } from '../../../core/syntax/tree';
import type { Span } from '../../../core/text/span';
import type { Page, PageNote, Run } from '../../page/page';
import { type Source, sourcesOf } from './source';
import { el, type XmlElement, type XmlNode } from './xml';

/** What the writers of all blocks share: the page, names that are given once, and the notes that have been written. */
export interface Writing {
  readonly page: Page;
  /** The text that the page comes from. */
  readonly text: string;
  /** How a block is written in the text, where the page does not tell. */
  readonly sourceOf: (block: Span) => Source;
  /** A name for an element: the one wished for, with a count behind it where it is taken. */
  readonly named: (wish: string) => string;
  /** The note of a label where it is to be written; null where there is none, or it stands at an earlier mark. */
  readonly noteFor: (label: string) => PageNote | null;
  /** The notes to which no mark led. */
  readonly notesLeft: () => readonly PageNote[];
}

/** The state of one file being written. */
export function writingOf(page: Page, tree: Tree): Writing {
  const sources = sourcesOf(tree);
  const names = new Map<string, number>();
  const notes = [...page.notes];
  return {
    page,
    text: tree.text,
    sourceOf: ({ start }) => sources.get(start) ?? {},
    named: wish => {
      const count = (names.get(wish) ?? 0) + 1;
      names.set(wish, count);
      return count === 1 ? wish : `${wish}_${count}`;
    },
    noteFor: label => {
      const at = notes.findIndex(note => note.label === label);
      return at < 0 ? null : (notes.splice(at, 1)[0] ?? null);
    },
    notesLeft: () => notes.splice(0),
  };
}

const UNUSUAL_BLANKS = /^[\s\u200e\u200f]|[\s\u200e\u200f]$|[ \t]{2}/;

/** Says of words with blanks at their ends or several in a row that these belong to the text, as they do in some Arabic and Chinese ones. */
export const exactly = (runs: readonly Run[]): { readonly 'rapporteur:exact'?: 'true' } =>
  UNUSUAL_BLANKS.test(runs.map(({ words }) => words).join('')) ? { 'rapporteur:exact': 'true' } : {};

/** Marks of notes below a table, as the United Nations raise them. */
const TABLE_MARK = /^(?:[a-z]{1,2}|\*+)$/;
/** How a mark stands: in running text, among what belongs to a table, or in a note. */
export type Place = 'text' | 'table' | 'note';

/** Runs as what stands in a `p`: openings and emphasis in italics, citations as links, notes where their first mark stands. */
export function wordsXml(runs: readonly Run[], writing: Writing, place: Place = 'text'): XmlNode[] {
  const groups: Run[][] = [];
  for (const run of runs) {
    const last = groups.at(-1)?.[0];
    if (last && last.italic === run.italic && last.emphasized === run.emphasized) groups.at(-1)?.push(run);
    else groups.push([run]);
  }
  return groups.flatMap(group => {
    const inside = group.flatMap(run => runXml(run, writing, place));
    if (group[0]?.emphasized) return [el('i', { class: 'emphasis' }, inside)];
    return group[0]?.italic ? [el('span', { class: 'italic' }, inside)] : inside;
  });
}

function runXml({ words, note, cites, raised }: Run, writing: Writing, place: Place): XmlNode[] {
  if (note !== undefined) return [markXml(note, writing, place)];
  if (raised) return [el('sup', { class: 'raised' }, words)];
  const lines = words.split('\n').flatMap((line, i): XmlNode[] => (i === 0 ? [line] : [el('eol'), line]));
  return cites === undefined ? lines : [el('a', { href: officialPageOf(cites, writing.page.language) }, lines)];
}

function markXml(label: string, writing: Writing, place: Place): XmlElement {
  if (place === 'table' && TABLE_MARK.test(label)) return el('sup', {}, label);
  const note = place === 'note' ? null : writing.noteFor(label);
  return note ? noteXml(note, writing) : el('noteRef', { href: `#${noteName(label)}`, marker: label });
}

const noteName = (label: string): string => `authorialNote_${label}`;

/** A note; one to which no mark leads says so. */
export const noteXml = (note: PageNote, writing: Writing, unmarked = false): XmlElement =>
  el(
    'authorialNote',
    {
      ...writing.sourceOf(note),
      class: unmarked ? 'unmarked' : null,
      marker: note.label,
      placement: 'bottom',
      eId: writing.named(noteName(note.label)),
    },
    el('p', { 'xml:space': 'preserve', ...exactly(note.runs) }, wordsXml(note.runs, writing, 'note')),
  );
