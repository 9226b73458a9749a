import { span } from '../../core/text/span';
import type { Piece, Row } from './types';

/**
 * A piece as it is read: its words on one line. A piece whose `isSpaced` is false follows the one before it without a blank; in the base alone
 * `isSpacedInBase` tells.
 */
export interface ShownPiece {
  readonly kind: Piece['kind'];
  readonly text: string;
  readonly incidental: boolean;
  readonly isSpaced: boolean;
  readonly isSpacedInBase: boolean;
}

const BLANK = /\s/;

/** The pieces of a row as they are read one behind the other. Kept words are those of the draft. */
export function shownPieces({ pieces }: Row, was: string, is: string): ShownPiece[] {
  return pieces.map(({ kind, base, draft, incidental }) => {
    const text = kind === 'deleted' ? was : is;
    const { start, end } = (kind === 'deleted' ? base : draft) ?? span(0, 0);
    return {
      kind,
      incidental,
      text: text.slice(start, end).replace(/\s+/g, ' '),
      isSpaced: BLANK.test(text.charAt(start - 1)),
      isSpacedInBase: base !== null && BLANK.test(was.charAt(base.start - 1)),
    };
  });
}
