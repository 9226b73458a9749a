import { execFileSync } from 'node:child_process';
import { cpus, totalmem } from 'node:os';

/** The machine and the day, one line. */
export const machine = () =>
  `${new Date().toISOString().slice(0, 10)}, Node ${process.version}, ${cpus().length} × ${cpus()[0].model}, ${Math.round(totalmem() / 2 ** 30)} GiB, ${execFileSync('uname', ['-sr'], { encoding: 'utf8' }).trim()}`;

/** The median, the 95th percentile and the longest of some times. */
export function shareOf(times) {
  const sorted = [...times].sort((a, b) => a - b);
  const at = share => sorted[Math.floor(share * (sorted.length - 1))];
  return { median: at(0.5), p95: at(0.95), longest: at(1) };
}

/** Milliseconds or other numbers as a table shows them: three figures at most. */
export const shown = value => (value >= 100 ? value.toFixed(0) : value >= 10 ? value.toFixed(1) : value.toFixed(2));

/** A target beside what was measured: `median ≤ 8 ms: met`. */
export const against = (target, isMet) => `${target}: ${isMet ? 'met' : '**not met**'}`;

/** A table in Markdown; the first column is words, the others are numbers. */
export const table = (head, rows) =>
  [head, head.map((_, i) => (i === 0 ? '---' : '---:')), ...rows].map(cells => `| ${cells.join(' | ')} |`).join('\n');
