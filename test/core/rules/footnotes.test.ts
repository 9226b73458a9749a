import { describe, expect, test } from 'vitest';
import { analyse } from '../../../server/src/core/analyse';
import { check } from '../../../server/src/core/check';
import { fixAll } from '../../../server/src/core/fix';
import { applyEdits } from '../../../server/src/core/text/textEdit';

const draft = (words: string, ...notes: string[]): string =>
  ['Piers', 'The General Assembly,', `Recalling ${words}`, 'Decides to consider the matter.', ...notes, ''].join('\n\n');
const findingsIn = (text: string) => check(analyse(text)).filter(({ rule }) => rule.startsWith('fn-'));
const rulesIn = (text: string): string[] => findingsIn(text).map(({ rule }) => rule);
const fixed = (text: string): string => fixAll(text, source => analyse(source)).text;
/** The text after the quick fix of its first finding. */
const mended = (text: string): string => applyEdits(text, findingsIn(text)[0]?.fix?.edits ?? []);

describe('numbers', () => {
  test('of a run that begins at 2 are information in an adopted text, a warning in a draft', () => {
    const text = draft('A,[^2] and B,[^3]', '[^2]: A/77/1.', '[^3]: A/77/2.');
    expect(findingsIn(text).map(({ severity }) => severity)).toEqual(['warning']);
    const adopted = text.replace('matter.', 'matter.\n\n12th plenary meeting\n3 May 2024');
    expect(findingsIn(adopted).map(({ severity }) => severity)).toEqual(['information']);
  });

  test('that are swapped are an error in an adopted text too, and the notes move with them', () => {
    const adopted = (words: string, ...notes: string[]): string => draft(words, '12th plenary meeting\n3 May 2024', ...notes);
    const text = adopted('A,[^2] B,[^1] and C,[^3]', '[^1]: A/77/1.', '[^2]: A/77/2.', '[^3]: A/77/3.');
    expect(findingsIn(text).map(({ rule, severity }) => [rule, severity])).toEqual([['fn-sequence', 'error']]);
    expect(mended(text)).toBe(adopted('A,[^1] B,[^2] and C,[^3]', '[^1]: A/77/2.', '[^2]: A/77/1.', '[^3]: A/77/3.'));
    expect(fixed(text)).toBe(text);
  });

  test('behind a gap close up, in marks and notes', () => {
    const text = draft('A,[^1] B,[^3] and C,[^4]', '[^1]: A/77/1.', '[^3]: A/77/3.', '[^4]: A/77/4.');
    expect(fixed(text)).toBe(draft('A,[^1] B,[^2] and C,[^3]', '[^1]: A/77/1.', '[^2]: A/77/3.', '[^3]: A/77/4.'));
  });

  test('take the place of names', () => {
    const text = draft('A,[^report] and B,[^1]', '[^report]: A/77/1.', '[^1]: A/77/2.');
    expect(fixed(text)).toBe(draft('A,[^1] and B,[^2]', '[^1]: A/77/1.', '[^2]: A/77/2.'));
  });

  test('of which a note has that of its neighbour are told from the mark without a note', () => {
    const text = draft('A,[^1] B,[^2] and C,[^3]', '[^1]: A/77/1.', '[^1]: A/77/2.', '[^3]: A/77/3.');
    expect(fixed(text)).toBe(draft('A,[^1] B,[^2] and C,[^3]', '[^1]: A/77/1.', '[^2]: A/77/2.', '[^3]: A/77/3.'));
  });
});

test('a note that says its own mark again does not refer to itself', () => {
  expect(rulesIn(draft('A,[^1] and B,[^2]', '[^1]: [^1] A/77/1.', '[^2]: [^2] A/77/2.'))).toEqual([]);
  expect(rulesIn(draft('A,[^1]', '[^1]: See [^1] A/77/1.'))).toContain('fn-no-repeat-indicator');
});

test('the brackets of a mark are no marks', () => {
  expect(rulesIn(draft('A,[^(][^1][^)]', '[^1]: A/77/1.'))).toEqual([]);
});

test('notes out of order are one finding over both, and move as they are', () => {
  const text = draft('A,[^1] and B,[^2]', '[^2]: A/77/2.', '[^1]: A/77/1.');
  expect(rulesIn(text)).toEqual(['fn-order']);
  expect(text.slice(findingsIn(text)[0]?.start, findingsIn(text)[0]?.end)).toMatch(/^\[\^2\][\s\S]*\[\^1\]:/);
  expect(mended(text)).toBe(draft('A,[^1] and B,[^2]', '[^1]: A/77/1.', '[^2]: A/77/2.'));
});

describe('the end of a note', () => {
  test.each(['A/77/1.', 'See “Piers and quays.”', '“Piers.”', 'A/77/1 (Part I).'])('is right: %s', note => {
    expect(rulesIn(draft('A,[^1]', `[^1]: ${note}`))).toEqual([]);
  });

  test.each(['A/77/1', 'A/77/1;', 'A/77/1..', 'A/77/1 (Part I)'])('is wrong: %s', note => {
    const text = draft('A,[^1]', `[^1]: ${note}`);
    expect(rulesIn(text)).toEqual(['fn-final-stop']);
    expect(mended(text)).toBe(draft('A,[^1]', `[^1]: ${note.replace(/\.\.|;$/, '')}.`));
    expect(fixed(text)).toBe(text);
  });
});

describe('“Ibid.”', () => {
  const behind = (source: string, note: string): string => draft('A,[^1] and B,[^2]', `[^1]: ${source}`, `[^2]: ${note}`);

  test.each([
    ['A/77/1, annex I.', 'Ibid., annex II.'],
    ['United Nations, Treaty Series, vol. 2187, No. 38544.', 'Ibid., vol. 2271, No. 40446.'],
    [
      'Official Records of the General Assembly, Seventy-sixth Session, Supplement No. 53 (A/76/53), chap. V.',
      'Ibid., Supplement No. 53A (A/76/53/Add.1), chap. II.',
    ],
  ])('is right below %s: %s', (source, note) => {
    expect(rulesIn(behind(source, note))).toEqual([]);
  });

  test.each(['ibid., annex II.', 'Ibid, annex II.', 'Ibid. annex II.', 'Ibidem, annex II.', 'Idem, annex II.', 'IBID., annex II.'])(
    'has another form: %s',
    note => {
      expect(mended(behind('A/77/1, annex I.', note))).toBe(behind('A/77/1, annex I.', 'Ibid., annex II.'));
    },
  );

  test('names a volume of a series that the note above does not name', () => {
    expect(rulesIn(behind('A/77/1.', 'Ibid., vol. 2271, No. 40446.'))).toEqual(['fn-ibid']);
  });

  test('has nothing above it', () => {
    expect(rulesIn(draft('A,[^1]', '[^1]: Ibid., annex.'))).toEqual(['fn-ibid']);
  });
});

describe('a source', () => {
  test.each([
    ['resolution 70/1.', 'Resolution 70/1.'],
    ['A/RES/70/1.', 'Resolution 70/1.'],
    ['See A/RES/70/1, annex.', 'See resolution 70/1, annex.'],
    ['Resolution 70/1 annex.', 'Resolution 70/1, annex.'],
    ['A/77/1, Annex II.', 'A/77/1, annex II.'],
    ['See A/77/1, paras 3 and 4.', 'See A/77/1, paras. 3 and 4.'],
    ['See A/77/1, paragraph 4.', 'See A/77/1, para. 4.'],
    ['United Nations, treaty series, vol. 2187, No. 38544.', 'United Nations, Treaty Series, vol. 2187, No. 38544.'],
    ['United Nations, Treaty Series, vol. 2187, no. 38544.', 'United Nations, Treaty Series, vol. 2187, No. 38544.'],
    [
      'See Official Records of the General Assembly, Seventy-first session, Supplement No. 53A (A/71/53/Add.1), chap. II.',
      'See Official Records of the General Assembly, Seventy-first Session, Supplement No. 53A (A/71/53/Add.1), chap. II.',
    ],
  ])('has another form: %s', (wrong, right) => {
    expect(rulesIn(draft('A,[^1]', `[^1]: ${wrong}`))).toEqual(['fn-form']);
    expect(mended(draft('A,[^1]', `[^1]: ${wrong}`))).toBe(draft('A,[^1]', `[^1]: ${right}`));
    expect(rulesIn(draft('A,[^1]', `[^1]: ${right}`))).toEqual([]);
  });
});
