import { describe, expect, test } from 'vitest';
import { applyEdits } from '../../server/src/core/text/textEdit';
import { renameAt, renameOf } from '../../server/src/features/rename';
import { atCursor, HEAD } from './fixture';

const LIST = `${HEAD}1. Requests the Secretary-General:\n\n    (a) To count them;\n\n    (b) To paint them;\n\n`;

function renamed(marked: string, name: string): string {
  const { analysis, offset } = atCursor(marked);
  const edits = renameOf(analysis, offset, name);
  return 'reason' in edits ? `refused: ${edits.reason}` : applyEdits(analysis.text, edits).slice(HEAD.length);
}

describe('rename', () => {
  test.each([
    [
      'a footnote from its mark',
      `${HEAD}1. Reads;[^<|>1]\n\n2. Rests.\n\n[^1]: A book.\n`,
      '2a',
      '1. Reads;[^2a]\n\n2. Rests.\n\n[^2a]: A book.\n',
    ],
    [
      'a footnote from its note',
      `${HEAD}1. Reads;[^1]\n\n2. Rests.\n\n[^<|>1]: A book.\n`,
      'plan',
      '1. Reads;[^plan]\n\n2. Rests.\n\n[^plan]: A book.\n',
    ],
    [
      'a footnote given with its brackets',
      `${HEAD}1. Reads;[^<|>1]\n\n2. Rests.\n\n[^1]: A book.\n`,
      '[^7]',
      '1. Reads;[^7]\n\n2. Rests.\n\n[^7]: A book.\n',
    ],
    [
      'a superscript mark in superscript',
      `${HEAD}1. Reads;<|>¹\n\n2. Rests.\n\n[^1]: A book.\n`,
      '12',
      '1. Reads;¹²\n\n2. Rests.\n\n[^12]: A book.\n',
    ],
    [
      'a paragraph with all that refers to it',
      `${HEAD}1. Reads;\n\n<|>3. Writes;\n\n4. Recalls paragraph 3 above.\n`,
      '2',
      '1. Reads;\n\n2. Writes;\n\n4. Recalls paragraph 2 above.\n',
    ],
    [
      'a paragraph from a reference',
      `${HEAD}1. Reads;\n\n3. Writes;\n\n4. Recalls paragraph <|>3 above.\n`,
      '2.',
      '1. Reads;\n\n2. Writes;\n\n4. Recalls paragraph 2 above.\n',
    ],
  ])('%s', (_, marked, name, expected) => {
    expect(renamed(marked, name)).toBe(expected);
  });

  test('the letter of a subparagraph alone', () => {
    expect(renamed(`${LIST}2. Recalls paragraph 1 (<|>b) above.\n`, '(c)')).toBe(
      `${LIST.slice(HEAD.length).replace('(b)', '(c)')}2. Recalls paragraph 1 (c) above.\n`,
    );
  });

  test.each([
    ['a label that is taken', `${HEAD}1. Reads;[^<|>1]\n\n2. Writes.[^2]\n\n[^1]: A.\n\n[^2]: B.\n`, '2', /footnote 2 already/],
    ['a label of two words', `${HEAD}1. Reads.[^<|>1]\n\n[^1]: A.\n`, 'my note', /one word/],
    ['an empty label', `${HEAD}1. Reads.[^<|>1]\n\n[^1]: A.\n`, ' ', /one word/],
    ['a label that would close its bracket', `${HEAD}1. Reads.[^<|>1]\n\n[^1]: A.\n`, 'a]b', /one word/],
    ['a number that is taken', `${HEAD}<|>1. Reads;\n\n2. Writes.\n`, '2', /paragraph 2 already/],
    ['a word for a number', `${HEAD}<|>1. Reads;\n\n2. Writes.\n`, 'two', /figures/],
    ['a figure for a letter', `${LIST.replace('(b)', '(<|>b)')}2. Writes.\n`, '7', /letters/],
    ['plain words', `${HEAD}1. Re<|>ads;\n\n2. Writes.\n`, 'Tells', /Only footnotes/],
  ])('refuses %s', (_, marked, name, reason) => {
    expect(renamed(marked, name)).toMatch(reason);
  });

  test('starts from the name alone', () => {
    const { analysis, offset } = atCursor(`${HEAD}1. Reads;[^plan<|>]\n\n2. Rests.\n\n[^plan]: A book.\n`);
    const target = renameAt(analysis, offset);
    expect('span' in target && [analysis.text.slice(target.span.start, target.span.end), target.placeholder]).toEqual(['plan', 'plan']);
  });
});
