import type { Language } from '../lexicon/language';
import type { BlockKind } from '../syntax/tree';
import { cueFinder } from './cues';
import { RULES } from './registry';
import type { Detection, Rule } from './rule';
import { PARAGRAPH_KINDS, proseOf, type Words } from './words';

/** What a rule of words found in a block, at offsets from the start of the block; or the error that it failed with. */
export type Hit = { readonly rule: Rule } & ({ readonly detection: Detection<unknown> } | { readonly error: unknown });

const WORD_RULES = RULES.filter(rule => rule.find);
const cuesIn = cueFinder(WORD_RULES);
const NOTHING: readonly Hit[] = [];

const shown = new Map<BlockKind, readonly number[]>();

/** The rules of words that are shown blocks of a kind, by their places in the list. */
function shownBlocksOf(kind: BlockKind): readonly number[] {
  let rules = shown.get(kind);
  if (!rules) {
    rules = WORD_RULES.flatMap(({ within = PARAGRAPH_KINDS }, i) => (within.includes(kind) ? i : []));
    shown.set(kind, rules);
  }
  return rules;
}

/** What all rules of words find in one block. A pure function of its arguments, asked once for the same words. */
export function hitsIn(text: string, kind: BlockKind, body: number, language: Language): readonly Hit[] {
  const words: Words = { kind, text, body, prose: proseOf(text) };
  const hits: Hit[] = [];
  const found = cuesIn(text);
  for (const i of shownBlocksOf(kind)) {
    const cued = found[i];
    if (!cued) continue;
    const rule = WORD_RULES[i] as Rule;
    if (rule.languages && !rule.languages.includes(language)) continue;
    try {
      for (const detection of rule.find?.(words, cued) ?? []) hits.push({ rule, detection });
    } catch (error) {
      hits.push({ rule, error });
    }
  }
  return hits.length > 0 ? hits : NOTHING;
}
