import { expect, test } from 'vitest';
import { analyse } from '../../../server/src/core/analyse';

const provisionsIn = (words: string): string[] => {
  const text = `The General Assembly,\n\nRecalling ${words},\n\n1. Decides to act.\n`;
  return analyse(text).resolution.citations.flatMap(({ symbol, provision }) =>
    provision
      ? [
          `${symbol}: ${[provision.section, provision.paragraph, ...provision.letters, provision.annex].join(' ')} «${text.slice(provision.start, provision.end)}»`,
        ]
      : [],
  );
};

test.each([
  ['paragraph 3 of resolution 73/338 of 12 September 2019', ['A/RES/73/338:  3  «paragraph 3 of resolution 73/338 of 12 September 2019»']],
  ['paragraph 3 (a) (ii) of its resolution 73/338', ['A/RES/73/338:  3 a ii  «paragraph 3 (a) (ii) of its resolution 73/338»']],
  [
    'paragraphs 4, 7 and 9 to 12 of General Assembly resolution 60/251',
    ['A/RES/60/251:  4  «paragraphs 4, 7 and 9 to 12 of General Assembly resolution 60/251»'],
  ],
  ['section VIII of its resolution 48/252 A', ['A/RES/48/252 A: VIII   «section VIII of its resolution 48/252 A»']],
  ['section II, paragraph 5, of its resolution 63/250', ['A/RES/63/250: II 5  «section II, paragraph 5, of its resolution 63/250»']],
  [
    'paragraph 2 of the annex to Economic and Social Council resolution 1996/31',
    ['E/RES/1996/31:  2  «paragraph 2 of the annex to Economic and Social Council resolution 1996/31»'],
  ],
  ['annex II to its resolution 60/180', ['A/RES/60/180:   II «annex II to its resolution 60/180»']],
  ['resolution 69/283, annex I, and resolution 70/1', ['A/RES/69/283:   I «69/283, annex I»']],
  ['resolution 55/2, section II, paragraph 8', ['A/RES/55/2: II 8  «55/2, section II, paragraph 8»']],
  ['resolutions 70/1 and 71/2 on paragraphs', []],
])('the part cited in “%s”', (words, provisions) => {
  expect(provisionsIn(words)).toEqual(provisions);
});
