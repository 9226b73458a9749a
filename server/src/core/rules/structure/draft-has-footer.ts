import { plain } from '../../lexicon/plain';
import { defineRule } from '../rule';
import { documentSymbolOf, isDraftSymbol } from './masthead';

/** A draft has not been adopted yet. */
export const draftHasFooter = defineRule<{ readonly symbol: string }>({
  id: 'draft-has-footer',
  family: 'structure',
  summary: 'A draft carries no meeting, date or vote of adoption.',
  why: 'The lines below the last paragraph record that the text was adopted, when and how. A draft has yet to be put to a meeting: none of 42 drafts of the eightieth session of the General Assembly has such lines (Editorial Manual, Resolutions, drafting and editing). They are mostly left over from the resolution that the draft was copied from.',
  remedy: 'Remove the lines, or give the text the symbol and the number of the adopted resolution.',
  exceptions: 'Without a symbol nothing tells that the text is a draft.',
  severity: 'warning',
  examples: {
    good: [
      'A/80/L.7\n\nQuays\n\nThe General Assembly,\n\nNoting the quays,\n\nDecides to consider the matter.\n',
      'A/RES/80/9\n\n80/9. Quays\n\nThe General Assembly,\n\nNoting the quays,\n\nDecides to consider the matter.\n\n42nd plenary meeting\n1 December 2025\n',
    ],
    bad: [
      'A/80/L.7\n\nQuays\n\nThe General Assembly,\n\nNoting the quays,\n\nDecides to consider the matter.\n\n42nd plenary meeting\n1 December 2025\n',
    ],
  },
  *detect(analysis) {
    const lines = analysis.resolution.parts.flatMap(part => part.adoption);
    if (lines.length === 0) return;
    const symbol = documentSymbolOf(analysis);
    const first = lines.find(({ piece }) => isRecord(piece.text));
    if (first && symbol && isDraftSymbol(plain(symbol))) yield { start: first.start, end: first.end, data: { symbol } };
  },
  message: ({ symbol }) =>
    `${symbol} is the symbol of a draft, but these lines record an adoption. A draft has not been put to a meeting yet: remove the lines, or give the text the symbol of the resolution.`,
});

/** A date alone may be the day on which the draft was written. */
const isRecord = (lines: string): boolean => !/^\d{1,2} \p{L}+ \d{4}$/u.test(plain(lines));
