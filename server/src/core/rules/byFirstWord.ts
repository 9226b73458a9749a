import { firstWordsOf } from './cues';

const FIRST = /[a-z]+|\d+|/iy;

/** What may stand at a place of a text, by the word or figures there; undefined where nothing may. */
export type PatternAt = (text: string, index: number) => RegExp | undefined;

/**
 * Patterns (with the flag y) for the forms of a table, each for the forms that begin with the same word, and made when a text first has that
 * word where a form may stand: one pattern for hundreds of forms takes as long to compile as a page takes to check.
 */
export function byFirstWord<Form>(
  table: readonly Form[],
  wordsOf: (form: Form) => string,
  patternOf: (forms: Form[]) => RegExp,
): PatternAt {
  const forms = new Map<string, Form[]>();
  for (const form of table) {
    const [word = ''] = firstWordsOf([wordsOf(form)]);
    const key = /^[a-z\d]/.test(word) ? word : '';
    const others = forms.get(key);
    if (others) others.push(form);
    else forms.set(key, [form]);
  }
  const patterns = new Map<string, RegExp>();
  return (text, index) => {
    FIRST.lastIndex = index;
    const word = FIRST.exec(text)?.[0].toLowerCase() ?? '';
    const these = forms.get(word);
    if (these && !patterns.has(word)) patterns.set(word, patternOf(these));
    return patterns.get(word);
  };
}
