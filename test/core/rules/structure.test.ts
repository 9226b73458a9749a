import { describe, expect, test } from 'vitest';
import { analyse } from '../../../server/src/core/analyse';
import { check } from '../../../server/src/core/check';
import { fixAll } from '../../../server/src/core/fix';

const found = (rule: string, text: string): string[] =>
  check(analyse(text))
    .filter(finding => finding.rule === rule)
    .map(({ start, end }) => text.slice(start, end));
const join = (...blocks: string[]): string => `${blocks.join('\n\n')}\n`;
const draft = (...blocks: string[]): string => join('Lighthouses', 'The General Assembly,', 'Noting the lighthouses,', ...blocks);

describe('sections', () => {
  const section = (number: string, ...blocks: string[]): string => [number, ...blocks].join('\n\n');

  test('may have letters of their own, from A in each', () => {
    const text = draft(
      section('I', 'Towers', '1. Welcomes them;', section('A', '2. Counts them;'), section('B', '3. Lists them;')),
      section('II', 'Lamps', section('A', '4. Welcomes them;'), section('B', '5. Decides to consider the matter.')),
    );
    expect([...found('section-sequence', text), ...found('single-heading', text)]).toEqual([]);
  });

  test('are taken up behind letters, and C and D among letters are no roman numbers', () => {
    const letters = ['A', 'B', 'C', 'D'].map((letter, i) => section(letter, `${i + 1}. Welcomes one;`));
    const text = draft('I', ...letters, section('III', '5. Decides to consider the matter.'));
    expect(found('section-sequence', text)).toEqual(['III']);
  });

  test('with a preamble that does not count anew break the order', () => {
    const text = draft('Towers', '1. Welcomes them;', 'Lamps', 'Recalling their light,', '2. Decides to consider the matter.');
    expect(found('element-order', text)).toEqual(['Recalling']);
  });

  test('keep the full stop of an abbreviation, and lose any other', () => {
    const text = draft('I', 'Towers.', '1. Welcomes them;', 'II', 'Lamps of Beacon Co.', '2. Decides to consider the matter.');
    expect(found('title-final-stop', text)).toEqual(['.']);
  });
});

describe('the organ line', () => {
  test.each([
    ['a committee of the Assembly', 'A/C.3/80/L.7', 'The General Assembly,'],
    ['a conference, whose symbol does not tell', 'A/CONF.231/L.7', 'The Human Rights Council,'],
    ['a commission that drafts for the Council', 'E/CN.7/2024/L.2', 'The General Assembly,'],
  ])('may stand below the symbol of %s', (_, symbol, organ) => {
    expect(found('organ-line-own-body', join(symbol, 'Lighthouses', organ, 'Noting them,', 'Decides to consider the matter.'))).toEqual([]);
  });

  test('is told apart by the day of adoption where two bodies number alike', () => {
    const adopted = (organ: string, number: string, date: string): string =>
      join(`${number} Lighthouses`, organ, 'Noting them,', 'Decides to consider the matter.', `12th meeting\n${date}`);
    expect(found('organ-line-own-body', adopted('The General Assembly,', '54/3.', '12 October 2023'))).toEqual(['The General Assembly,']);
    expect(found('organ-line-own-body', adopted('The Human Rights Council,', '54/3.', '12 October 2023'))).toEqual([]);
  });
});

describe('annexes', () => {
  test('of an annex count for themselves', () => {
    const text = draft(
      'Adopts the rules contained in the annex to the present resolution.',
      'Annex',
      'Rules',
      'Annex I',
      'Forms',
      'Annex II',
      'Fees',
    );
    expect([...found('annex-label', text), ...found('annex-reference', text)]).toEqual([]);
  });

  test('are counted from the first on, those of an annex too', () => {
    const adopts = 'Adopts the rules contained in the annex to the present resolution.';
    expect(found('annex-label', draft(adopts, 'Annex', 'Rules', 'Annex I', 'Forms', 'Annex I', 'Fees'))).toEqual(['Annex I']);
    expect(found('annex-label', draft(adopts, 'Annex', 'Rules', 'Annex I', 'Forms'))).toEqual(['Annex', 'Annex I']);
  });

  test('between two that are named together are mentioned too', () => {
    const text = draft('Adopts annexes I to III to the present resolution.', 'Annex I', 'One', 'Annex II', 'Two', 'Annex III', 'Three');
    expect(found('annex-reference', text)).toEqual([]);
  });

  test('of other documents are none of the text', () => {
    expect(found('annex-reference', draft('Recalls the annex to resolution 46/182 of 19 December 1991, and its annex II.'))).toEqual([]);
  });

  test('are never changed unasked', () => {
    const text = draft('Adopts the rules contained in the annex to the present resolution.', 'Annex I', 'Rules');
    expect(found('annex-label', text)).toEqual(['Annex I']);
    expect(fixAll(text, draft => analyse(draft)).text).toBe(text);
  });
});

describe('the lines of adoption', () => {
  test.each(['11th plenary meeting', '112th plenary meeting', '21st plenary meeting', '103rd (resumed) plenary meeting'])(
    'may read %s',
    line => {
      expect(found('adoption-line-form', draft('Decides to consider the matter.', `${line}\n1 December 2021`))).toEqual([]);
    },
  );

  test.each([
    ['11st plenary meeting\n1 December 2021', '11th plenary meeting\n1 December 2021'],
    ['30 th Plenary Meeting\n1st December 2021', '30th plenary meeting\n1 December 2021'],
    ['30th meeting\nDecember 1, 2021', '30th plenary meeting\n1 December 2021'],
  ])('%j are mended', (written, right) => {
    const text = (lines: string): string => draft('Decides to consider the matter.', lines);
    expect(fixAll(text(written), one => analyse(one)).text).toBe(text(right));
  });

  test('keep a day that the calendar does not have, for a person to correct', () => {
    const text = draft('Decides to consider the matter.', '30th plenary meeting\n31 November 2021');
    expect(found('adoption-line-form', text)).toEqual(['31 November 2021']);
    expect(fixAll(text, one => analyse(one)).text).toBe(text);
  });
});

describe('the preamble', () => {
  test('may name cases, people and numbers with a stop', () => {
    const text = draft(
      'Recalling the judgment in Keita v. State of the Coast and Order No. 2 of Mr. Amadou Keita, para. 3 of which is clear,',
      'Decides to consider the matter.',
    );
    expect(found('pp-internal-stop', text)).toEqual([]);
  });

  test('may quote whole sentences', () => {
    const text = draft('Recalling the motto “Light is life. Keep it burning”,', 'Decides to consider the matter.');
    expect(found('pp-internal-stop', text)).toEqual([]);
  });
});
