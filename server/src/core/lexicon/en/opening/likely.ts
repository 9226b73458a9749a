import { nearest } from '../../../text/nearest';
import { openingWords } from '../../opening/words';
import { ADJECTIVES, COMMON_HEADS, FINITES, PARTICIPLES, VERBS } from './heads';
import { englishPath } from './path';
import type { Verb } from './verbs';

/** The verb or adjective of an opening, as an offset into the text given, and how it was probably meant to be written. */
export interface LikelyHead {
  readonly start: number;
  readonly end: number;
  /** The form that the part of the text wants, with the capital that stands there. */
  readonly likely: string;
}

/** Words that open paragraphs and are in none of the lists of verbs. */
const OTHER_HEADS: ReadonlySet<string> = new Set(['being', 'having', 'is', 'remaining', 'remains']);
/** In shorter words one letter makes another word; words of `two` letters and more have room for two slips. */
const LETTERS = { one: 6, two: 9 };

const isKnown = (word: string): boolean =>
  [ADJECTIVES, PARTICIPLES, FINITES, OTHER_HEADS, VERBS.byBase, VERBS.byFinite, VERBS.byParticiple].some(words => words.has(word));

/** The common heads, and their verbs in the other forms, with the form that each part wants. */
const FORMS: ReadonlyMap<string, Pick<Verb, 'finite' | 'participle'>> = new Map([
  ...Array.from(VERBS.byBase.values())
    .filter(({ finite, participle }) => COMMON_HEADS.has(finite) || COMMON_HEADS.has(participle))
    .flatMap(verb => [verb.base, verb.finite, verb.participle].map(form => [form, verb] as const)),
  ...Array.from(ADJECTIVES)
    .filter(word => COMMON_HEADS.has(word))
    .map(word => [word, { finite: word, participle: word }] as const),
]);
const ALL_FORMS = [...FORMS.keys()];

/**
 * What the first verb or adjective of a paragraph was probably meant to be, where the lexicon does not know it and knows one that differs by
 * a letter, or by two in a long word, and begins with the same: `Recaling`, `Requsts`. Null where it is known, or
 * nothing is near; a hyphen is a matter of spelling.
 */
export function likelyHead(text: string, form: 'finite' | 'participle'): LikelyHead | null {
  const words = openingWords(text);
  const head = words[englishPath.leadLength(words)];
  if (!head || isKnown(head.word)) return null;
  const { word } = head;
  if (word.length < LETTERS.one || word.includes('-')) return null;
  const alike = ALL_FORMS.filter(form => form.charAt(0) === word.charAt(0));
  const near = nearest(word, alike, word.length < LETTERS.two ? 1 : 2);
  const likely = near === null ? undefined : FORMS.get(near)?.[form];
  if (likely === undefined || likely === head.word) return null;
  const isCapital = /^\p{Lu}/u.test(text.slice(head.start, head.end));
  return { start: head.start, end: head.end, likely: isCapital ? likely.charAt(0).toUpperCase() + likely.slice(1) : likely };
}
