import { WRONG_DIRECTIONS } from '../../lexicon/en/places';
import { replace } from '../../text/textEdit';
import { defineRule } from '../rule';
import { formsIn, type Misformed } from './forms';

/** A paragraph of the same text is `paragraph 3 above`, `paragraph 3 below` or `paragraph 3 of the present resolution`. */
export const refInternal = defineRule<Misformed>({
  id: 'ref-internal',
  family: 'references',
  summary: 'A paragraph of the same text is named as `paragraph 3 above`, `below` or `of the present resolution`.',
  why: 'A reader must see whether the paragraph is one of this text or of another. All 646 paragraphs that texts of the General Assembly, the Human Rights Council and the Economic and Social Council adopted in 2020–2024 refer to in themselves are named in one of these three ways.',
  remedy: 'Write “paragraph 3 above”, “paragraph 3 below” or “paragraph 3 of the present resolution”.',
  exceptions: 'Quotations, and texts of the Security Council.',
  severity: 'warning',
  languages: ['en'],
  cues: ['paragraph', 'paragraphs', 'subparagraph', 'subparagraphs'],
  examples: {
    good: [
      'Bridges\n\nThe General Assembly,\n\nNoting the age of bridges,\n\n1. Requests a list of bridges;\n\n2. Decides to consider the list mentioned in paragraph 1 above and to review paragraph 1 of the present resolution.\n',
    ],
    bad: [
      'Bridges\n\nThe General Assembly,\n\nNoting the age of bridges,\n\n1. Requests a list of bridges;\n\n2. Decides to consider the list mentioned in above paragraph 1.\n',
      'Bridges\n\nThe General Assembly,\n\nNoting the age of bridges,\n\n1. Requests a list of bridges;\n\n2. Decides to consider the list mentioned in paragraph 1 supra.\n',
    ],
  },
  find: words => (words.prose.includes('paragraph') ? formsIn(words, WRONG_DIRECTIONS) : []),
  message: ({ written, right, why }) => `${why}; “${written}” may be taken for a paragraph of another text. Write “${right}”.`,
  fix: ({ start, end, data: { right } }) => ({ title: `Write “${right}”`, edits: [replace({ start, end }, right)], safe: false }),
});
