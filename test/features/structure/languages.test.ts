import { describe, expect, test } from 'vitest';
import { analyse } from '../../../server/src/core/analyse';
import { onTypeEditsOf } from '../../../server/src/features/onType';
import { type Restructuring, restructured } from '../../../server/src/features/structure/restructure';

/** The marks of a list of two levels and the ends of its paragraphs, in each language as its published resolutions have them. */
const WRITTEN = [
  ['fr', 'L’Assemblée générale', '1.', '2.', '3.', 'a)', 'i)', ',', ';', ':'],
  ['es', 'La Asamblea General', '1.', '2.', '3.', 'a)', 'i)', ',', ';', ':'],
  ['ru', 'Генеральная Ассамблея', '1.', '2.', '3.', 'a)', 'i)', ',', ';', ':'],
  ['ar', 'إن الجمعية العامة', '1 -', '2 -', '3 -', '(أ)', '’1‘', '،', '؛', ':'],
  ['zh', '大会', '1.', '2.', '3.', '(a)', '㈠', '，', '；', '：'],
] as const;

/** The text behind something done at the words, which are letters of no language. */
function done(text: string, words: string, what: Restructuring): string {
  const changed = restructured(analyse(text), text.indexOf(words), what, analyse);
  return 'reason' in changed ? changed.reason : changed.text;
}

describe.each(WRITTEN)('in %s', (_, organ, first, second, third, item, inner, comma, semicolon, colon) => {
  const head = `${organ}${comma}\n\nAaa bbb${comma}\n\n`;
  const three = `${head}${first} Ccc ddd${semicolon}\n\n${second} Eee fff${semicolon}\n\n${third} Ggg hhh.\n`;
  const list = `${head}${first} Ccc ddd${colon}\n\n    ${item} Eee fff${semicolon}\n\n${second} Ggg hhh.\n`;

  test('a list opens with the marks of the language, and closes with them', () => {
    expect(done(three, 'Eee', 'demote')).toBe(list);
    expect(done(list, 'Eee', 'promote')).toBe(three);
  });

  test('a paragraph is split with them', () => {
    expect(done(three, ' ddd', 'split')).toContain(`${first} Ccc${semicolon}\n\n${second} ddd${semicolon}\n\n${third} Eee`);
    expect(done(three, ' bbb', 'split')).toContain(`Aaa${comma}\n\nbbb${comma}\n\n`);
  });

  test('Enter brings them', () => {
    const entered = (text: string): string | undefined => onTypeEditsOf(analyse(text), text.length, '\n')[0]?.text;
    expect(entered(`${head}${first} Ccc ddd${semicolon}\n`)).toBe(`\n${second} `);
    expect(entered(`${head}${first} Ccc ddd${colon}\n`)).toBe(`\n    ${item} `);
    expect(entered(`${head}${first} Ccc ddd${colon}\n\n    ${item} Eee fff${colon}\n`)).toBe(`\n        ${inner} `);
  });
});

test('behind the tenth item of a Chinese list the numbers go on in brackets', () => {
  const items = [...'㈠㈡㈢㈣㈤㈥㈦㈧㈨㈩'].map(mark => `        ${mark} Aaa；`).join('\n\n');
  const text = `大会，\n\nAaa bbb，\n\n1. Ccc：\n\n    (a) Ddd：\n\n${items}\n\n    (b) Eee；\n\n2. Fff。\n`;
  expect(done(text, 'Eee', 'demote')).toContain('㈩ Aaa；\n\n        (xi) Eee；');
});
