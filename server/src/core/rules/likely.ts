import { type LikelyHead, likelyHead } from '../lexicon/en/opening/likely';
import { shifted } from '../text/span';

/** As much of a paragraph as holds its opening. */
const REACH = 120;

/** What the verb that opens the words from an offset on was probably meant to be, where no opening is known that is written so. */
export function likelyAt(text: string, offset: number, form: 'finite' | 'participle'): LikelyHead | null {
  const found = likelyHead(text.slice(offset, offset + REACH), form);
  return found && shifted(found, offset);
}
