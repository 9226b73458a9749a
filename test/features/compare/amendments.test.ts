import { expect, it } from 'vitest';
import { amendmentsOf } from '../../../server/src/features/compare/amendments/amendments';
import { amendmentsInWords } from '../../../server/src/features/compare/amendments/wording';
import type { Clause } from '../../../server/src/features/compare/types';
import { amendedBy } from '../../support/amended';
import { compared, KITES } from './texts';

const inWords = (draft: string): string[] => amendmentsInWords(amendmentsOf(compared(KITES, draft), KITES, draft), KITES);

it('says the changes of words at words that stand once in the paragraph', () => {
  expect(inWords(KITES.replace('every windy afternoon', 'every calm afternoon'))).toEqual([
    'Operative paragraph 1: replace “windy” with “calm”.',
  ]);
  expect(inWords(KITES.replace('to fly kites', 'to make and fly kites'))).toEqual([
    'Operative paragraph 1: after “to”, insert “make and”.',
  ]);
  expect(inWords(KITES.replace('string in remote villages', 'string in villages'))).toEqual(['Preambular paragraph 3: delete “remote”.']);
});

it('lists the changes in one paragraph under its name', () => {
  const draft = KITES.replace('fly kites on every windy afternoon', 'make and fly kites on every afternoon');
  expect(inWords(draft)).toEqual(['Operative paragraph 1: (a) after “to”, insert “make and”; (b) delete “windy”.']);
});

it('leaves out the lines on the adoption, which nobody amends', () => {
  const adopted = (meeting: string): string => `${KITES}\n${meeting} plenary meeting\n1 December 2022\n`;
  const [base, draft] = [adopted('52nd'), adopted('54th')];
  const comparison = compared(base, draft);
  expect(comparison.rows.some(({ kind }) => kind === 'changed')).toBe(true);
  expect(amendmentsInWords(amendmentsOf(comparison, base, draft), base)).toEqual([]);
});

it('takes in the words around where the words alone stand twice', () => {
  const draft = KITES.replace('teach the knots that hold a kite', 'teach the knots that hold the kite');
  expect(inWords(draft)).toEqual(['Operative paragraph 3: replace “a” with “the”.']);
  expect(inWords(KITES.replace('the kites seen from the tower', 'the kites seen from a tower'))).toEqual([
    'Operative paragraph 2 (a): replace “from the” with “from a”.',
  ]);
});

it('says what is new, what goes, what moves, and that numbers follow', () => {
  const draft = KITES.replace('Noting with concern the shortage of string in remote villages,\n\n', '').replace(
    '3. Encourages',
    '3. Thanks the makers of paper;\n\n4. Encourages',
  );
  expect(inWords(draft)).toEqual([
    'Delete preambular paragraph 3.',
    'After operative paragraph 2, insert a new operative paragraph, reading:',
    '“Thanks the makers of paper;”',
    'Renumber the remaining paragraphs accordingly.',
  ]);
});

it('says nothing where nothing changes', () => {
  expect(inWords(KITES)).toEqual([]);
});

it('cannot be carried out on another text without being noticed', () => {
  const draft = KITES.replace('windy', 'calm');
  const comparison = compared(KITES, draft);
  const [edit] = amendmentsOf(comparison, KITES, draft);
  if (edit?.kind !== 'words') throw new Error('no change of words');
  expect(() => amendedBy(comparison.base, [{ ...edit, edits: [{ kind: 'delete', find: 'storm' }] }])).toThrow(RangeError);
  const [stranger] = compared(KITES, KITES).base;
  expect(() => amendedBy(comparison.base, [{ ...edit, clause: stranger as Clause }])).toThrow(RangeError);
});
