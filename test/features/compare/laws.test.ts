import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Span } from '../../../server/src/core/text/span';
import { amendmentsOf, isAmended } from '../../../server/src/features/compare/amendments/amendments';
import type { Clause, Comparison } from '../../../server/src/features/compare/types';
import { corpusTexts, describeWithCorpus } from '../../corpus/corpus';
import { amendedBy } from '../../support/amended';
import { compared } from './texts';

const NOUNS = ['kites', 'harbours', 'lanterns', 'bridges', 'orchards', 'ferries', 'wells', 'towers', 'markets', 'looms', 'sails', 'paths'];
const ADJECTIVES = ['quiet', 'remote', 'windy', 'ancient', 'coastal', 'hollow', 'painted', 'narrow', 'distant', 'gentle'];

const sentence = fc
  .tuple(fc.constantFrom(...ADJECTIVES), fc.constantFrom(...NOUNS), fc.constantFrom(...ADJECTIVES), fc.constantFrom(...NOUNS), fc.nat(999))
  .map(([a, b, c, d, n]) => `States to keep the ${a} ${b} of the ${c} ${d} and ${n} others in good order`);

/** A paragraph with its subparagraphs. */
const paragraph = fc.record({ words: sentence, parts: fc.array(sentence, { maxLength: 3 }) });
type Drafted = { words: string; parts: string[] };

const textOf = (paragraphs: readonly Drafted[]): string =>
  `Kites\n\nThe General Assembly,\n\nRecalling the wind,\n\n${paragraphs
    .map(({ words, parts }, i) => {
      const end = i === paragraphs.length - 1 ? '.' : ';';
      const list = parts.map((part, j) => `    (${'abc'.charAt(j)}) ${part}${j === parts.length - 1 ? end : ';'}`);
      return [`${i + 1}. Calls upon ${words}${parts.length > 0 ? ':' : end}`, ...list].join('\n\n');
    })
    .join('\n\n')}\n`;

const drafts = fc.uniqueArray(paragraph, { minLength: 2, maxLength: 9, selector: ({ words }) => words });

/** The words of a side as its pieces have them, and as its blocks have them. */
function sides(comparison: Comparison, side: 'base' | 'draft', text: string): [fromPieces: string[], fromBlocks: string[]] {
  const words = ({ start, end }: Span): string => text.slice(start, end).replace(/\s+/g, '');
  const rows = comparison.rows.flatMap(row => (row[side] ? [{ clause: row[side] as Clause, pieces: row.pieces }] : []));
  rows.sort((a, b) => a.clause.index - b.clause.index);
  return [
    rows.map(({ pieces }) => pieces.flatMap(piece => (piece[side] ? [words(piece[side] as Span)] : [])).join('')),
    comparison[side].map(({ block }) => words(block.body)),
  ];
}

function expectComplete(base: string, draft: string, comparison = compared(base, draft)): void {
  for (const [side, text] of [['base', base] as const, ['draft', draft] as const]) {
    const [fromPieces, fromBlocks] = sides(comparison, side, text);
    expect(fromPieces).toEqual(fromBlocks);
  }
}

const wordsOf = ({ tokens }: Clause): string => tokens.map(({ key }) => key).join(' ');

/** Carrying out the amendments gives the clauses of the draft in their order; footnotes follow their marks, so that theirs does not count. */
function expectAmended(base: string, draft: string, comparison = compared(base, draft)): void {
  const clauses = comparison.draft.filter(isAmended);
  const amended = amendedBy(comparison.base, amendmentsOf(comparison, base, draft)).map(words => words.join(' '));
  expect([...amended].sort()).toEqual(clauses.map(wordsOf).sort());
  const text = clauses.filter(({ family }) => family !== 'footnote').map(wordsOf);
  const inText = new Set(text);
  expect(amended.filter(words => inText.has(words))).toEqual(text);
}

const kinds = (base: string, draft: string): string[] => compared(base, draft).rows.map(({ kind }) => kind);

describe('laws of comparison', () => {
  it('a text is the same as itself', () => {
    fc.assert(
      fc.property(drafts, each => {
        expect(new Set(kinds(textOf(each), textOf(each)))).toEqual(new Set(['same']));
      }),
    );
  });

  it('paragraphs in another order are moved, none is new or dropped', () => {
    const shuffled = drafts.chain(each => fc.tuple(fc.constant(each), fc.shuffledSubarray(each, { minLength: each.length })));
    fc.assert(
      fc.property(shuffled, ([before, after]) => {
        const found = kinds(textOf(before), textOf(after));
        expect(found.filter(kind => kind === 'new' || kind === 'dropped' || kind.endsWith('hanged'))).toEqual([]);
      }),
    );
  });

  it('as many are new and dropped as were put in and taken out', () => {
    const cut = drafts.chain(each => fc.tuple(fc.constant(each), fc.subarray(each, { minLength: 1 })));
    fc.assert(
      fc.property(cut, ([all, some]) => {
        const gone = (each: readonly Drafted[]): number => each.reduce((sum, { parts }) => sum + 1 + parts.length, 0);
        const [whole, part] = [textOf(all), textOf(some)];
        expect(kinds(whole, part).filter(kind => kind === 'dropped')).toHaveLength(gone(all) - gone(some));
        expect(kinds(part, whole).filter(kind => kind === 'new')).toHaveLength(gone(all) - gone(some));
      }),
    );
  });

  it('the pieces are all words of both texts', () => {
    fc.assert(fc.property(drafts, drafts, (base, draft) => expectComplete(textOf(base), textOf(draft))));
  });

  it('the amendments carried out on the base give the draft', () => {
    fc.assert(fc.property(drafts, drafts, (base, draft) => expectAmended(textOf(base), textOf(draft))));
    const shuffled = drafts.chain(each => fc.tuple(fc.constant(each), fc.shuffledSubarray(each, { minLength: 1 })));
    fc.assert(fc.property(shuffled, ([base, draft]) => expectAmended(textOf(base), textOf(draft))));
  });
});

describeWithCorpus('laws of comparison on adopted texts', () => {
  it('each is the same as itself, and its pieces are all its words', () => {
    for (const { text } of corpusTexts(/^(?:ga-77|sc-2023|hrc-54)-/, 3)) {
      const comparison = compared(text, text);
      expect(new Set(comparison.rows.map(({ kind }) => kind))).toEqual(new Set(['same']));
      expectComplete(text, text, comparison);
    }
  });

  it('neighbours, which have little in common, are compared completely, and amendments make one of the other', () => {
    let before: string | null = null;
    for (const { text } of corpusTexts(/^ga-77-en/, 10)) {
      if (before !== null) {
        const comparison = compared(before, text);
        expectComplete(before, text, comparison);
        expectAmended(before, text, comparison);
      }
      before = text;
    }
  });

  it('paragraphs that are moved are found where they went', () => {
    for (const { text } of corpusTexts(/^ga-78-en/, 10)) {
      const paragraphs = compared(text, text).draft.filter(({ block }) => block.kind === 'preambular');
      const [first, last] = [paragraphs[0], paragraphs.at(-1)];
      if (!first || !last || paragraphs.length < 4 || first.key === last.key) continue;
      const words = text.slice(first.start, first.end);
      const moved = `${text.slice(0, first.start)}${text.slice(first.end, last.end)}\n\n${words}${text.slice(last.end)}`;
      const rows = compared(text, moved).rows.filter(({ kind }) => kind !== 'same' && kind !== 'renumbered');
      expect(rows.map(({ kind }) => kind.replace('movedAndChanged', 'moved'))).toEqual(['moved']);
    }
  });
});
