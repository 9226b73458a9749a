import type { Reference } from '../../model/resolution';
import { defineRule } from '../rule';
import { isMasked } from '../words';

type Fault = 'missing' | 'other-side' | 'itself';

/** A reference in the words of the paragraph itself is to another one; in a subparagraph it may be to the whole. */
function faultOf({ paragraph, direction, from, start, letters }: Reference): Fault | null {
  if (!paragraph) return 'missing';
  if (direction === 'present') return null;
  if (paragraph === from && letters.length === 0) return 'itself';
  return paragraph.block.start < start === (direction === 'above') ? null : 'other-side';
}

/** A paragraph that the text refers to exists, and stands where the text says. */
export const refInternalTarget = defineRule<{ readonly name: string; readonly fault: Fault; readonly direction: string }>({
  id: 'ref-internal-target',
  family: 'references',
  summary: 'The paragraph referred to exists and stands above or below as the text says.',
  why: 'References go stale when paragraphs are added, removed and renumbered (Editorial Manual, instruction to check cross-references). Of the 646 paragraphs that texts of the General Assembly, the Human Rights Council and the Economic and Social Council adopted in 2020–2024 refer to in themselves one is wrong: it is the paragraph that refers. Of 321 in those of the Security Council none is.',
  remedy: 'Correct the number or the letter, or write `below` for `above`. “Renumber” lets references follow when paragraphs move.',
  exceptions: 'Quotations and forwarded texts, declarations, and references to preambular paragraphs.',
  severity: 'error',
  examples: {
    good: [
      'Wells\n\nThe General Assembly,\n\nNoting the depth of wells,\n\n1. Calls upon States:\n\n(a) To measure it;\n\n(b) To report thereon;\n\n2. Endorses the measures in paragraph 1 (a) and (b) above and paragraph 3 below;\n\n3. Decides to review the present resolution.\n',
    ],
    bad: [
      'Wells\n\nThe General Assembly,\n\nNoting the depth of wells,\n\n1. Calls upon States to measure it;\n\n2. Decides to consider the data mentioned in paragraph 9 above.\n',
      'Wells\n\nThe General Assembly,\n\nNoting the depth of wells,\n\n1. Calls upon States to act in accordance with paragraph 2 above;\n\n2. Decides to consider the matter.\n',
    ],
  },
  *detect({ resolution, text }) {
    for (const reference of resolution.references) {
      const { from, target, direction } = reference;
      const fault = faultOf(reference);
      if (!fault || from.quoted || target.start >= (from.part.freeFrom ?? Infinity) || isMasked(from.block, target.start)) continue;
      yield { start: target.start, end: target.end, data: { name: text.slice(target.start, target.end), fault, direction } };
    }
  },
  message({ name, fault, direction }) {
    if (fault === 'missing')
      return `There is no paragraph ${name} in this text that these words could mean. Correct the number or the letter.`;
    if (fault === 'itself')
      return `Paragraph ${name} is the paragraph that these words stand in. Correct the number, or write “the present paragraph”.`;
    return `Paragraph ${name} does not stand ${direction} these words. Write “${direction === 'above' ? 'below' : 'above'}”, or correct the number.`;
  },
});
