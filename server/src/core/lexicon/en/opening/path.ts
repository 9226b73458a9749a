import type { PathRules } from '../../opening/path';
import type { OpeningWord } from '../../opening/words';

/** Words before a head that are no adverbs in -ly. */
const BEFORE_HEAD = new Set(['also', 'further', 'again', 'ever', 'very', 'nevertheless', 'furthermore', 'likewise', 'moreover']);
const NO_ADVERB = new Set([
  'ally',
  'apply',
  'assembly',
  'comply',
  'early',
  'family',
  'imply',
  'italy',
  'july',
  'only',
  'rely',
  'reply',
  'supply',
]);
/** Words behind which stands no plain noun: `further` before them is a series word. */
const NO_NOUN = new Set('a about all an at by for in its of on over regarding that the their these this those to upon with'.split(' '));
/** Heads that take `further` and a noun: `encouraging further efforts`. */
const FURTHER_IS_ADJECTIVE = new Set(['encouraging', 'inviting', 'supporting', 'urging']);

/** Whether a word in small letters may stand as an adverb before the head of an opening. */
export const isAdverb = (word: string): boolean => (word.endsWith('ly') && !NO_ADVERB.has(word)) || BEFORE_HEAD.has(word);

/** `Also`, `Further`, `Once again`, `Strongly`: what may stand before the verb or adjective. */
function leadLength(words: readonly OpeningWord[]): number {
  let n = 0;
  while (n < words.length - 1 && !words[n]?.stop) {
    const word = words[n]?.word as string;
    if (word === 'once' && words[n + 1]?.word === 'again' && n + 2 < words.length) n += 2;
    else if (isAdverb(word)) n++;
    else break;
  }
  return n;
}

/** `also` says nothing but its place in the series, wherever it stands; `further` only where it does not belong to a noun. */
function isSeriesWord(words: readonly OpeningWord[], index: number): boolean {
  const word = words[index]?.word;
  if (word === 'also') return true;
  if (word !== 'further') return false;
  const before = words[index - 1]?.word ?? '';
  const next = words[index + 1]?.word;
  if (next === undefined || words[index]?.stop || NO_NOUN.has(next)) return true;
  return before.endsWith('ing') && !FURTHER_IS_ADJECTIVE.has(before);
}

export const englishPath: PathRules = { leadLength, isSeriesWord };
