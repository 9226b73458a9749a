import { ABBREVIATED_PLACES } from '../../lexicon/en/places';
import { replace } from '../../text/textEdit';
import { defineRule } from '../rule';
import { formsIn, type Misformed } from './forms';

/** `para.`, `OP3` and `art.` are written out in the text. */
export const refParaAbbrev = defineRule<Misformed>({
  id: 'ref-para-abbrev',
  family: 'references',
  summary: 'Paragraphs, articles, sections and resolutions are not abbreviated in the text: no `para.`, no `OP3`.',
  why: 'Abbreviations are for footnotes, and “OP3” for the talk of negotiators; in the text the words are written out. None stands in 61,000 paragraphs of the General Assembly, the Human Rights Council and the Economic and Social Council adopted in 2020–2024; in 7,700 of the Security Council 12 do.',
  remedy: 'Write “paragraph 3”, “paragraphs 3 and 4”, “article 2”, “section II”, “resolution 70/1”.',
  exceptions: 'Footnotes, quotations, the labels of paragraphs, and symbols of documents.',
  severity: 'warning',
  languages: ['en'],
  cues: ['para', 'paras', 'subpara', 'subparas', 'op', 'ops', 'art', 'arts', 'sect', 'sects', 'chap', 'chaps', 'res', 'dec'],
  examples: {
    good: [
      'Meadows\n\nThe General Assembly,\n\nRecalling paragraph 3 of its resolution 61/5 of 20 October 2006,[^1]\n\nDecides to consider the matter.\n\n[^1]: See A/77/900, paras. 3 and 4.\n',
    ],
    bad: [
      'Meadows\n\nThe General Assembly,\n\nRecalling para. 3 of its resolution 61/5 of 20 October 2006,\n\nDecides to consider the matter.\n',
      'Meadows\n\nThe General Assembly,\n\nRecalling OP3 of its resolution 61/5 of 20 October 2006,\n\nDecides to consider the matter.\n',
    ],
  },
  find: words => formsIn(words, ABBREVIATED_PLACES),
  message: ({ written, right, why }) => `${why}; in the text “${written}” is written out. Write “${right}”.`,
  fix: ({ start, end, data: { right } }) => ({ title: `Write “${right}”`, edits: [replace({ start, end }, right)], safe: false }),
});
