import { organOf } from '../../../core/lexicon/lexicons';
import { beginsWithOpening } from '../../../core/lexicon/openings';
import { readMark } from '../../../core/syntax/marks';
import type { Line } from './pages';

/** Whether a line below a finished note is text again: it opens a paragraph, or goes on with one. */
export const endsFoot = ({ text }: Line): boolean =>
  /^\p{Ll}/u.test(text) ||
  beginsWithOpening(text, 'en') ||
  (organOf(text) !== null && text.endsWith(',')) ||
  /^(?:\d{1,3}\.|\([a-z]+\))(?: \p{Lu}|$)/u.test(text) ||
  (readMark(text)?.kind === 'letter' && /^\(/.test(text));
