import { existsSync, readFileSync } from 'node:fs';
import { expect, it, test } from 'vitest';
import { withAdoptionLines } from '../../server/src/convert/import/adoptionLines';
import { extractedToText } from '../../server/src/convert/import/text/text';
import { analyse } from '../../server/src/core/analyse';
import { check } from '../../server/src/core/check';
import { readKnown } from '../../server/src/core/citations/known';
import { type CorpusText, corpusArchive, corpusTexts, describeWithCorpus } from './corpus';

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
const convert = (text: string): string => {
  const reading = extractedToText(text);
  if ('error' in reading) throw new Error(reading.error.message);
  return reading.text;
};

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

const percent = (part: number, whole: number): number => Math.round((10_000 * part) / whole) / 100;

describeWithCorpus('texts as PDFs give them up', () => {
  it('become the resolutions that they are', () => {
    const gold = new Map<string, CorpusText>();
    for (const text of corpusTexts(/^ga-78-en/)) gold.set(text.symbol.replace(/[/ ]/g, '_'), text);
    const counts = { texts: 0, words: 0, kept: 0, blocks: 0, right: 0, whole: 0, notes: 0, paired: 0, milliseconds: 0 };
    for (const { name, text: extracted } of corpusArchive('pdf-text-ga-78.tar.gz')) {
      const wanted = gold.get(name.replace(/^.*\/|\.txt$/g, ''));
      if (!wanted) continue;
      const began = performance.now();
      const text = convert(extracted);
      counts.milliseconds += performance.now() - began;
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
    console.log('extracted texts', {
      ...counts,
      milliseconds: Math.round(counts.milliseconds),
      'words kept %': percent(counts.kept, counts.words),
      'blocks of the right kind and number %': percent(counts.right, counts.blocks),
      'blocks whole, word for word %': percent(counts.whole, counts.blocks),
      'notes paired %': percent(counts.paired, counts.notes),
    });
    expect(percent(counts.kept, counts.words)).toBeGreaterThanOrEqual(99.9);
    expect(percent(counts.right, counts.blocks)).toBeGreaterThanOrEqual(98);
    expect(percent(counts.paired, counts.notes)).toBeGreaterThanOrEqual(98);
  });

  it('become drafts with their agenda item, title and sponsors', () => {
    const counts = { drafts: 0, withItem: 0, withTitle: 0, withSponsors: 0, errors: 0 };
    for (const { text: extracted, name } of corpusArchive('pdf-text-drafts-80-sample.tar.gz')) {
      if (!name.endsWith('.txt')) continue;
      const analysis = analyse(convert(extracted));
      const { frontMatter, title } = analysis.resolution;
      counts.drafts++;
      if (frontMatter.agendaItem) counts.withItem++;
      if (title) counts.withTitle++;
      if (frontMatter.sponsors.length > 0) counts.withSponsors++;
      const errors = check(analysis).filter(({ severity }) => severity === 'error');
      counts.errors += errors.length;
      if (errors.length > 0) console.log(name, errors.map(({ rule }) => rule).join(' '));
      expect(frontMatter.problems, name).toEqual([]);
    }
    console.log('drafts', counts);
    expect(counts.withItem).toBe(counts.drafts);
    expect(counts.withTitle).toBe(counts.drafts);
    // Three drafts of the Sixth and the Fifth Committee name nobody.
    expect(counts.drafts - counts.withSponsors).toBeLessThanOrEqual(3);
  });
});

const extracted = new URL('../../../shared/samples/76-299-extracted.txt', import.meta.url);
const missing = existsSync(extracted) ? null : `the text as a PDF gives it up is not at ${extracted.pathname}`;
const title = 'the reference resolution becomes the sample';

test.skipIf(missing)(missing ? `${title} (${missing})` : title, () => {
  const sample = readFileSync(new URL('../../samples/A_RES_76_299.unres', import.meta.url), 'utf8');
  const reading = withAdoptionLines(
    extractedToText(readFileSync(extracted, 'utf8')),
    'text',
    readKnown(readFileSync(new URL('../../server/data/resolutions.tsv', import.meta.url), 'utf8')),
  );
  expect('text' in reading && reading.text).toBe(sample);
});
