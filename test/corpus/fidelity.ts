import { analyse } from '../../server/src/core/analyse';
import { type CorpusText, corpusTexts } from './corpus';

/** Letters and figures alone: how spaces and hyphens stand is the matter of words. */
const bare = (text: string): string =>
  text
    .normalize('NFC')
    .replace(/\[\^[^\]]*\]/g, '')
    .replace(/[^\p{L}\p{N}]/gu, '')
    .toLowerCase();
const wordsOf = (text: string): string[] =>
  text
    .normalize('NFC')
    .replace(/\[\^[^\]]*\]:?/g, ' ')
    .replaceAll('\u2011', '-')
    .match(/[\p{L}\p{N}/’-]+/gu) ?? [];
/** Without front matter and notes of the drafter. */
const proper = (text: string): string => text.replace(/^---\n[\s\S]*?\n---\n/, '').replace(/^\/\/.*$/gm, '');
/** How many of the things wanted are among those found, each once. */
function common(wanted: readonly string[], found: readonly string[]): number {
  const left = new Map<string, number>();
  for (const each of found) left.set(each, (left.get(each) ?? 0) + 1);
  return wanted.filter(each => {
    const count = left.get(each) ?? 0;
    left.set(each, count - 1);
    return count > 0;
  }).length;
}

type Described = { readonly kind: string; readonly label: string | null; readonly start: number; readonly end: number };
const KINDS: Readonly<Record<string, string>> = { part: 'title', flush: 'other' };

/** A block by its kind, its number and how it begins. The numbers of annexes are not counted by the United Nations' own markup. */
const toKeys = (text: string, blocks: readonly Described[]): string[] =>
  blocks.map(({ kind, label, start, end }) => {
    const named = KINDS[kind] ?? kind;
    return `${named}|${named === 'annex' ? '' : (label ?? '')}|${bare(text.slice(start, end)).slice(0, 30)}`;
  });
const toWholes = (text: string, blocks: readonly Described[]): string[] =>
  blocks.map(({ kind, start, end }) => `${KINDS[kind] ?? kind}|${bare(text.slice(start, end))}`);

/** Each note by its number, its words, and the words before its first mark. */
function notesOf(text: string): string[] {
  const notes = new Map(Array.from(text.matchAll(/^\[\^([^\]]+)\]:\s*((?:.*\S.*\n?)+)/gm), m => [m[1] as string, bare(m[2] as string)]));
  const body = text.replace(/^\[\^[^\]]+\]:.*$/gm, '');
  const found = new Map<string, string>();
  for (const { 1: label = '', index } of body.matchAll(/\[\^([^\]]+)\]/g)) {
    const note = notes.get(label);
    if (note !== undefined && !found.has(label))
      found.set(label, `${label}|${bare(body.slice(Math.max(0, index - 60), index)).slice(-15)}|${note}`);
  }
  return [...found.values()];
}

/** What is counted of texts that were read beside the texts that they should be. */
export interface Counts {
  texts: number;
  words: number;
  kept: number;
  blocks: number;
  right: number;
  whole: number;
  notes: number;
  paired: number;
}

export const noCounts = (): Counts => ({ texts: 0, words: 0, kept: 0, blocks: 0, right: 0, whole: 0, notes: 0, paired: 0 });

/** Counts how much of a text is in what was read. */
export function count(counts: Counts, wanted: CorpusText, text: string): void {
  const blocks = wanted.blocks.filter(({ kind }) => kind !== 'other');
  const found = analyse(text).tree.blocks.filter(({ kind }) => !['front-matter', 'note', 'footnote'].includes(kind));
  counts.texts++;
  counts.words += wordsOf(wanted.text).length;
  counts.kept += common(wordsOf(wanted.text), wordsOf(proper(text)));
  counts.blocks += blocks.length;
  counts.right += common(toKeys(wanted.text, blocks), toKeys(text, found));
  counts.whole += common(toWholes(wanted.text, blocks), toWholes(text, found));
  counts.notes += notesOf(wanted.text).length;
  counts.paired += common(notesOf(wanted.text), notesOf(proper(text)));
}

const percent = (part: number, whole: number): number => Math.round((10_000 * part) / whole) / 100;

/** The shares in hundredths of a per cent, as docs/accuracy.md states them. */
export const sharesOf = (counts: Counts) => ({
  'words kept %': percent(counts.kept, counts.words),
  'blocks of the right kind and number %': percent(counts.right, counts.blocks),
  'blocks whole, word for word %': percent(counts.whole, counts.blocks),
  'notes paired %': percent(counts.paired, counts.notes),
});

/** The texts of session 78 by the names of their files. */
export const textsByFile = (): ReadonlyMap<string, CorpusText> =>
  new Map(Array.from(corpusTexts(/^ga-78-en/), text => [text.symbol.replace(/[/ ]/g, '_'), text]));
