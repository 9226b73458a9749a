import { analyse } from '../../../server/src/core/analyse';
import { cueFinder } from '../../../server/src/core/rules/cues';
import { RULES } from '../../../server/src/core/rules/registry';
import { PARAGRAPH_KINDS, proseOf, type Words } from '../../../server/src/core/rules/words';

const CUED = RULES.filter(rule => rule.cues && rule.find);
const cuesIn = cueFinder(CUED);

/** What rules would find in a text if they looked at every block, and do not find where their cues send them; a line for each rule and block. */
export function missedForWantOfCues(text: string): string[] {
  const { tree, resolution } = analyse(text);
  return tree.blocks.flatMap(({ kind, piece, body, start }) => {
    const words: Words = { kind, text: piece.text, body: body.start - start, prose: proseOf(piece.text) };
    const everywhere = Array.from({ length: words.text.length }, (_, i) => i);
    const cued = cuesIn(words.text);
    return CUED.flatMap((rule, i) => {
      if (!(rule.within ?? PARAGRAPH_KINDS).includes(kind) || !(rule.languages?.includes(resolution.language) ?? true)) return [];
      const places = cued[i];
      const found = places ? [...(rule.find?.(words, places) ?? [])] : [];
      const there = [...(rule.find?.(words, everywhere) ?? [])];
      return JSON.stringify(found) === JSON.stringify(there) ? [] : [`${rule.id}: ${words.text}`];
    });
  });
}
