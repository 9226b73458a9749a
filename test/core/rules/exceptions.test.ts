import { describe, expect, test } from 'vitest';
import { analyse } from '../../../server/src/core/analyse';
import { check } from '../../../server/src/core/check';

const rulesIn = (text: string, profile?: string): string[] =>
  check(analyse(text, profile === undefined ? {} : { profile })).map(finding => finding.rule);
const draft = (...blocks: string[]): string =>
  ['Lighthouses', 'The General Assembly,', 'Noting the number of lighthouses,', ...blocks, ''].join('\n\n');

describe('lets pass', () => {
  test.each([
    [
      'a declaration',
      'Lighthouses\n\nThe General Assembly\n\nAdopts the following declaration:\n\nDeclaration on lighthouses\n\nWe, the keepers of lighthouses,\n\n1. Commit ourselves to keep them lit.\n\n2. Recognizing that fog is dense.\n\n2. We thank all seafarers\n',
    ],
    [
      'sections with preambles and counts of their own',
      draft(
        'I',
        'Towers',
        '1. Welcomes their height;',
        '2. Requests a list;',
        'II',
        'Lamps',
        'Recalling their brightness,',
        '1. Welcomes it;',
        '2. Decides to consider the matter.',
      ),
    ],
    [
      'a count that runs on through sections',
      draft('I', 'Towers', '1. Welcomes their height;', 'II', 'Lamps', '2. Decides to consider the matter.'),
    ],
    [
      'a composite resolution',
      'Lighthouses\n\nA\n\nTowers\n\nThe General Assembly,\n\nNoting towers,\n\n1. Welcomes their height;\n\n2. Requests a list.\n\nB\n\nLamps\n\nThe General Assembly,\n\nNoting lamps,\n\n1. Welcomes their light;\n\n2. Decides to consider the matter.\n',
    ],
    [
      'a forwarded text, each paragraph of it quoted',
      'Lighthouses\n\nThe Economic and Social Council\n\nRecommends to the General Assembly the adoption of the following draft resolution:\n\n“The General Assembly,\n\n“Noting the number of lighthouses,\n\n“1. Welcomes it;\n\n“2. Decides to consider the matter.”\n',
    ],
    [
      'text that closes a list',
      draft(
        '1. Invites States:',
        '(a) To count them,',
        '(b) To light them',
        'and to report thereon;',
        '2. Decides to consider the matter.',
      ),
    ],
    [
      'text that closes a list of the preamble',
      draft(
        'Concerned about:',
        '(a) The cost of lamps;',
        '(b) The lack of keepers;',
        'and stressing the need for both,',
        'Decides to consider the matter.',
      ),
    ],
    [
      'an agenda in a paragraph',
      draft('1. Approves the following agenda:', '1. Opening.', '2. Closing of the meeting.', '2. Decides to consider the matter.'),
    ],
    [
      'a table in a paragraph',
      draft('1. Adopts the following scale:', '| Height | Share |\n| 30 m | 1 |', '2. Decides to consider the matter.'),
    ],
    [
      'questions to a court',
      draft(
        '1. Requests an opinion on the following questions:',
        '(a) Who keeps the light?',
        '(b) Who pays for it?',
        '2. Decides to consider the matter.',
      ),
    ],
    [
      'questions to a court in Chinese',
      '灯塔\n\n大会，\n\n注意到灯塔，\n\n1. 请法院就以下问题提供咨询意见：\n\n(a) 谁看守灯塔？\n\n(b) 谁付钱？\n\n2. 决定审议这一事项。\n',
    ],
    [
      'letters behind z',
      draft(
        '1. Lists:',
        ...[...'abcdefghijklmnopqrstuvwxyz'].map(letter => `(${letter}) Lamp ${letter};`),
        '(aa) The last lamp;',
        '2. Decides to consider the matter.',
      ),
    ],
    [
      'the ninth letter, which is a roman number too',
      draft('1. Lists:', ...[...'abcdefghij'].map(letter => `(${letter}) Lamp ${letter};`), '2. Decides to consider the matter.'),
    ],
    [
      'marks of a table',
      draft(
        '1. Adopts the following scale:',
        '| Height[^a] | Share[^*] |\n| 30 m | 1 |',
        '[^a] From the ground.',
        '2. Decides to consider the matter.',
      ),
    ],
    [
      'a note to a list',
      draft('1. Adopts the following list:', '(a) Lamps;*', '(b) Towers.', '* Lanterns included.', '2. Decides to consider the matter.'),
    ],
    [
      'abbreviations of a table that is not there',
      draft(
        'I',
        'Towers',
        '1. Welcomes their height;',
        'II',
        'Lamps',
        'Recalling their brightness,',
        'Office of Lamps',
        'Abbreviations: L, lamp.',
        '1. Adopts the table;',
        '2. Decides to consider the matter.',
      ),
    ],
    [
      'an annex and what stands behind the adoption lines',
      draft(
        'Adopts the list annexed to the present resolution.',
        '12th plenary meeting\n3 May 2024',
        'Annex',
        '1. Lighting lamps,',
        '4. Cleaning of windows',
      ),
    ],
    [
      'a note behind a note',
      draft('1. Recalls the report[^1] and its annex;[^2]', '2. Decides to consider the matter.', '[^1]: A/77/900.', '[^2]: Ibid., annex.'),
    ],
  ])('%s', (_, text) => {
    expect(rulesIn(text)).toEqual([]);
  });
});

describe('one mistake is one finding:', () => {
  test.each([
    [
      'a number skipped',
      draft('1. Welcomes A;', '3. Requests B;', '4. Invites C;', '5. Decides to consider the matter.'),
      ['op-number-sequence'],
    ],
    [
      'one wrong number',
      draft('1. Welcomes A;', '2. Requests B;', '9. Invites C;', '4. Decides to consider the matter.'),
      ['op-number-sequence'],
    ],
    [
      'two numbers swapped',
      draft('1. Welcomes A;', '3. Requests B;', '2. Invites C;', '4. Decides to consider the matter.'),
      ['op-number-sequence'],
    ],
    [
      'a number forgotten',
      draft('1. Welcomes A;', '2. Invites B;', 'Requests C;', '4. Decides to consider the matter.'),
      ['op-number-form'],
    ],
    [
      'a preamble with numbers',
      'Lighthouses\n\nThe General Assembly,\n\n1. Noting lamps,\n\n2. Recalling towers,\n\n3. Requests a list;\n\n4. Decides to consider the matter.\n',
      ['preamble-numbered', 'preamble-numbered'],
    ],
    [
      'a list of commas',
      draft('1. Invites States:', '(a) To count them,', '(b) To light them,', '(c) To paint them;', '2. Decides to consider the matter.'),
      ['sub-end'],
    ],
    [
      'a footnote whose mark is gone',
      draft('1. Recalls A[^1] and B and C;[^3]', '2. Decides to consider the matter.', '[^1]: A/77/1.', '[^2]: A/77/2.', '[^3]: A/77/3.'),
      ['fn-unused'],
    ],
    [
      'a footnote that is gone',
      draft('1. Recalls A,[^1] B[^2] and C;[^3]', '2. Decides to consider the matter.', '[^1]: A/77/1.', '[^3]: A/77/3.'),
      ['fn-undefined'],
    ],
    ['a lone paragraph with a wrong number', draft('3. Decides to consider the matter.'), ['op-single-unnumbered']],
  ])('%s', (_, text, rules) => {
    expect(rulesIn(text)).toEqual(rules);
  });
});

describe('house styles', () => {
  const list = (first: string, second: string, end: string): string =>
    draft('1. Invites States:', `${first} To count them${end}`, `${second} To light them;`, '2. Decides to consider the matter.');

  test('mark subparagraphs each in its way', () => {
    expect(rulesIn(list('a.', 'b.', ';'), 'mun-nmun')).toEqual([]);
    expect(rulesIn(list('(a)', '(b)', ';'), 'mun-nmun')).toEqual(['sub-mark-level1']);
    expect(rulesIn(list('a)', 'b)', ','), 'mun-thimun')).not.toContain('sub-mark-level1');
  });

  test('end subparagraphs each in its way', () => {
    expect(rulesIn(list('(a)', '(b)', ','), 'un-ga')).toEqual(['sub-end']);
    expect(rulesIn(list('(a)', '(b)', ','), 'un-sc')).not.toContain('sub-end');
    expect(rulesIn(list('a)', 'b)', ';'), 'mun-thimun')).toContain('sub-end');
  });

  test('want a title or do not', () => {
    const untitled = 'The Security Council,\n\nNoting the sea,\n\n1. Demands calm;\n\n2. Decides to remain seized of the matter.\n';
    expect(rulesIn(untitled)).toEqual([]);
    expect(rulesIn(`Calm at sea\n\n${untitled}`)).toEqual(['title-present']);
    expect(rulesIn(untitled, 'un-ga')).toEqual(['title-missing']);
    expect(rulesIn(untitled, 'mun-thimun')).toEqual([]);
  });
});
