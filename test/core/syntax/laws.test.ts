import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { analyse } from '../../../server/src/core/analyse';
import { printTree } from '../../../server/src/core/syntax/print';

const PIECES = [
  'The General Assembly,',
  'The Security Council',
  'Recalling its resolution 73/338 of 12 September 2019,[^1]',
  'Decides to act;',
  '1. Requests all States:',
  '12. Calls upon',
  '(a) To act;',
  '(i) To report;',
  '(h)',
  'a. Thing',
  'A',
  'II',
  'Annex II',
  '| a | b |',
  '[^1]: Resolution 70/1.',
  '[^a] See A/1.',
  '// a note',
  '---',
  'symbol: [',
  '# Title',
  '40th plenary meeting',
  '2 April 2021',
  '[Adopted without a vote.]',
  '“3 bis. Notes,”',
  '\\(a) escaped',
  '\u00a0',
  '\ufeff',
  '\ud800',
  '\u0000',
  '\t',
  ' ',
  'words and words',
];
const ENDS = ['\n', '\n\n', '\r\n', '\r', '\n\n\n', ' ', '\u2028'];
const soup = fc
  .array(fc.tuple(fc.oneof(fc.constantFrom(...PIECES), fc.string({ unit: 'binary' })), fc.constantFrom(...ENDS)), { maxLength: 40 })
  .map(parts => parts.flat().join(''));

const RUNS = { numRuns: process.env.RAPPORTEUR_LONG ? 20_000 : 400 };

/** The tree and the model without what is kept for the next text. */
const meaningOf = (analysis: ReturnType<typeof analyse>): unknown => {
  const { tree, resolution } = analysis;
  return {
    blocks: tree.blocks.map(({ piece, ...block }) => ({ ...block, text: piece.text })),
    paragraphs: resolution.paragraphs.map(({ name, number, opening, ending }) => ({ name, number, opening, ending })),
    marks: resolution.marks,
    citations: resolution.citations,
  };
};

describe('laws of the parser', () => {
  it('prints every text back byte for byte, from nodes that lie one behind the other', () => {
    fc.assert(
      fc.property(soup, text => {
        const { tree } = analyse(text);
        expect(printTree(tree)).toBe(text);
        let at = 0;
        for (const node of tree.nodes) {
          expect(node.start).toBe(at);
          expect(node.end).toBeGreaterThan(node.start);
          at = node.end;
        }
        for (const block of tree.blocks) expect(text.slice(block.start, block.end)).toBe(block.piece.text);
      }),
      RUNS,
    );
  });

  it('gives the same answer whatever was analysed before', () => {
    fc.assert(
      fc.property(soup, soup, fc.nat(), (text, other, at) => {
        const cut = at % (text.length + 1);
        const edited = text.slice(0, cut) + other.slice(0, 20) + text.slice(cut);
        expect(meaningOf(analyse(edited, { previous: analyse(text) }))).toEqual(meaningOf(analyse(edited)));
      }),
      RUNS,
    );
  });

  it('keeps openings, endings and marks inside their paragraphs', () => {
    fc.assert(
      fc.property(soup, text => {
        const { resolution } = analyse(text);
        for (const { block, opening, ending } of resolution.paragraphs) {
          for (const span of [opening, ending]) {
            if (!span) continue;
            expect(span.start).toBeGreaterThanOrEqual(block.start);
            expect(span.end).toBeLessThanOrEqual(block.end);
          }
        }
        for (const mark of resolution.marks) expect(text.slice(mark.start, mark.end)).toMatch(/^\[\^|^[¹²³⁰⁴-⁹]/);
      }),
      RUNS,
    );
  });
});
