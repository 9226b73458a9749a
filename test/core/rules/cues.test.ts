import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { cueFinder, firstWordsOf, pairsOf } from '../../../server/src/core/rules/cues';
import { RULES } from '../../../server/src/core/rules/registry';
import { missedForWantOfCues } from './cueLaw';

const placesOf = (cues: readonly string[], text: string) => cueFinder([{ cues }])(text)[0];

test('a word is found in whatever capitals, and no part of a longer one is', () => {
  expect(placesOf(['kite'], 'Kite, KITES and a kite')).toEqual([0, 18]);
  expect(placesOf(['kite'], 'kites')).toBeNull();
});

test('digits end a word', () => {
  expect(placesOf(['may'], 'on 12May')).toEqual([5]);
});

test('other pieces are found as they are written', () => {
  expect(placesOf(['0’s', ' / '], 'the 1990’s')).toEqual([7]);
  expect(placesOf([' / '], 'shall / may')).toEqual([5]);
  expect(placesOf(pairsOf('(', ' \t'), 'a ( b')).toEqual([2]);
});

test('a rule without cues is asked of every text', () => {
  expect(cueFinder([{}, { cues: ['kite'] }])('a swallow')).toEqual([[], null]);
});

test('a form begins with a word or with figures', () => {
  expect(firstWordsOf(['co-operation', '2030 Agenda', 'Member States', 'member'])).toEqual(['co', '2030', 'member']);
});

test('no cue keeps a rule from what it would find in the examples of all rules', () => {
  for (const { examples } of RULES) for (const text of examples.bad) expect(missedForWantOfCues(text)).toEqual([]);
});

test('nor in a draft in which much is wrong', () => {
  expect(missedForWantOfCues(readFileSync('samples/broken-draft.unres', 'utf8'))).toEqual([]);
});
