import { ACTORS, ASIDE, PASSING } from '../../lexicon/en/addressees';

/** Whom a paragraph addresses. */
export interface Addressee {
  /** All that is named, in lower case, without qualifications between commas: `all states and relevant organizations`. */
  readonly whole: string;
  /** The first that is named, without articles: `states`. */
  readonly first: string;
}

/** Whether two paragraphs address the same: `either` where the editors are of two minds. */
export type Relation = 'same' | 'other' | 'either';

const INFINITIVE = / to (?!(?:a|all|an|by|in|its|that|the|their|this|which)\b)(?=[a-z])|[;:]/;
/** Words behind the verb that do not name anybody. */
const FORE = /^\s*(?:(?:also|once again|therefore|to|upon)\s+)?/;
const NOTE = /\[\^[^\]]+\]/g;
const ARTICLES = /^(?:(?:all|both|concerned|its|other|relevant|the|those|united nations)\s+)+/;
/** What follows a noun: `organizations of the system`, `States that have not done so`. */
const BEHIND_NOUN = /,|\s(?:among|at|between|by|concerned|for|from|in|of|on|that|towards|which|whose|with)\s/;
const TAIL = new RegExp(`${BEHIND_NOUN.source}|\\s(?:and|or)\\s`);

/** Whom the words behind `end`, where the opening ends, address; null where they name a thing: `Encourages closer cooperation`, `Requests that`. */
export function addresseeIn(text: string, end: number): Addressee | null {
  const words = text
    .slice(end, end + 700)
    .replace(NOTE, '')
    .replace(/[\s\u00a0]+/g, ' ')
    .replace(FORE, '');
  const to = INFINITIVE.exec(words);
  if (!to) return null;
  const named = namedIn(words.slice(0, to.index));
  if (named.startsWith('that ') || !acts(named)) return null;
  const whole = named.toLowerCase();
  return { whole, first: (whole.replace(ARTICLES, '').split(TAIL)[0] as string).trim() };
}

/** Whether the noun that stands first is a name or somebody who can act. */
const acts = (named: string): boolean => {
  const nouns = named.split(BEHIND_NOUN)[0] as string;
  return /\p{Lu}/u.test(nouns) || nouns.split(/[ -]/).some(word => ACTORS.has(word));
};

/** The words without what qualifies them between commas. */
function namedIn(words: string): string {
  const kept: string[] = [];
  let aside = false;
  for (const piece of words.split(/,\s*/)) {
    const opens = ASIDE.test(piece);
    if (opens) aside = true;
    else if (!aside || piece.startsWith('and ')) {
      aside = false;
      kept.push(piece);
    }
  }
  return kept.join(', ').replace(/ not$/, '').replace(PASSING, '').trim();
}

/**
 * Whether two paragraphs address the same. Editors compare the names as they stand: `all States` and `States` are two. Where one name is
 * the short form of the other, or the first of several is the same, they do as they think fit.
 */
export function relationOf(a: Addressee | null, b: Addressee | null): Relation {
  if (!a || !b) return a === b ? 'same' : 'either';
  if (a.whole === b.whole) return 'same';
  return a.first === b.first || isShort(a, b) || isShort(b, a) ? 'either' : 'other';
}

/** `high commissioner` of `united nations high commissioner for human rights`. */
function isShort(short: Addressee, long: Addressee): boolean {
  const stems = stemsIn(long.whole);
  return stemsIn(short.first).every(stem => stems.includes(stem));
}

const stemsIn = (name: string): string[] => name.split(/[^\p{L}-]+/u).map(word => word.replace(/s$/, ''));
