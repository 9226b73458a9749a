import { describe, expect, test } from 'vitest';
import { analyse } from '../../server/src/core/analyse';
import { fixAll, isFixable } from '../../server/src/core/fix';
import { RULES } from '../../server/src/core/rules/registry';

const fixed = (text: string): string => fixAll(text, t => analyse(t)).text;
const draft = (...paragraphs: string[]): string => `Care of footbridges\n\nThe General Assembly,\n\n${paragraphs.join('\n\n')}\n`;

test.each(RULES.flatMap(rule => rule.examples.bad.map(text => [rule.id, text] as const)))('no safe fix is left undone: %s', (_, text) => {
  const { text: once, findings } = fixAll(text, t => analyse(t));
  expect(findings.filter(isFixable)).toEqual([]);
  expect(fixed(once)).toBe(once);
});

describe('fixAll', () => {
  test('mends everything that is safe, also what comes up on the way', () => {
    const broken = draft(
      'Notes the age of footbridges;',
      'Recalling their history',
      '1) Requesting cities:',
      'a) To repair them,',
      'c) To light them',
      '4. Decides to consider the matter;',
    );
    const mended = draft(
      'Noting the age of footbridges,',
      'Recalling their history,',
      '1. Requests cities:',
      '(a) To repair them;',
      '(b) To light them;',
      '2. Decides to consider the matter.',
    );
    expect(fixed(broken)).toBe(mended);
    expect(fixAll(broken, t => analyse(t)).findings).toEqual([]);
  });

  test('is done at once with a text that is right, and with its own result', () => {
    const right = draft('Noting the age of footbridges,', 'Decides to consider the matter.');
    expect(fixed(right)).toBe(right);
    const once = fixed(draft('Noting the age of footbridges', 'Decides to consider the matter'));
    expect(fixed(once)).toBe(once);
  });

  test('puts the end mark before the footnote mark and behind the quotation', () => {
    expect(
      fixed(draft('Noting the report[^1]', '1. Welcomes the “Bridge Day”', '2. Decides to consider the matter.', '[^1]: A/77/900.')),
    ).toBe(draft('Noting the report,[^1]', '1. Welcomes the “Bridge Day”;', '2. Decides to consider the matter.', '[^1]: A/77/900.'));
  });

  test('renumbers footnotes with their marks', () => {
    expect(
      fixed(draft('Noting the report[^1] and its annex,[^3]', 'Decides to consider them.', '[^1]: A/77/900.', '[^3]: See A/77/901.')),
    ).toBe(draft('Noting the report[^1] and its annex,[^2]', 'Decides to consider them.', '[^1]: A/77/900.', '[^2]: See A/77/901.'));
  });

  test.each([
    ['a quoted text', ['“Noting the age of footbridges', '“1. Requests cities to repair them,', '“2. Decides to consider the matter.”']],
    [
      'words in quotation marks',
      ['Noting the song “Come over, the bridge[^1], dear”,', 'Decides to consider the matter.', '[^1]: A/77/900.'],
    ],
    ['a note', ['Noting the age of footbridges,', '// 1) ask about [^1],', 'Decides to consider the matter.']],
    [
      'an annex',
      [
        'Noting the age of footbridges,',
        'Decides to consider the matter.',
        'Annex',
        '1) Repairing bridges,',
        'See the plan[^1],',
        '[^1]: A/77/900.',
      ],
    ],
    ['the words of a footnote', ['Noting their age,[^1]', 'Decides to consider the matter.', '[^1]: See A/77/900[^1], annex']],
  ])('leaves %s alone', (_, paragraphs) => {
    expect(fixed(draft(...paragraphs))).toBe(draft(...paragraphs));
  });

  test('leaves findings of less weight alone', () => {
    const text = draft(
      'Noting the age of footbridges,',
      '1. Requests cities:',
      'a) To repair them;',
      'b) To light them;',
      '2. Decides to consider the matter.',
    );
    const settings = { rules: { 'sub-mark-level1': 'information' } } as const;
    expect(fixAll(text, t => analyse(t), settings).text).toBe(text);
  });
});
