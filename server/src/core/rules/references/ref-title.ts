import { NUMBER, SPACE as S } from '../../citations/patterns';
import { MONTH } from '../../lexicon/en/dates';
import { matchesIn } from '../../text/matchesIn';
import { replace } from '../../text/textEdit';
import { defineRule } from '../rule';

const DATED = `\\b(?:[Rr]esolution|[Dd]ecision)s?${S}${NUMBER}(?:${S}of${S}\\d{1,2}${S}(?:${MONTH})${S}\\d{4})?(?:\\[\\^\\w+\\])?`;
const TITLED = new RegExp(`(?<=${DATED})(,?${S}(?:(?:titled|named|called|under${S}the${S}title|with${S}the${S}title|on)${S})?)(?=“)`, 'g');

/** The title of a resolution is introduced by “entitled”. */
export const refTitle = defineRule<{ readonly written: string }>({
  id: 'ref-title',
  family: 'references',
  summary: 'A title follows number and date, between commas, after “entitled”: `resolution 70/1 of 25 September 2015, entitled “…”,`.',
  why: 'A title is no part of the name of a resolution and needs a word that says what it is (Editorial Manual, identification of resolutions). In texts of the General Assembly, the Human Rights Council and the Economic and Social Council adopted in 2020–2024 every quoted title right behind a number has “entitled” before it.',
  remedy: 'Write “, entitled” before the title, or leave the title out: the number and the date are enough.',
  severity: 'hint',
  languages: ['en'],
  cues: ['“'],
  examples: {
    good: [
      'Kites\n\nThe General Assembly,\n\nRecalling its resolution 61/5 of 20 October 2006, entitled “Kites and their tails”,\n\nDecides to consider the matter.\n',
    ],
    bad: [
      'Kites\n\nThe General Assembly,\n\nRecalling its resolution 61/5 of 20 October 2006 titled “Kites and their tails”,\n\nDecides to consider the matter.\n',
      'Kites\n\nThe General Assembly,\n\nRecalling its resolution 61/5 of 20 October 2006, “Kites and their tails”,\n\nDecides to consider the matter.\n',
    ],
  },
  *find({ prose }) {
    if (!/(?:esolution|ecision)s?[ \u00a0\u202f]/.test(prose)) return;
    for (const { 0: written, index } of matchesIn(prose, TITLED))
      yield { start: index, end: index + written.length, data: { written: written.trim() } };
  },
  message: ({ written }) =>
    `${written ? `“${written}”` : 'A title without “entitled”'} does not tell the reader that the quoted words are the title of the resolution. Write “, entitled” before them.`,
  fix: span => ({ title: 'Write “, entitled”', edits: [replace(span, ', entitled ')], safe: false }),
});
