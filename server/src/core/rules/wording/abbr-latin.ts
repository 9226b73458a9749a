import { LATIN_SHORT_FORMS } from '../../lexicon/en/latin';
import { matchesIn } from '../../text/matchesIn';
import { replace } from '../../text/textEdit';
import { defineRule } from '../rule';

const LATIN = /(?<![\w.])(?:e\. ?g\.|i\. ?e\.|viz\.|etc\.?(?![\w.])|et al\.)/gi;

/** Latin short forms. */
export const abbrLatin = defineRule<{ readonly words: string; readonly english: string | null }>({
  id: 'abbr-latin',
  family: 'wording',
  summary: 'No “e.g.”, “i.e.” or “etc.”',
  why: 'None of these short forms stands in 61,000 paragraphs of 2020–2023, while `inter alia`, written out, stands 2,100 times in the same texts. A list that ends in `etc.` leaves open what States agree to.',
  remedy: 'Write `for example`, `such as`, `that is` or `namely`; in place of `etc.` begin the list with `inter alia` or `including`.',
  exceptions: '`Inter alia` and other Latin words that are written out.',
  severity: 'warning',
  languages: ['en'],
  cues: ['e', 'i', 'viz', 'etc', 'al'],
  examples: {
    good: [
      'Harbours\n\nThe General Assembly,\n\nNoting, inter alia, the tides, for example in harbours,\n\nDecides to consider harbours.\n',
    ],
    bad: ['Harbours\n\nThe General Assembly,\n\nNoting the tides, e.g. in harbours,\n\nDecides to consider harbours.\n'],
  },
  *find({ prose }) {
    for (const { index, 0: words } of matchesIn(prose, LATIN)) {
      yield {
        start: index,
        end: index + words.length,
        data: { words, english: LATIN_SHORT_FORMS.get(words.toLowerCase().replace(/[. ]/g, '')) ?? null },
      };
    }
  },
  message: ({ words, english }) =>
    english
      ? `Resolutions do not use the Latin short form “${words}”. Write “${english}”, or another English word that fits.`
      : `“${words}” leaves open what the list contains, and resolutions do not use it. Remove it, and begin the list with “inter alia” or “including”.`,
  fix: ({ start, end, data: { english } }) =>
    english ? { title: `Write “${english}”`, edits: [replace({ start, end }, english)], safe: false } : null,
});
