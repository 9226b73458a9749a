import { VERBS } from './heads';
import { isAdverb } from './path';

/** `Recalling also` ⇄ `Also recalls`: see `twinOf`. */
export function englishTwin(opening: string, form: 'participle' | 'finite'): string | null {
  const words = opening.trim().toLowerCase().split(/\s+/u);
  const series = words.filter(isSeries);
  const rest = words.filter((word, i) => !isSeries(word, i, words));
  if (series.length > 1) return null;
  const at = rest.findIndex((word, i) => !isAdverb(word) && !(word === 'once' && rest[i + 1] === 'again'));
  const forms = [VERBS.byParticiple, VERBS.byFinite, VERBS.byBase].find(verbs => verbs.has(rest[at] ?? ''));
  if (!forms) return null;
  // A second verb stands in the form of the first; the same word in another form is a noun: `its appreciation and support`.
  const plain = rest.map((word, i) => (i === at || followsAnd(rest, i) ? (forms.get(word)?.[form] ?? word) : word)).join(' ');
  const twin = form === 'finite' ? [...series, plain].join(' ') : [plain, ...series].join(' ');
  return /^\p{Lu}/u.test(opening.trim()) ? twin.charAt(0).toUpperCase() + twin.slice(1) : twin;
}

/** Behind `and` it belongs to the second verb: `welcoming and further encouraging`. */
const isSeries = (word: string, index: number, words: readonly string[]): boolean =>
  (word === 'also' || word === 'further') && words[index - 1] !== 'and';

const followsAnd = (words: readonly string[], index: number): boolean => {
  let before = index - 1;
  while (before > 0 && isAdverb(words[before] as string)) before--;
  return words[before] === 'and';
};
