import { describe, expect, test } from 'vitest';
import { definitionsOf } from '../../server/src/features/definition';
import { highlightsOf } from '../../server/src/features/highlight';
import { referencesOf } from '../../server/src/features/references';
import { atCursor, HEAD, withMarks } from './fixture';

const LIST = `${HEAD}1. Requests the Secretary-General:\n\n    (a) To count them;\n\n    (b) To paint them;\n\n`;

const jumpsFrom = (marked: string): string[] => {
  const { analysis, offset } = atCursor(marked);
  return definitionsOf(analysis, offset).map(({ target }) => analysis.text.slice(target.start, target.end));
};

describe('definition', () => {
  test.each([
    ['of a footnote mark is its note', `${HEAD}1. Welcomes the Plan;[^<|>1]\n\n[^1]: See the Plan.\n`, ['[^1]: See the Plan.']],
    ['is found from the end of the mark too', `${HEAD}1. Welcomes the Plan;[^1]<|>\n\n[^1]: See the Plan.\n`, ['[^1]: See the Plan.']],
    ['of a superscript mark is its note', `${HEAD}1. Welcomes the Plan;<|>¹\n\n[^1]: See the Plan.\n`, ['[^1]: See the Plan.']],
    ['of a reference is the paragraph', `${LIST}2. Recalls paragraph <|>1 above.\n`, ['1. Requests the Secretary-General:']],
    ['of a reference is found from its words', `${LIST}2. Recalls para<|>graph 1 above.\n`, ['1. Requests the Secretary-General:']],
    ['of a letter in a reference is the subparagraph', `${LIST}2. Recalls paragraph 1 (<|>b) above.\n`, ['(b) To paint them;']],
    [
      'of the number before that letter is the paragraph',
      `${LIST}2. Recalls paragraph <|>1 (b) above.\n`,
      ['1. Requests the Secretary-General:'],
    ],
    ['of the words around a letter is the subparagraph', `${LIST}2. Recalls paragraph 1 (b) ab<|>ove.\n`, ['(b) To paint them;']],
    ['of the second of two numbers is its own paragraph', `${LIST}2. Waits;\n\n3. Recalls paragraphs 1 and <|>2 above.\n`, ['2. Waits;']],
    ['of a mark without a note is none', `${HEAD}1. Welcomes the Plan;[^<|>1]\n`, []],
    ['of a paragraph that is not there is none', `${LIST}2. Recalls paragraph <|>9 above.\n`, []],
    ['of plain words is none', `${HEAD}1. Wel<|>comes the Plan.\n`, []],
  ])('%s', (_, marked, expected) => {
    expect(jumpsFrom(marked)).toEqual(expected);
  });
});

const referencesFrom = (marked: string, includeDefinition: boolean): string => {
  const { analysis, offset } = atCursor(marked);
  return withMarks(analysis.text, referencesOf(analysis, offset, includeDefinition)).slice(analysis.text.indexOf('1.'));
};

describe('references', () => {
  const text = '1. Welcomes the Plan;[^1]\n\n2. Reads the Plan[^<|>1] again.\n\n[^1]: See the Plan.\n';

  test('are all marks of a footnote', () => {
    expect(referencesFrom(HEAD + text, false)).toBe(
      '1. Welcomes the Plan;<|[^1]|>\n\n2. Reads the Plan<|[^1]|> again.\n\n[^1]: See the Plan.\n',
    );
  });

  test('take in the note where the editor asks for it', () => {
    expect(referencesFrom(HEAD + text, true)).toContain('<|[^1]:|> See the Plan.');
  });

  test('of a paragraph take in those to its subparagraphs', () => {
    const { analysis, offset } = atCursor(`${LIST}2. Recalls paragraph 1 (b) above and paragraph <|>1 above.\n`);
    expect(referencesOf(analysis, offset, false).map(({ start, end }) => analysis.text.slice(start, end))).toEqual([
      'paragraph 1 (b) above',
      'paragraph 1 above',
    ]);
  });
});

test('highlights tell the definition from what refers to it', () => {
  const { analysis, offset } = atCursor(`${LIST}2. Recalls paragraph 1 (<|>b) above.\n`);
  const found = highlightsOf(analysis, offset);
  expect(found.map(({ start, definition }) => [analysis.text.slice(start, start + 4), definition])).toEqual([
    ['b) T', true],
    ['b) a', false],
  ]);
});
