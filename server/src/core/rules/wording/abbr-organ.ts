import { ORGAN_ACRONYMS } from '../../lexicon/en/acronyms';
import { matchesIn } from '../../text/matchesIn';
import { firstWordsOf } from '../cues';
import { type Misform, misform, rightForm } from '../forms';
import { defineRule } from '../rule';

const ACRONYM = new RegExp(`(?<![\\w/.:(\\-\\u2011])(?:${[...ORGAN_ACRONYMS.keys()].join('|')})(?![\\w/:\\-\\u2011]|[’']s\\b)`, 'g');
/** In front of these the name is an adjective, and the article is another word’s. */
const NOUN_BEHIND = /^[ \u00a0](?:resolution|decision|session|member|meeting|report|mandate|document|forum|reform|process)/;
const DETERMINER_BEFORE = /\b(?:the|a|an|its|this|each|current|former|previous|present)[ \u00a0]+$/i;

/** Names of organs in full. */
export const abbrOrgan = defineRule<Misform>({
  id: 'abbr-organ',
  family: 'wording',
  summary: 'The principal organs and the Secretary-General are named in full.',
  why: 'None of 61,000 paragraphs of the General Assembly, the Human Rights Council and the Economic and Social Council of 2020–2023 shortens the name of an organ to `GA`, `SC`, `ECOSOC`, `HRC` or `SG` outside a symbol; the editorial directives on resolutions forbid it.',
  remedy: 'Write the name in full.',
  exceptions: 'Symbols of documents, such as `A/HRC/50/1`.',
  severity: 'warning',
  languages: ['en'],
  cues: firstWordsOf(ORGAN_ACRONYMS.keys()),
  examples: {
    good: [
      'Harbours\n\nThe General Assembly,\n\nNoting document A/HRC/50/1 of the Human Rights Council,\n\nDecides to consider harbours.\n',
    ],
    bad: ['Harbours\n\nThe General Assembly,\n\nNoting the work of the HRC on harbours,\n\nDecides to consider harbours.\n'],
  },
  *find({ prose }) {
    for (const { index, 0: words } of matchesIn(prose, ACRONYM)) {
      const name = ORGAN_ACRONYMS.get(words) ?? words;
      const before = prose.slice(Math.max(0, index - 20), index);
      const behind = prose.slice(index + words.length, index + words.length + 20);
      yield misform(index, words, DETERMINER_BEFORE.test(before) || NOUN_BEHIND.test(behind) ? name : `the ${name}`);
    }
  },
  message: ({ words, right }) =>
    `“${words}” stands for the name of an organ or an officer, and resolutions give those in full. Write “${right}”.`,
  fix: rightForm,
});
