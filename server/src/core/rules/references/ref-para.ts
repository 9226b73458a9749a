import { WRONG_PLACES } from '../../lexicon/en/places';
import { replace } from '../../text/textEdit';
import { defineRule } from '../rule';
import { formsIn, type Misformed } from './forms';

/** Paragraphs, articles, sections and chapters are written in one way. */
export const refPara = defineRule<Misformed>({
  id: 'ref-para',
  family: 'references',
  summary:
    'Places in documents have one form: `paragraph 3 (a)`, `section II, paragraph 3, of resolution`, `Article 51` of the Charter, `article 3` of a convention.',
  why: 'One form lets a place be found by search, and the capital letter tells the Charter from all other treaties (Editorial Manual, Capital letters). In 61,000 paragraphs adopted in 2020–2024 by the General Assembly, the Human Rights Council and the Economic and Social Council no letter stands close to its number; in those of the Security Council 9 do.',
  remedy:
    'Put a space before the letter, commas around a paragraph behind its section, and a capital letter only to Articles and Chapters of the Charter of the United Nations.',
  exceptions: 'The charters of other organizations, quotations, and words at the head of a sentence.',
  severity: 'warning',
  languages: ['en'],
  cues: ['paragraph', 'article', 'rule', 'chapter', 'section']
    .flatMap(place => [place, `${place}s`])
    .concat('subparagraph', 'subparagraphs', 'annex', 'annexes'),
  examples: {
    good: [
      'Harbours\n\nThe General Assembly,\n\nRecalling Article 33 of the Charter of the United Nations, article 3 of the Convention on the Law of the Sea and section II, paragraph 3, of its resolution 61/5 of 20 October 2006,\n\nRecalling also article 3 of the Charter of the League of Arab States and paragraph 3 (a) (i) of its resolution 62/7 of 8 November 2007,\n\nDecides to consider the matter.\n',
    ],
    bad: [
      'Harbours\n\nThe General Assembly,\n\nRecalling paragraph 3(a) of its resolution 61/5 of 20 October 2006,\n\nDecides to consider the matter.\n',
      'Harbours\n\nThe General Assembly,\n\nRecalling article 33 of the Charter of the United Nations,\n\nDecides to consider the matter.\n',
      'Harbours\n\nThe General Assembly,\n\nRecalling section II, paragraph 3 of its resolution 61/5 of 20 October 2006,\n\nDecides to consider the matter.\n',
    ],
  },
  find: words => formsIn(words, WRONG_PLACES),
  message: ({ written, right, why }) => `${why}; “${written}” departs from the form that all texts share. Write “${right}”.`,
  fix: ({ start, end, data: { right } }) => ({ title: `Write “${right}”`, edits: [replace({ start, end }, right)], safe: false }),
});
