import { type Span, span } from '../../text/span';
import { alternationOf } from '../forms';
import { GROUPS, MEMBER_STATES, NOBODY, OBSERVER_STATES } from './memberStates';

/** Who proposes words in brackets, as written, and where the name stands. */
export interface Proposer extends Span {
  readonly name: string;
}

const WORD = String.raw`[\p{Lu}][\p{L}\p{M}\p{N}.&’'-]*`;
/** Names that a comma or an “and” within them would cut in two. */
const KNOWN = alternationOf([...MEMBER_STATES, ...OBSERVER_STATES, ...GROUPS].filter(name => name.includes(' '))).replace(
  /’/g,
  '[’\\u0027]',
);
const NAME = String.raw`(?:${KNOWN}|G[- ]?77|${WORD}(?: (?:of|the|of the|${WORD}))*(?: \([^()[\]:]*\))?)`;
const BETWEEN = String.raw`(?: ?\/ ?| ?, and |, ?| and | ?\+ ?| ?& ?)`;
const LIST = new RegExp(String.raw`^\s*(?:the )?(${NAME}(?:${BETWEEN}(?:the )?${NAME})*)(?: \([^()[\]:]*\))?\s?:(?=\s?\S)`, 'u');
const EACH = new RegExp(`(?:^|${BETWEEN})(?:the )?(${NAME})`, 'gu');

/** The names before the colon at the head of words in brackets, `EU, Canada: shall`, and where the words begin behind it; null where nobody is named. */
export function proposersIn(words: string): { readonly by: readonly Proposer[]; readonly end: number } | null {
  const found = LIST.exec(words);
  const list = found?.[1];
  if (!found || !list || NOBODY.test(list)) return null;
  const from = found[0].indexOf(list);
  const by = Array.from(list.matchAll(EACH), ({ index, 0: whole, 1: name = '' }): Proposer => {
    const start = from + index + whole.length - name.length;
    return { ...span(start, start + name.length), name };
  });
  return { by, end: found[0].length };
}
