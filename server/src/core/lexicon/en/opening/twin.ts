import { ADJECTIVES, VERBS } from './heads';
import { isAdverb } from './path';

/** `Recalling also` ⇄ `Also recalls`: see `twinOf`. */
export function englishTwin(opening: string, form: 'participle' | 'finite'): string | null {
  const words = opening.trim().toLowerCase().split(/\s+/u);
  const series = words.find(isSeries) ?? null;
  const rest = words.filter(word => !isSeries(word));
  if (words.length - rest.length > 1) return null;
  const at = rest.findIndex((word, i) => !isAdverb(word) && !(word === 'once' && rest[i + 1] === 'again'));
  const converted = rest.map((word, i) => (i === at || (i > at && rest[i - 1] === 'and' && isVerb(word)) ? convert(word, form) : word));
  if (at < 0 || converted.includes(null)) return null;
  const plain = converted.join(' ');
  const twin = series === null ? plain : form === 'finite' ? `${series} ${plain}` : `${plain} ${series}`;
  return /^\p{Lu}/u.test(opening.trim()) ? twin.charAt(0).toUpperCase() + twin.slice(1) : twin;
}

const isSeries = (word: string): boolean => word === 'also' || word === 'further';

const isVerb = (word: string): boolean => VERBS.byFinite.has(word) || VERBS.byParticiple.has(word) || VERBS.byBase.has(word);

const convert = (word: string, form: 'participle' | 'finite'): string | null => {
  if (ADJECTIVES.has(word)) return null;
  return (VERBS.byParticiple.get(word) ?? VERBS.byFinite.get(word) ?? VERBS.byBase.get(word))?.[form] ?? null;
};
