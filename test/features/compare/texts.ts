import { analyse } from '../../../server/src/core/analyse';
import { comparisonOf } from '../../../server/src/features/compare/comparison';
import { shownPieces } from '../../../server/src/features/compare/shown';
import { labelOf } from '../../../server/src/features/compare/summary';
import type { Row } from '../../../server/src/features/compare/types';

/** A text with three preambular and four operative paragraphs about kites. */
export const KITES = `Kites

The General Assembly,

Recalling its resolution 70/1 of 25 September 2015,[^1]

Recalling also the kites that rose over the quiet harbour,

Noting with concern the shortage of string in remote villages,

1. Calls upon Member States to fly kites on every windy afternoon;

2. Requests the Secretary-General:

    (a) To count the kites seen from the tower;

    (b) To publish the colours of their tails;

3. Encourages schools to teach the knots that hold a kite;

4. Decides to remain seized of the matter.

[^1]: See the report on harbours.
`;

export const compared = (base: string, draft: string) => comparisonOf(analyse(base), analyse(draft));

/** The rows that are not the same, each as one line: kind, names, and words with [-…-] and {+…+}. */
export function told(base: string, draft: string): string[] {
  const name = ({ base: was, draft: is }: Row): string => `${was ? labelOf(was) : '-'} > ${is ? labelOf(is) : '-'}`;
  return compared(base, draft)
    .rows.filter(({ kind }) => kind !== 'same')
    .map(row => {
      const words = shownPieces(row, base, draft).map(({ kind, text }) =>
        kind === 'kept' ? '…' : kind === 'deleted' ? `[-${text}-]` : `{+${text}+}`,
      );
      return `${row.kind} ${name(row)}: ${words.join(' ')}`;
    });
}
