import { describe, expect, test } from 'vitest';
import { analyse } from '../../server/src/core/analyse';
import { applyEdits } from '../../server/src/core/text/textEdit';
import { footnoteInsertionAt } from '../../server/src/features/footnotes';
import { onTypeEditsOf } from '../../server/src/features/onType';
import { renumberingOf } from '../../server/src/features/renumber';
import { atCursor, CURSOR, HEAD } from './fixture';

/** The text behind the preamble after Enter was typed right before the cursor. */
function afterEnter(marked: string): string {
  const { analysis, offset } = atCursor(HEAD + marked);
  return applyEdits(analysis.text, onTypeEditsOf(analysis, offset, '\n')).slice(HEAD.length);
}

describe('Enter', () => {
  test.each([
    ['opens the next number', '1. Reads;\n<|>', '1. Reads;\n\n2. '],
    ['opens it behind a footnote mark too', '1. Reads;[^1]\n<|>\n\n[^1]: See it.\n', '1. Reads;[^1]\n\n2. \n\n[^1]: See it.\n'],
    ['opens the next mark of a list', '1. Asks:\n\n    (a) To read;\n    <|>', '1. Asks:\n\n    (a) To read;\n\n    (b) '],
    ['opens a list behind a colon', '1. Asks:\n<|>', '1. Asks:\n\n    (a) '],
    ['opens a list in a list', '1. Asks:\n\n    (a) To read:\n    <|>', '1. Asks:\n\n    (a) To read:\n\n        (i) '],
    [
      'goes on with the list that is open',
      '1. Asks:\n\n    (a) To read:\n\n        (i) Books;\n<|>',
      '1. Asks:\n\n    (a) To read:\n\n        (i) Books;\n\n        (ii) ',
    ],
    [
      'between paragraphs lets the numbers behind follow, and the references to them',
      '1. Reads paragraph 2 below;\n<|>\n\n2. Writes;\n\n3. Recalls paragraphs 1 and 2 above.\n',
      '1. Reads paragraph 3 below;\n\n2. \n\n3. Writes;\n\n4. Recalls paragraphs 1 and 3 above.\n',
    ],
    [
      'between subparagraphs lets the letters behind follow',
      '1. Asks:\n\n    (a) To read;\n    <|>\n\n    (b) To write;\n\n2. Recalls paragraph 1 (b) above.\n',
      '1. Asks:\n\n    (a) To read;\n\n    (b) \n\n    (c) To write;\n\n2. Recalls paragraph 1 (c) above.\n',
    ],
    [
      'before the first of a list takes its letter',
      '1. Asks:\n<|>\n\n    (a) To read;\n\n2. Rests.\n',
      '1. Asks:\n\n    (a) \n\n    (b) To read;\n\n2. Rests.\n',
    ],
    ['leaves the numbers behind a gap', '1. Reads;\n<|>\n\n2. Writes;\n\n5. Rests.\n', '1. Reads;\n\n2. \n\n3. Writes;\n\n5. Rests.\n'],
    [
      'leaves the numbers of a text that is negotiated',
      '1. Reads;\n<|>\n\n2. Writes;\n\n2 bis. Rests.\n',
      '1. Reads;\n\n2. \n\n2. Writes;\n\n2 bis. Rests.\n',
    ],
    ['behind a mark without words ends the list', '1. Reads;\n\n2. \n<|>', '1. Reads;\n\n'],
    [
      'behind a mark without words lets those behind move up',
      '1. Reads paragraph 3 below;\n\n2. \n<|>\n\n3. Writes;\n\n4. Rests.\n',
      '1. Reads paragraph 2 below;\n\n\n\n2. Writes;\n\n3. Rests.\n',
    ],
    [
      'behind a letter without words lets those behind move up',
      '1. Asks:\n\n    (a) To read;\n\n    (b) \n    <|>\n\n    (c) To write.\n',
      '1. Asks:\n\n    (a) To read;\n\n\n\n    (b) To write.\n',
    ],
    ['does nothing behind a full stop', '1. Reads.\n<|>', '1. Reads.\n'],
    ['does nothing in mid-paragraph', '1. Reads books;\n<|>and writes them.\n', '1. Reads books;\nand writes them.\n'],
    ['does nothing on a line that is blank already', '1. Reads;\n\n<|>', '1. Reads;\n\n'],
    ['does nothing in an annex', '1. Reads.\n\nAnnex\n\n1. A rule;\n<|>', '1. Reads.\n\nAnnex\n\n1. A rule;\n'],
  ])('%s', (_, marked, expected) => {
    expect(afterEnter(marked)).toBe(expected);
  });

  test('pressed twice leaves all numbers and references as they were', () => {
    const before =
      '1. Reads paragraph 2 below;\n<|>\n\n2. Asks:\n\n    (a) To read;\n\n    (b) To write;\n\n3. Recalls paragraphs 1 and 2 (b) above.\n';
    const once = afterEnter(before).replace('\n\n2. \n', `\n\n2. \n${CURSOR}\n`);
    expect(once).toContain('4. Recalls paragraphs 1 and 3 (b) above.');
    expect(afterEnter(once).replace(/\n+/g, '\n')).toBe(before.replace(CURSOR, '').replace(/\n+/g, '\n'));
  });

  test('keeps the line ends of the file', () => {
    const { analysis, offset } = atCursor('The Security Council,\r\n\r\nNoting,\r\n\r\n1. Reads;\r\n<|>');
    expect(applyEdits(analysis.text, onTypeEditsOf(analysis, offset, '\n'))).toMatch(/1\. Reads;\r\n\r\n2\. $/);
  });

  test('in the preamble of a resolution brings nothing along', () => {
    expect(afterEnter('Recalling the Plan,\n<|>')).toBe('Recalling the Plan,\n');
  });
});

const renumbered = (text: string): string => {
  const whole = HEAD + text;
  return applyEdits(whole, renumberingOf(analyse(whole))).slice(HEAD.length);
};

describe('renumber', () => {
  test.each([
    ['closes a gap', '1. Reads;\n\n3. Writes;\n\n7. Rests.\n', '1. Reads;\n\n2. Writes;\n\n3. Rests.\n'],
    ['parts what is doubled', '1. Reads;\n\n2. Writes;\n\n2. Rests.\n', '1. Reads;\n\n2. Writes;\n\n3. Rests.\n'],
    [
      'lets references follow',
      '2. Reads;\n\n4. Recalls paragraph 2 above;\n\n6. Recalls paragraphs 2 and 4 above.\n',
      '1. Reads;\n\n2. Recalls paragraph 1 above;\n\n3. Recalls paragraphs 1 and 2 above.\n',
    ],
    [
      'lets lists and ranges in references follow',
      '2. Reads;\n\n4. Asks:\n\n(a) To read;\n\n(c) To write;\n\n5. Recalls paragraphs 2 and 4 (a) and (c) and paragraphs 2–4 above.\n',
      '1. Reads;\n\n2. Asks:\n\n(a) To read;\n\n(b) To write;\n\n3. Recalls paragraphs 1 and 2 (a) and (b) and paragraphs 1–2 above.\n',
    ],
    [
      'lets letters that stand without a number follow',
      '1. Asks:\n\n(a) To read;\n\n(c) To write;\n\n(d) To act on subparagraph (c) above.\n',
      '1. Asks:\n\n(a) To read;\n\n(b) To write;\n\n(c) To act on subparagraph (b) above.\n',
    ],
    [
      'leaves the numbers of other texts',
      '1. Reads;\n\n3. Recalls paragraph 3 of resolution 73/338;\n\n4. Recalls 3 books.\n',
      '1. Reads;\n\n2. Recalls paragraph 3 of resolution 73/338;\n\n3. Recalls 3 books.\n',
    ],
    [
      'orders the marks of a list',
      '1. Asks:\n\n(a) To read;\n\n(c) To write;\n\n(d) To rest;\n\n2. Rests.\n',
      '1. Asks:\n\n(a) To read;\n\n(b) To write;\n\n(c) To rest;\n\n2. Rests.\n',
    ],
    [
      'lets the letters in references follow',
      '1. Asks:\n\n(a) To read;\n\n(c) To write;\n\n3. Recalls paragraph 1 (c) above.\n',
      '1. Asks:\n\n(a) To read;\n\n(b) To write;\n\n2. Recalls paragraph 1 (b) above.\n',
    ],
    ['numbers what was inserted in negotiation', '1. Reads;\n\n1 bis. Writes;\n\n2. Rests.\n', '1. Reads;\n\n2. Writes;\n\n3. Rests.\n'],
    [
      'begins anew under a heading that does',
      'I\n\n1. Reads;\n\n3. Writes;\n\nII\n\n1. Rests;\n\n4. Ends.\n',
      'I\n\n1. Reads;\n\n2. Writes;\n\nII\n\n1. Rests;\n\n2. Ends.\n',
    ],
    [
      'goes on under a heading that does',
      'I\n\n1. Reads;\n\n2. Writes;\n\nII\n\n4. Rests.\n',
      'I\n\n1. Reads;\n\n2. Writes;\n\nII\n\n3. Rests.\n',
    ],
    [
      'leaves annexes alone',
      '1. Reads;\n\n2. Adopts the Plan.\n\nAnnex\n\n1. A rule;\n\n3. A rule.\n',
      '1. Reads;\n\n2. Adopts the Plan.\n\nAnnex\n\n1. A rule;\n\n3. A rule.\n',
    ],
    [
      'leaves a lone paragraph without its number',
      'Requests the Secretary-General to count them.\n',
      'Requests the Secretary-General to count them.\n',
    ],
  ])('%s', (_, text, expected) => {
    expect(renumbered(text)).toBe(expected);
  });
});

test('renumbering leaves numbers beyond nine and the letters of other scripts as they are', () => {
  const many = `${HEAD}${Array.from({ length: 101 }, (_, i) => `${i + 1}. Reads;\n\n`).join('')}`;
  expect(renumberingOf(analyse(many))).toEqual([]);
  const arabic = 'إن الجمعية العامة،\n\nإذ تشير إلى قرارها،\n\n1 - تطلب:\n\n(أ) القراءة؛\n\n(ج) الكتابة.\n';
  expect(applyEdits(arabic, renumberingOf(analyse(arabic)))).toBe(arabic.replace('(ج)', '(ب)'));
});

/** The text behind the preamble with a footnote put in at the cursor, and the cursor where the note is typed. */
function withFootnote(marked: string): string {
  const { analysis, offset } = atCursor(HEAD + marked);
  const { edits, cursor } = footnoteInsertionAt(analysis, offset);
  const text = applyEdits(analysis.text, edits);
  return (text.slice(0, cursor) + CURSOR + text.slice(cursor)).slice(HEAD.length);
}

describe('a new footnote', () => {
  test.each([
    ['goes to the end of the text', '1. Reads the Plan<|>.\n', '1. Reads the Plan.[^1]\n\n[^1]: <|>\n'],
    ['stands behind the punctuation', '1. Reads the Plan<|>, again;\n', '1. Reads the Plan,[^1] again;\n\n[^1]: <|>\n'],
    ['does not part a word', '1. Reads the Pl<|>an again.\n', '1. Reads the Plan[^1] again.\n\n[^1]: <|>\n'],
    ['does not stand behind a blank', '1. Reads the Plan, <|>again.\n', '1. Reads the Plan,[^1] again.\n\n[^1]: <|>\n'],
    ['stands behind the closing quote', '1. Reads “the Plan<|>”, again.\n', '1. Reads “the Plan”,[^1] again.\n\n[^1]: <|>\n'],
    [
      'comes behind the ones above it',
      '1. Reads,[^1] writes<|> and rests.\n\n[^1]: A.\n',
      '1. Reads,[^1] writes[^2] and rests.\n\n[^1]: A.\n\n[^2]: <|>\n',
    ],
    ['moves the ones below it on', '1. Reads<|>, writes.[^1]\n\n[^1]: A.\n', '1. Reads,[^1] writes.[^2]\n\n[^1]: <|>\n\n[^2]: A.\n'],
    [
      'between two stands between their notes',
      '1. Reads,[^1] writes<|>, rests.[^2]\n\n[^1]: A.\n\n[^2]: B.\n',
      '1. Reads,[^1] writes,[^2] rests.[^3]\n\n[^1]: A.\n\n[^2]: <|>\n\n[^3]: B.\n',
    ],
    [
      'keeps notes on consecutive lines so',
      '1. Reads,[^1] writes<|>, rests.[^2]\n\n[^1]: A.\n[^2]: B.\n',
      '1. Reads,[^1] writes,[^2] rests.[^3]\n\n[^1]: A.\n[^2]: <|>\n[^3]: B.\n',
    ],
    [
      'behind another one comes second',
      '1. Reads,[^1]<|> writes.[^2]\n\n[^1]: A.\n\n[^2]: B.\n',
      '1. Reads,[^1][^2] writes.[^3]\n\n[^1]: A.\n\n[^2]: <|>\n\n[^3]: B.\n',
    ],
    [
      'asked for within another one comes second',
      '1. Reads,[^<|>1] writes.\n\n[^1]: A.\n',
      '1. Reads,[^1][^2] writes.\n\n[^1]: A.\n\n[^2]: <|>\n',
    ],
    ['moves superscript marks on too', '1. Reads<|>, writes.¹\n\n[^1]: A.\n', '1. Reads,[^1] writes.²\n\n[^1]: <|>\n\n[^2]: A.\n'],
    [
      'leaves named notes alone',
      '1. Reads<|>, writes.[^plan]\n\n[^plan]: A.\n',
      '1. Reads,[^1] writes.[^plan]\n\n[^plan]: A.\n\n[^1]: <|>\n',
    ],
    ['takes a number that is free', '1. Reads<|>, writes.[^3]\n\n[^3]: A.\n', '1. Reads,[^1] writes.[^3]\n\n[^1]: <|>\n\n[^3]: A.\n'],
    ['asked for in a number stands behind the first word', '<|>1. Reads the Plan.\n', '1. Reads[^1] the Plan.\n\n[^1]: <|>\n'],
  ])('%s', (_, marked, expected) => {
    expect(withFootnote(marked)).toBe(expected);
  });

  test('stands before the punctuation in French', () => {
    const { analysis, offset } = atCursor('L’Assemblée générale,\n\nRappelant le Plan<|>, encore,\n');
    expect(applyEdits(analysis.text, footnoteInsertionAt(analysis, offset).edits)).toContain('le Plan[^1], encore');
  });

  test('is made on an empty page too', () => {
    expect(applyEdits('', footnoteInsertionAt(analyse(''), 0).edits)).toBe('[^1]\n\n[^1]: \n');
  });
});
