import type { Language } from './language';

/** The opening found at the beginning of a paragraph's text. */
export interface OpeningMatch {
  /** Length of the opening in UTF-16 units, from the beginning of the text given. */
  readonly length: number;
  /** Lower case, single plain spaces, without the series word: `expresses its appreciation`. */
  readonly phrase: string;
  readonly form: 'participle' | 'finite' | 'base' | 'other';
  readonly series: 'also' | 'further' | null;
}

const PARTICIPLE =
  /^(?:[A-Z][a-z]+ly )?(?:\p{L}+ing|Having \p{L}+|Alarmed|Aware|Cognizant|Committed|Concerned|Confident|Conscious|Convinced|Determined|Disturbed|Encouraged|Guided|Mindful|Resolved|concerned|convinced)\b/u;
const FINITE = /^(?:Also |Further |Once again )?(?:\p{L}+ly )?\p{L}+s\b/u;

/** The opening of a paragraph, from its first word (behind mark and quote); null where the text opens with nothing of the kind. */
export function openingOf(text: string, _position: 'preambular' | 'operative', language: Language): OpeningMatch | null {
  if (language !== 'en') return null;
  const participle = PARTICIPLE.exec(text);
  const m = participle ?? FINITE.exec(text);
  if (!m) return null;
  return { length: m[0].length, phrase: m[0].toLowerCase(), form: participle ? 'participle' : 'finite', series: null };
}
