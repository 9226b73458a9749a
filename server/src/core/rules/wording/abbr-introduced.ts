import { KNOWN_ACRONYMS } from '../../lexicon/en/acronyms';
import { matchesIn } from '../../text/matchesIn';
import { remove } from '../../text/textEdit';
import { defineRule } from '../rule';

/** Behind an acronym the name goes on: `(COVAX) Facility`, `(GRACE) initiative`. */
const NAME_GOES_ON =
  ' [A-Z][a-z]| (?:accelerator|campaign|facility|initiative|mechanism|network|partnership|platform|programme|project|system)\\b';
/** Behind a word, in brackets: an acronym, not a roman number and not the mark of a special session. */
const INTRODUCED = new RegExp(`(?<=[a-z’])[ \\u00a0]\\((?![IVXLC]+\\))([A-Z]{2,}s?)\\)(?!${NAME_GOES_ON})`, 'g');

/** Acronyms that a text introduces for its own use. */
export const abbrIntroduced = defineRule<{ readonly acronym: string }>({
  id: 'abbr-introduced',
  family: 'wording',
  summary: 'A resolution introduces no acronyms.',
  why: 'The General Assembly gives names in full each time. In 1,467 resolutions of 2020–2023 an acronym is put in brackets behind a whole name 55 times, and about as often within one; the Security Council does it four times in each text.',
  remedy: 'Remove the acronym, and write the name in full wherever it stands.',
  exceptions:
    'Acronyms that are better known than the name: `UNICEF`, `INTERPOL`. Those within a name, `(COVAX) Facility`, and those with a hyphen or a number, `COVID-19`, `UN-Women`.',
  severity: 'information',
  languages: ['en'],
  cues: ['('],
  examples: {
    good: [
      'Harbours\n\nThe General Assembly,\n\nNoting the Harbour League in resolution 2145 (XXI) and the Light in Harbours (LAMP) initiative,\n\nDecides to consider harbours.\n',
    ],
    bad: ['Harbours\n\nThe General Assembly,\n\nNoting the Harbour League (HL) of the north,\n\nDecides to consider harbours.\n'],
  },
  *find({ prose }) {
    for (const { index, 0: match, 1: acronym = '' } of matchesIn(prose, INTRODUCED)) {
      if (!KNOWN_ACRONYMS.has(acronym)) yield { start: index, end: index + match.length, data: { acronym } };
    }
  },
  message: ({ acronym }) =>
    `“(${acronym})” introduces an acronym, and resolutions give names in full instead. Remove it, and write the name wherever the acronym stands.`,
  fix: introduced => ({ title: 'Remove the acronym', edits: [remove(introduced)], safe: false }),
});
