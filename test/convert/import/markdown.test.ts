import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { markdownOf } from '../../../server/src/convert/export/markdown/markdown';
import { markdownToText } from '../../../server/src/convert/import/markdown/markdown';
import { analyse } from '../../../server/src/core/analyse';
import type { Analysis } from '../../../server/src/core/model/analysis';
import { exponentOf } from '../../support/growth';

/** Between the effort in proportion to the size and that with its square. */
const ENOUGH = 1.5;
const HEAD = '# Lakes\n\nThe General Assembly,\n\n';
const read = (markdown: string): string => {
  const reading = markdownToText(markdown);
  if ('error' in reading) throw new Error(reading.error.message);
  return reading.text;
};
const wordsIn = (text: string): string[] => text.match(/[\p{L}\p{N}$&~]+/gu) ?? [];

describe('what goes out as Markdown comes back', () => {
  const samples = readdirSync('samples').filter(name => /^(?:A_RES|draft)/.test(name) && name.endsWith('.unres'));
  it.each(samples)('%s, with every word', name => {
    const { text, resolution } = analyse(readFileSync(join('samples', name), 'utf8'));
    const back = analyse(read(markdownOf(analyse(text))));
    const words = (of: Analysis): string[] =>
      of.resolution.paragraphs.map(({ block }) => wordsIn(of.text.slice(block.start, block.end)).join(' '));
    expect(words(back)).toEqual(words(analyse(text)));
    expect(back.resolution.session).toBe(resolution.session);
  });

  it('with amounts and ampersands as they were', () => {
    const text = 'Lakes\n\nThe General Assembly,\n\nNoting the sum of $100 billion, some ~5 lakes & rivers,\n\nDecides to rest.\n';
    expect(read(markdownOf(analyse(text)))).toContain('Noting the sum of $100 billion, some ~5 lakes & rivers,');
  });
});

it('a note keeps its paragraphs, and a list below it stays a list', () => {
  const text = read(
    `${HEAD}Noting lakes,[^1]\n\n[^1]: See A/81/1.\n\n    And A/81/2.\n\n1. Decides:\n\n    (a) To rest;\n\n    (b) To swim.\n`,
  );
  expect(text).toContain('[^1]: See A/81/1. And A/81/2.');
  expect(text).toContain('    (a) To rest;');
});

it('rows keep what is escaped in them, also without bars at their ends', () => {
  expect(read('| Lakes\\_a \\| b | |\n|---|---|\n| - | 5 |\n')).toBe('| Lakes_a \\| b |  |\n| - | 5 |\n');
  expect(read('Lakes | 12\n--- | ---\nRivers | 5\n')).toBe('| Lakes | 12 |\n| Rivers | 5 |\n');
});

it('lines around words shown as they are go, and a break at the beginning is no front matter', () => {
  expect(read('```text\nNoting lakes,\n```\n')).toBe('Noting lakes,\n');
  const text = read('---\n\nNoting lakes,\n\n---\n\nNoting seas,\n');
  expect(analyse(text).tree.blocks.map(({ kind }) => kind)).not.toContain('front-matter');
});

it('characters by their name or number are those characters', () => {
  expect(read(`${HEAD}Noting R&amp;D on lakes &mdash; and &#8220;seas&#8221;, &nope; \\&amp;,\n`)).toContain(
    'Noting R&D on lakes — and “seas”, &nope; &amp;,',
  );
});

it('emphasis over the end of a line loses its stars', () => {
  expect(read(`${HEAD}*Noting\nwith concern* lakes,\n`)).toContain('Noting\nwith concern lakes,');
});

it('no line becomes markup that it was not', () => {
  const text = read(`${HEAD}Noting lakes\n// of old\n\\## and deep,\n`);
  expect(text).toContain('Noting lakes\n\\// of old\n\\## and deep,');
  expect(analyse(text).resolution.paragraphs).toHaveLength(1);
});

it.each([
  ['brackets', '['],
  ['lines of other blanks', '\n\v'],
  ['notes of blanks', '[^1]: a                                        '],
  ['stars', '*a '],
])('the effort to read Markdown of %s grows with its length', { timeout: 120_000 }, (_, piece) => {
  expect(exponentOf(markdownToText, piece, 200_000, ENOUGH)).toBeLessThanOrEqual(ENOUGH);
});
