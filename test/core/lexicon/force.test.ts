import { expect, test } from 'vitest';
import { LADDERS } from '../../../server/src/core/lexicon/en/force';
import { neighboursOf } from '../../../server/src/core/lexicon/en/opening/force';
import { minedOpenings } from '../../../server/src/core/lexicon/opening/mined';

test('the ladders of force hold openings of adopted texts only, each once in a ladder', () => {
  for (const { steps, only } of LADDERS) {
    const openings = steps.flat();
    const { phrases } = minedOpenings('en', only ?? 'operative');
    expect(openings.filter(opening => !Object.hasOwn(phrases, opening))).toEqual([]);
    expect(new Set(openings).size).toBe(openings.length);
  }
});

test('neighbours come nearest first, and what takes no side is neither milder nor stronger', () => {
  const neighbours = neighboursOf('deplores', 'operative');
  expect(neighbours?.stronger[0]).toBe('condemns');
  expect(neighbours?.milder[0]).toBe('regrets');
  expect(neighbours?.neutral).toEqual(['notes', 'takes note']);
  expect(neighbours?.milder).not.toContain('notes');
});

test('neighbours of a participle are participles', () => {
  expect(neighboursOf('urging', 'preambular')?.milder.slice(0, 2)).toEqual(['calling upon', 'calling on']);
  expect(neighboursOf('urging', 'operative')).toBeNull();
});
