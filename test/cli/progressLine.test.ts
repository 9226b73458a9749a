import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { ProgressLine } from '../../server/src/cli/progressLine';

const ERASE = '\r\u001b[2K';
let written: string[] = [];
let line: ProgressLine;

beforeEach(() => {
  vi.useFakeTimers();
  written = [];
  line = new ProgressLine(text => written.push(text));
});
afterEach(() => vi.useRealTimers());

/** Draws so many files one after the other, so many milliseconds apart. */
function run(total: number, apart: number): void {
  for (let done = 1; done <= total; done++) {
    vi.advanceTimersByTime(apart);
    line.draw(done, total);
  }
}

it('stays away from a short run', () => {
  run(20, 10);
  expect(written).toEqual([]);
});

it('says how far a long run is, ten times a second at most, and is gone at its end', () => {
  run(1000, 5);
  expect(written[0]?.replace(ERASE, '')).toMatch(/^█+░+ \d+ of 1000 files$/);
  expect(written.length).toBeLessThan(50);
  expect(written.at(-1)).toBe(ERASE);
});

it('makes room once for what is printed meanwhile', () => {
  vi.advanceTimersByTime(2000);
  line.draw(1, 10);
  line.clear();
  line.clear();
  expect(written).toEqual([expect.stringContaining('1 of 10 files'), ERASE]);
});
