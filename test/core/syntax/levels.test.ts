import { describe, expect, it } from 'vitest';
import { levelsIn } from './fixture';

/** Marks in their order (a colon behind one: its text ends in a colon) and level:value of each. */
const CASES: readonly (readonly [what: string, marks: string, levels: string])[] = [
  ['letters', '(a) (b) (c)', '1:1 1:2 1:3'],
  ['the letter i between h and j', '(h) (i) (j)', '1:8 1:9 1:10'],
  ['the letter i at the end of a list', '(g) (h) (i)', '1:7 1:8 1:9'],
  ['roman numbers behind a colon', '(a): (i) (ii) (b)', '1:1 2:1 2:2 1:2'],
  ['roman numbers behind the letter h', '(g) (h): (i) (ii) (i) (j)', '1:7 1:8 2:1 2:2 1:9 1:10'],
  ['the letter i behind a colon, told by the j that follows', '(h): (i) (j)', '1:8 1:9 1:10'],
  ['roman five and ten are no letters inside a roman list', '(a): (iv) (v) (vi) (b)', '1:1 2:4 2:5 2:6 1:2'],
  ['the letters v to x', '(u) (v) (w) (x)', '1:21 1:22 1:23 1:24'],
  ['double letters behind z', '(y) (z) (aa) (bb)', '1:25 1:26 1:27 1:28'],
  ['a third level of letters with a stop', '(a): (i): a. b. (ii) (b)', '1:1 2:1 3:1 3:2 2:2 1:2'],
  ['a fourth level', '(a): (i): a.: i. ii. b. (ii)', '1:1 2:1 3:1 4:1 4:2 3:2 2:2'],
  ['a letter that jumps stays in its list', '(a) (c) (d)', '1:1 1:3 1:4'],
  ['a letter written twice stays in its list', '(a) (b) (b) (c)', '1:1 1:2 1:2 1:3'],
  ['a mark of another shape stays in its list', '(a) (b) c) (d)', '1:1 1:2 1:3 1:4'],
  ['a conference that begins with letters and a stop', 'a.: i. ii. b.', '1:1 2:1 2:2 1:2'],
  ['roman numbers first', 'i.: a. b. ii.', '1:1 2:1 2:2 1:2'],
  ['numbers in brackets', '(1) (2) (3)', '1:1 1:2 1:3'],
];

describe('levels of subparagraphs', () => {
  it.each(CASES)('%s', (_, marks, levels) => {
    expect(levelsIn(marks).join(' ')).toBe(levels);
  });
});
