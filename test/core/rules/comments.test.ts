import { describe, expect, test } from 'vitest';
import { analyse } from '../../../server/src/core/analyse';
import { check } from '../../../server/src/core/check';
import { fixAll } from '../../../server/src/core/fix';
import { applyEdits } from '../../../server/src/core/text/textEdit';

/** A text with a slip, a semicolon behind the first preambular paragraph, and a note above it. */
const below = (note: string): string => `Rest

The General Assembly,

${note}
Noting the need for rest;

Noting also the need for sleep,

Decides to rest.
`;

const found = (text: string, settings = {}) => check(analyse(text), settings);
const rulesIn = (text: string, settings = {}): string[] => found(text, settings).map(({ rule }) => rule);

/** The text after the fix of the first finding of a rule. */
function mended(text: string, rule: string): string {
  const finding = found(text).find(each => each.rule === rule);
  return applyEdits(text, finding?.fix?.edits ?? []);
}

describe('a note that silences rules', () => {
  test('may name several rules and families, with a reason', () => {
    expect(rulesIn(below('// rapporteur-disable-next-line pp-end-comma -- quoted so'))).toEqual([]);
    expect(rulesIn(below('// rapporteur-disable-next-line preamble'))).toEqual([]);
    expect(rulesIn(below('// rapporteur-disable-next-line -- all of it'))).toEqual([]);
  });

  test('reaches into subparagraphs, footnotes and annexes', () => {
    const text = `Rest

The General Assembly,

Noting sleep,

1. Decides:

    // rapporteur-disable-next-line sub-end
    (a) To rest,

    (b) To sleep;

2. Decides to wake.

// rapporteur-disable-next-line fn-unused
[^1]: A note that nothing refers to.

Annex

// rapporteur-disable-next-line fn-undefined
Free words.[^7]
`;
    const slips = ['fn-undefined', 'fn-unused', 'sub-end'];
    expect(rulesIn(text).filter(rule => slips.includes(rule) || rule === 'disable-unused')).toEqual([]);
    expect(rulesIn(text.replaceAll(/^ *\/\/.*\n/gm, ''))).toEqual(expect.arrayContaining(slips));
  });

  test('is ended by name', () => {
    const text = below('// rapporteur-disable pp-end-comma, numbers').replace(
      'Noting also the need for sleep,',
      '// rapporteur-enable pp-end-comma\nNoting also the need for sleep;',
    );
    expect(rulesIn(text)).toEqual(['disable-unused', 'pp-end-comma']);
    const all = text.replace('disable pp-end-comma, numbers', 'disable');
    expect(rulesIn(all)).toEqual(['pp-end-comma']);
    // A rule may be taken out of its family, and a family ends its rules.
    expect(rulesIn(text.replace('disable pp-end-comma, numbers', 'disable preamble'))).toEqual(['pp-end-comma']);
    expect(rulesIn(text.replace('pp-end-comma, numbers', 'pp-end-comma').replace('enable pp-end-comma', 'enable preamble'))).toEqual([
      'pp-end-comma',
    ]);
  });
});

describe('disable-unused', () => {
  test('tells of each name that silences nothing, and takes it out alone', () => {
    const text = below('// rapporteur-disable-next-line pp-end-comma, op-last-stop, sub-end -- so adopted');
    expect(found(text).map(({ rule, start, end }) => `${rule} ${text.slice(start, end)}`)).toEqual([
      'disable-unused op-last-stop',
      'disable-unused sub-end',
    ]);
    expect(mended(text, 'disable-unused')).toContain('\n// rapporteur-disable-next-line pp-end-comma, sub-end -- so adopted\n');
    expect(mended(below('// rapporteur-disable-line sub-end, pp-opening-form'), 'disable-unused')).toContain('-line pp-opening-form\n');
  });

  test('takes out the whole note where no other name is left', () => {
    const clean = below('').replace('rest;', 'rest,').replace('\n\n\n', '\n\n');
    expect(mended(clean.replace('Noting the', '// rapporteur-disable-next-line sub-end\nNoting the'), 'disable-unused')).toBe(clean);
    expect(mended(`// rapporteur-disable-file sub-end\n\n${clean}`, 'disable-unused')).toBe(clean);
    expect(mended(clean.replace('Noting also', '    // rapporteur-enable\n\nNoting also'), 'disable-unused')).toBe(clean);
  });

  test('does not speak of rules that are off, nor of names that no rule has', () => {
    const text = below('// rapporteur-disable-next-line pp-end-comma, op-last-stop');
    expect(rulesIn(text, { rules: { operative: 'off' } })).toEqual([]);
    expect(rulesIn(below('// rapporteur-disable-next-line pp-end-comma, op-lost-stop'))).toEqual(['disable-unknown']);
  });

  test('can be silenced and switched off itself', () => {
    const text = below('// rapporteur-disable-next-line pp-end-comma, op-last-stop');
    expect(rulesIn(`// rapporteur-disable-file comments\n\n${text}`)).toEqual([]);
    expect(rulesIn(text, { rules: { comments: 'off' } })).toEqual([]);
  });
});

describe('disable-unknown', () => {
  test.each([
    ['pp-end-coma', 'Did you mean “pp-end-comma”?', 'pp-end-comma'],
    ['it was adopted so', 'put two dashes before it', '-- it was adopted so'],
  ])('says what was meant: %s', (names, hint, right) => {
    const text = below(`// rapporteur-disable-next-line ${names}`);
    const finding = found(text).find(({ rule }) => rule === 'disable-unknown');
    expect(finding?.message).toContain(hint);
    expect(mended(text, 'disable-unknown')).toBe(below(`// rapporteur-disable-next-line ${right}`));
  });

  test('knows a directive with a slip in it', () => {
    const text = below('// rapporteur-disabel-next-line pp-end-comma');
    expect(rulesIn(text)).toEqual(['disable-unknown', 'pp-end-comma']);
    expect(mended(text, 'disable-unknown')).toBe(below('// rapporteur-disable-next-line pp-end-comma'));
  });

  test('lets other notes be', () => {
    expect(rulesIn(below('// rapporteur: see no-such-rule').replace('rest;', 'rest,'))).toEqual([]);
  });
});

test('no fix that needs no person touches a note', () => {
  const text = below('// rapporteur-disable-next-line sub-end, no-such-rule');
  expect(fixAll(text, words => analyse(words)).text).toContain('// rapporteur-disable-next-line sub-end, no-such-rule\n');
});
