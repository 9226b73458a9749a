import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { analyse } from '../../server/src/core/analyse';
import { check } from '../../server/src/core/check';
import { fixAll, isFixable } from '../../server/src/core/fix';
import { PROFILES } from '../../server/src/core/profiles/registry';
import type { Span } from '../../server/src/core/text/span';
import { applyEdits } from '../../server/src/core/text/textEdit';
import { formatEditsOf } from '../../server/src/features/format';
import { symbolsOf } from '../../server/src/features/symbols';
import type { OutlineSymbol } from '../../server/src/features/types';
import { INDEX } from '../support';
import { expectSameAsFresh, onError } from '../support/meaning';
import { edit, edited, soup } from '../support/soup';

const RUNS = { numRuns: process.env.RAPPORTEUR_LONG === '1' ? 20_000 : 200 };
const profile = fc.constantFrom(...PROFILES.map(({ id }) => id));

const holds = (outer: Span, inner: Span): boolean => outer.start <= inner.start && inner.start <= inner.end && inner.end <= outer.end;

describe('of any text, in any house style', () => {
  it('an analysis after many edits is the one that a fresh start gives', () => {
    fc.assert(
      fc.property(soup, fc.array(edit, { minLength: 1, maxLength: 6 }), profile, (text, edits, id) => {
        const texts = [text];
        for (const each of edits) texts.push(edited(texts.at(-1) ?? '', each));
        expectSameAsFresh(texts, { profile: id, known: INDEX });
      }),
      RUNS,
    );
  });

  it('no rule fails, and findings, what explains them and their fixes lie in the text', () => {
    fc.assert(
      fc.property(soup, profile, (text, id) => {
        const whole = { start: 0, end: text.length };
        for (const finding of check(analyse(text, { profile: id, known: INDEX }), { onError })) {
          const spans = [finding, ...(finding.related ?? []).map(({ span }) => span), ...(finding.fix?.edits ?? [])];
          expect(
            spans.filter(span => !holds(whole, span)),
            finding.rule,
          ).toEqual([]);
          applyEdits(text, finding.fix?.edits ?? []);
        }
      }),
      RUNS,
    );
  });

  it('safe repairs come to an end, and leave nothing for a second time', () => {
    fc.assert(
      fc.property(soup, profile, (text, id) => {
        const mend = (each: string) => fixAll(each, t => analyse(t, { profile: id, known: INDEX }), { onError });
        const once = mend(text);
        expect(once.findings.filter(isFixable)).toEqual([]);
        expect(applyEdits(text, once.edits)).toBe(once.text);
        expect(mend(once.text).text).toBe(once.text);
      }),
      RUNS,
    );
  });

  it('an outline has each part inside of the one that it is a part of, and its name inside of itself', () => {
    const expectNested = (symbols: readonly OutlineSymbol[], within: Span): void => {
      for (const { span, selection, children, name } of symbols) {
        expect(holds(within, span) && holds(span, selection), `${name} ${span.start}–${span.end} in ${within.start}–${within.end}`).toBe(
          true,
        );
        expectNested(children, span);
      }
    };
    fc.assert(
      fc.property(soup, text => expectNested(symbolsOf(analyse(text)), { start: 0, end: text.length })),
      RUNS,
    );
  });

  it('formatting twice is formatting once, and keeps every word', () => {
    const format = (text: string): string => applyEdits(text, formatEditsOf(analyse(text)));
    fc.assert(
      fc.property(soup, text => {
        const once = format(text);
        expect(once.replace(/\s+/g, '')).toBe(text.replace(/\s+/g, ''));
        expect(format(once)).toBe(once);
      }),
      RUNS,
    );
  });
});

describe('of a text that goes to extremes', () => {
  const EXTREMES: readonly (readonly [string, string])[] = [
    ['one line of 300,000 letters', 'x'.repeat(300_000)],
    ['one paragraph of 30,000 words', `1. Requests ${'the Secretary-General, '.repeat(30_000)}`],
    ['brackets 20,000 deep', '('.repeat(20_000) + ')'.repeat(20_000)],
    ['quotations 10,000 deep', '“'.repeat(10_000) + '”'.repeat(10_000)],
    ['5,000 paragraphs', '1. Notes;\n\n'.repeat(5000)],
    ['lists in lists', Array.from({ length: 3000 }, (_, i) => `${' '.repeat(i % 400)}(${'aiA1'[i % 4]}) To act;\n`).join('')],
    ['3,000 footnotes on one mark', `Noting it,[^1]\n\n${'[^1]: See it.\n'.repeat(3000)}`],
    ['nothing but marks', '[^1]'.repeat(20_000)],
    ['every unit of UTF-16', Array.from({ length: 65_536 }, (_, unit) => String.fromCharCode(unit)).join('')],
    ['every unit of UTF-16 on a line of its own', Array.from({ length: 65_536 }, (_, unit) => String.fromCharCode(unit)).join('\n')],
    ['front matter without an end', `---\n${'a: &a [*a]\n'.repeat(2000)}`],
    ['front matter in itself', `---\na: ${'['.repeat(5000)}\n---\n`],
    ['4,000 numbers', `Recalling ${'1234567 and resolution 70/1, '.repeat(2000)}`],
    ['40,000 blanks', `1. Notes${' '.repeat(40_000)}it${'\u00a0'.repeat(40_000)};`],
    ['a number of 50,000 digits', `${'9'.repeat(50_000)}. Notes it;`],
  ];

  it.each(EXTREMES)('%s', (_, text) => {
    const analysis = analyse(text, { known: INDEX });
    expect(analysis.tree.nodes.map(node => text.slice(node.start, node.end)).join('')).toBe(text);
    check(analysis, { onError });
    symbolsOf(analysis);
    applyEdits(text, formatEditsOf(analysis));
  });
});
