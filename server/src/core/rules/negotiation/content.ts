import { BRACKETED_GAP, EDITORIAL, NOTE } from '../../lexicon/en/negotiation';
import { type Proposer, proposersIn } from '../../lexicon/en/proposers';
import { matchesIn } from '../../text/matchesIn';
import { type Span, shifted, span } from '../../text/span';

/** Words that may stand in the place of the brackets, blanks around them apart, and who proposed them. */
export interface Option extends Span {
  readonly by: readonly Proposer[];
}

/** What brackets hold, at offsets from behind the opening one. Only alternatives have more than one option. */
export interface Content {
  readonly is: 'text' | 'alternatives' | 'proposal' | 'note' | 'gap' | 'editorial';
  readonly options: readonly Option[];
}

/** Single words with a slash between: a choice, where a slash in longer text may belong to a name, `HIV/AIDS`, or a symbol. */
const WORDS_WITH_SLASH = /^\s*\p{Ll}[\p{Ll}’-]*(?:\/\p{Ll}[\p{Ll}’-]*)+\s*$/u;
const AND_OR = /\band\/or\b/i;

/** What the words between a pair of brackets are. */
export function contentOf(words: string): Content {
  if (BRACKETED_GAP.test(words)) return { is: 'gap', options: [] };
  if (EDITORIAL.test(words)) return { is: 'editorial', options: [] };
  if (`[${words}]`.search(NOTE) === 0) return { is: 'note', options: [] };
  const options = partsOf(words).map(part => optionIn(words, part));
  if (options.length > 1) return { is: 'alternatives', options };
  return { is: options[0]?.by.length ? 'proposal' : 'text', options };
}

/** An option with the names before it read, at offsets of `words`. */
export function optionIn(words: string, part: Span): Option {
  const own = words.slice(part.start, part.end);
  const named = proposersIn(own);
  const from = named?.end ?? 0;
  const rest = own.slice(from);
  const start = part.start + from + (rest.length - rest.trimStart().length);
  const by = named?.by.map(name => shifted(name, part.start)) ?? [];
  return { ...span(start, Math.max(start, part.start + own.trimEnd().length)), by };
}

/** The alternatives among words: what stands between slashes that lie in no inner brackets. */
function partsOf(words: string): Span[] {
  const slash = WORDS_WITH_SLASH.test(words) && !AND_OR.test(words) ? /[[\]]|\//g : /[[\]]|\s\/\s/g;
  const parts: Span[] = [];
  let depth = 0;
  let from = 0;
  for (const { index, 0: found } of matchesIn(words, slash)) {
    if (found === '[') depth++;
    else if (found === ']') depth--;
    else if (depth === 0) {
      parts.push(span(from, index));
      from = index + found.length;
    }
  }
  return [...parts, span(from, words.length)];
}
