import fc from 'fast-check';
import { expect, test } from 'vitest';
import { analyse } from '../../server/src/core/analyse';
import { bracketsOf } from '../../server/src/core/rules/negotiation/brackets';
import { proposalsOf } from '../../server/src/core/rules/negotiation/proposals';
import { isMasked } from '../../server/src/core/rules/words';
import { applyEdits, insert, type TextEdit } from '../../server/src/core/text/textEdit';
import { decidedEditsOf } from '../../server/src/features/negotiation/resolve';
import { type CorpusText, corpusTexts, describeWithCorpus } from './corpus';

const RUNS = process.env.RAPPORTEUR_LONG === '1' ? 3_000 : 150;

/** Adopted texts that leave nothing in brackets, with the places in their paragraphs between two words. */
function* settled(): Generator<{ readonly text: string; readonly places: readonly number[]; readonly heads: readonly number[] }> {
  for (const { text } of corpusTexts(/-en/)) {
    const analysis = analyse(text);
    const { pairs, loose } = bracketsOf(analysis);
    if (pairs.length || loose.length) continue;
    const blocks = analysis.resolution.paragraphs.map(({ block }) => block);
    const places = blocks.flatMap(block =>
      Array.from(text.slice(block.body.start, block.end).matchAll(/(?<=\p{Ll}) (?=\p{Ll})/gu), m => block.body.start + m.index).filter(
        at => !isMasked(block, at),
      ),
    );
    const heads = analysis.resolution.parts.flatMap(part => part.operative.map(({ block }) => block.start));
    yield { text, places, heads: heads.filter(at => at === 0 || text.charAt(at - 1) === '\n') };
  }
}

/** What is added at a place, and the same once it is accepted. */
const additions = fc.constantFrom(
  [' [to zig and zag]', ' to zig and zag'],
  [' [US: to zig]', ' to zig'],
  [' [EU, Côte d’Ivoire and Iran (Islamic Republic of): to zig [and zag]]', ' to zig and zag'],
  [' [, to zig,]', ', to zig,'],
  [' [zig / US: zag]', ' zig'],
  [' [zig] [zag]', ' zig zag'],
  [' [zig,[^zigs]]', ' zig,[^zigs]'],
);
const wordsOf = (text: string): string[] => text.match(/[\p{L}\p{N}]+/gu) ?? [];

describeWithCorpus('brackets put into adopted texts at random', () => {
  const texts = [...settled()].filter(({ places, heads }) => places.length > 0 && heads.length > 0);
  const bracketed = fc
    .record({
      at: fc.nat(),
      added: fc.array(fc.tuple(fc.nat(), additions), { minLength: 1, maxLength: 8 }),
      paragraph: fc.option(fc.nat()),
    })
    .map(({ at, added, paragraph }) => {
      const { text, places, heads } = texts[at % texts.length] as (typeof texts)[number];
      const chosen = new Map(added.map(([n, words]) => [places[n % places.length] as number, words]));
      const edits = (which: 0 | 1): TextEdit[] => {
        const all = Array.from(chosen, ([offset, words]) => insert(offset, words[which] as string));
        if (paragraph !== null) {
          const words = 'Zigs [and zags];'.replace(/[[\]]/g, which === 0 ? '$&' : '');
          all.push(insert(heads[paragraph % heads.length] as number, `${which === 0 ? `[99. ${words}]` : `99. ${words}`}\n\n`));
        }
        if (all.some(edit => edit.text.includes('[^zigs]'))) all.push(insert(text.trimEnd().length, '\n\n[^zigs]: See zigs.'));
        return all;
      };
      return { text, open: applyEdits(text, edits(0)), agreed: applyEdits(text, edits(1)) };
    });

  const decide = (text: string, is: 'accept' | 'reject'): string => {
    const analysis = analyse(text);
    return applyEdits(text, decidedEditsOf(analysis, new Map(proposalsOf(analysis).map(p => [p, { is }] as const))));
  };

  test('are gone without a trace once all are rejected', () => {
    fc.assert(
      fc.property(bracketed, ({ text, open }) => {
        expect(decide(open, 'reject')).toBe(text);
      }),
      { numRuns: RUNS },
    );
  });

  test('leave every word once all are accepted, and no bracket, no name, no blank too many', () => {
    fc.assert(
      fc.property(bracketed, ({ open, agreed }) => {
        const accepted = decide(open, 'accept');
        expect(wordsOf(accepted)).toEqual(wordsOf(agreed));
        expect(accepted).toBe(agreed);
        expect(proposalsOf(analyse(accepted))).toEqual([]);
      }),
      { numRuns: RUNS },
    );
  });
});

describeWithCorpus('adopted texts', () => {
  /** Left in brackets by those who adopted the texts, or names in brackets in other languages. */
  const KNOWN = new Set(['S/RES/2625 (2022)', 'S/RES/2677 (2023)', 'A/RES/77/203', 'A/RES/77/258', 'A/RES/77/263']);

  test('have nothing to agree on', () => {
    const found = (text: CorpusText) => (KNOWN.has(text.symbol) ? [] : proposalsOf(analyse(text.text)));
    const wrong = Array.from(corpusTexts(/./)).filter(text => found(text).length > 0);
    expect(wrong.map(({ symbol, lang }) => `${lang} ${symbol}`)).toEqual([]);
  });
});
