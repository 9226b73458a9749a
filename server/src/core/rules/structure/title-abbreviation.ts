import { SHORT_FORMS } from '../../lexicon/en/titles';
import { matchesIn } from '../../text/matchesIn';
import { defineRule } from '../rule';

const ABBREVIATION = /(?<![\p{L}\d(-])\p{Lu}[\p{Lu}\d]*\p{Lu}[\p{Lu}\d]*s?(?![\p{L}\d)])/gu;
/** Roman numbers, and labels such as P-5. */
const NUMBER = /^[IVXLC]+$/;

/** Titles give names in full. */
export const titleAbbreviation = defineRule<{ readonly short: string }>({
  id: 'title-abbreviation',
  family: 'structure',
  summary: 'A title gives the names of organs, offices and instruments in full.',
  why: 'A title is read in lists, away from the text that explains its short forms (Editorial Manual, Resolutions, drafting and editing). In the 1,479 titles adopted in 2020–2024 only HIV/AIDS and COVID-19, one organization that is known by nothing but its short form and parts of proper names stand there without the full form; others follow it in brackets.',
  remedy: 'Write the name in full. The short form may follow in brackets.',
  exceptions: 'HIV/AIDS, COVID-19 and short forms in brackets behind the full name.',
  severity: 'information',
  languages: ['en'],
  examples: {
    good: [
      'Work of the World Meteorological Organization (WMO) in response to HIV/AIDS\n\nThe General Assembly,\n\nNoting its work,\n\nDecides to consider the matter.\n',
    ],
    bad: ['Work of the WMO on storms\n\nThe General Assembly,\n\nNoting its work,\n\nDecides to consider the matter.\n'],
  },
  *detect({ resolution }) {
    for (const { piece, body, start, kind } of resolution.parts.flatMap(part => part.titles)) {
      const title = piece.text.slice(body.start - start);
      if (kind !== 'title' || !/\p{Ll}/u.test(title)) continue;
      for (const { 0: short, index } of matchesIn(title, ABBREVIATION)) {
        if (SHORT_FORMS.has(short) || NUMBER.test(short)) continue;
        yield { start: body.start + index, end: body.start + index + short.length, data: { short } };
      }
    }
  },
  message: ({ short }) =>
    `“${short}” is a short form, and a title is read where nothing explains it. Write the name in full; the short form may follow in brackets.`,
});
