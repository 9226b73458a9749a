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
const NAME = new RegExp(String.raw`(?:${KNOWN}|G[- ]?77|${WORD}(?: (?:of|the|${WORD}))*(?: \([^()[\]:]*\))?)`, 'uy');
const BEFORE = /\s*(?:the )?/y;
const BETWEEN = /(?: ?\/ ?| ?, and |, ?| and | ?\+ ?| & )(?:the )?/y;
const BEHIND = /(?: \([^()[\]:]*\))?\s?:(?=\s?\S)/y;

/** What a sticky pattern matches at an offset; null where it does not. */
function matchAt(pattern: RegExp, text: string, at: number): string | null {
  pattern.lastIndex = at;
  return pattern.exec(text)?.[0] ?? null;
}

/**
 * The names before the colon at the head of words in brackets, `EU, Canada: shall`, and where the words begin behind it; null where nobody is
 * named. Name by name, so that a long list without a colon costs no more than its length.
 */
export function proposersIn(words: string): { readonly by: readonly Proposer[]; readonly end: number } | null {
  const by: Proposer[] = [];
  let at = matchAt(BEFORE, words, 0)?.length ?? 0;
  for (;;) {
    const name = matchAt(NAME, words, at);
    if (!name || NOBODY.test(name)) return null;
    by.push({ ...span(at, at + name.length), name });
    at += name.length;
    const behind = matchAt(BEHIND, words, at);
    if (behind !== null) return { by, end: at + behind.length };
    const between = matchAt(BETWEEN, words, at);
    if (between === null) return null;
    at += between.length;
  }
}
