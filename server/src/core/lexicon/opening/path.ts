import type { OpeningWord } from './words';

/** The series word of an opening: the second and the third paragraph with the same words carry one. */
export type Series = 'also' | 'further';

/** A paragraph's first words as the lexicon knows them: the head first, without what varies freely around it. */
export interface OpeningPath {
  /** Words before the head: series words, `once again`, adverbs. */
  readonly lead: readonly OpeningWord[];
  /** From the head on, without series words; `,` stands for any punctuation. */
  readonly steps: readonly string[];
  /** For each word of `steps` that is no comma: the word it came from. */
  readonly words: readonly OpeningWord[];
}

/** How many words before the head there are, and which words behind it only say `also`; what differs between languages. */
export interface PathRules {
  leadLength(words: readonly OpeningWord[]): number;
  isSeriesWord(words: readonly OpeningWord[], index: number): boolean;
}

export function openingPath(words: readonly OpeningWord[], rules: PathRules): OpeningPath {
  const lead = words.slice(0, rules.leadLength(words));
  const steps: string[] = [];
  const kept: OpeningWord[] = [];
  for (let i = lead.length; i < words.length; i++) {
    if (i > lead.length && rules.isSeriesWord(words, i)) continue;
    const word = words[i] as OpeningWord;
    kept.push(word);
    steps.push(word.word);
    if (word.stop) steps.push(',');
  }
  return { lead, steps, words: kept };
}
