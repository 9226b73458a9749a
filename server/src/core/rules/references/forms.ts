import type { WrongForm } from '../../lexicon/en/places';
import { matchesIn } from '../../text/matchesIn';
import type { Detection } from '../rule';
import type { Words } from '../words';

/** Words in a wrong form, the right one, and what is wrong with the first. */
export interface Misformed {
  readonly written: string;
  readonly right: string;
  readonly why: string;
}

/** The forms of a table that the words of a block hold, their mark left aside. */
export function* formsIn({ prose, body }: Words, table: readonly WrongForm[]): Generator<Detection<Misformed>> {
  for (const { pattern, right, why } of table) {
    for (const m of matchesIn(prose, pattern)) {
      if (m.index < body) continue;
      const groups = m.slice(1);
      const replacement = right.replace(/\$(\d)/g, (_, n: string) => groups[Number(n) - 1] ?? '');
      yield { start: m.index, end: m.index + m[0].length, data: { written: m[0], right: replacement, why } };
    }
  }
}
