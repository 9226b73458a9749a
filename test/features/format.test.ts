import { describe, expect, test } from 'vitest';
import { analyse } from '../../server/src/core/analyse';
import { applyEdits } from '../../server/src/core/text/textEdit';
import { formatEditsOf } from '../../server/src/features/format';
import { HEAD } from './fixture';

const formatted = (text: string): string => applyEdits(text, formatEditsOf(analyse(text)));

describe('formatting', () => {
  test.each([
    ['sets one blank line between paragraphs', '1. Reads;\n\n\n\n2. Writes.\n', '1. Reads;\n\n2. Writes.\n'],
    ['parts paragraphs on consecutive lines', '1. Reads;\n2. Writes.\n', '1. Reads;\n\n2. Writes.\n'],
    [
      'indents each level by four',
      '1. Asks:\n\n(a) To read:\n\n  (i) Books;\n\n(b) To rest.\n',
      '1. Asks:\n\n    (a) To read:\n\n        (i) Books;\n\n    (b) To rest.\n',
    ],
    ['takes the indentation of paragraphs away', '   1. Reads;\n\n\t2. Writes.\n', '1. Reads;\n\n2. Writes.\n'],
    ['sets one blank behind a mark', '1.\tReads;\n\n2.   Writes.\n', '1. Reads;\n\n2. Writes.\n'],
    ['brings a mark and its words together', '1.\nReads;\n\n2. Writes.\n', '1. Reads;\n\n2. Writes.\n'],
    ['takes blanks at the ends of lines away', '1. Reads  \nbooks; \n\n2. Writes.\t\n', '1. Reads\nbooks;\n\n2. Writes.\n'],
    [
      'leaves lines broken',
      '1. Asks:\n\n(a) To read\nbooks;\n\n(b) To rest.\n',
      '1. Asks:\n\n    (a) To read\n    books;\n\n    (b) To rest.\n',
    ],
    ['ends the file with one line end', '1. Reads.', '1. Reads.\n'],
    ['takes blank lines at the end away', '1. Reads.\n\n\n', '1. Reads.\n'],
    [
      'leaves the inside of annexes',
      '1. Reads.\n\n\n\nAnnex\n\n  A   rule\n    and its   end\n',
      '1. Reads.\n\nAnnex\n\n  A   rule\n    and its   end\n',
    ],
    ['leaves notes under each other', '1. Reads.[^1][^2]\n\n[^1]: A.\n[^2]: B.\n', '1. Reads.[^1][^2]\n\n[^1]: A.\n[^2]: B.\n'],
    [
      'leaves a silencing note on its paragraph',
      '// rapporteur-disable-next-line op-last-stop -- it goes on\n1. Reads;\n',
      '// rapporteur-disable-next-line op-last-stop -- it goes on\n1. Reads;\n',
    ],
    ['leaves tables', '1. Reads:\n\n| a  |  b |\n|---|---|\n| c | d |\n', '1. Reads:\n\n| a  |  b |\n|---|---|\n| c | d |\n'],
    ['leaves no-break spaces', '1. Reads 73\u00a0books.\n', '1. Reads 73\u00a0books.\n'],
    ['leaves wrong numbers to the rules', '1. Reads;\n\n3. Writes.\n', '1. Reads;\n\n3. Writes.\n'],
  ])('%s', (_, text, expected) => {
    expect(formatted(HEAD + text)).toBe(HEAD + expected);
  });

  test('keeps the line ends of the file', () => {
    expect(formatted('The Security Council,\r\nNoting the age of bridges,\r\n1. Reads.')).toBe(
      'The Security Council,\r\n\r\nNoting the age of bridges,\r\n\r\n1. Reads.\r\n',
    );
  });

  test('keeps a byte order mark', () => {
    expect(formatted('\ufeff\n\nThe Security Council,\n')).toBe('\ufeffThe Security Council,\n');
  });

  test('of a range leaves the rest', () => {
    const text = `${HEAD}1.  Reads;\n\n2.  Writes.\n`;
    const start = text.indexOf('2.');
    expect(applyEdits(text, formatEditsOf(analyse(text), { start, end: text.length }))).toBe(`${HEAD}1.  Reads;\n\n2. Writes.\n`);
  });

  test('of a formatted text does nothing', () => {
    expect(formatEditsOf(analyse(`${HEAD}1. Asks:\n\n    (a) To read;\n\n2. Rests.\n`))).toEqual([]);
  });

  test('leaves the front matter as it is', () => {
    const text = `---\nsponsors:\n  - Tonga\n---\n\n${HEAD}1. Reads.\n`;
    expect(formatted(text)).toBe(text);
  });
});
