import { span } from '../../text/span';
import { replace } from '../../text/textEdit';
import { matchesOf } from '../matches';
import { defineRule } from '../rule';
import { WORDED_KINDS } from './kinds';

/** The single mark of keyboards; accents and a turned mark where an apostrophe belongs. */
const WRONG = /'(?<!'.)(?!')|[`´′](?<=\p{L}.)(?=\p{L})|‘(?<=\p{L}.)(?=s\b)/gu;
/** The straight mark opens a quotation inside another. */
const OPENS = /(?<=^|[\s(“«—–])'(?=[\p{L}\d])/uy;

/** The apostrophe is that of print. */
export const apostrophe = defineRule<{ readonly form: string }>({
  id: 'apostrophe',
  family: 'punctuation',
  summary: 'The apostrophe is the curved mark of print: `States’`.',
  why: 'Straight apostrophes are what a keyboard types; the Editorial Manual prints curved ones. One stands in the paragraphs of the General Assembly, the Human Rights Council and the Economic and Social Council of 2020–2024, four in those of the Security Council, none in the French, Spanish and Russian texts of the seventy-seventh session.',
  remedy: 'Put ’ in its place, or ‘ where it opens a quotation inside another.',
  severity: 'warning',
  languages: ['en', 'fr', 'es', 'ru'],
  within: WORDED_KINDS,
  cues: [..."'`´′‘"],
  examples: {
    good: ['Kites\n\nThe General Assembly,\n\nNoting the States’ kites and the Council’s string,\n\nDecides to consider the matter.\n'],
    bad: ["Kites\n\nThe General Assembly,\n\nNoting the Council's string,\n\nDecides to consider the matter.\n"],
  },
  *find({ text, body }) {
    for (const { start, end } of matchesOf(text, WRONG)) {
      OPENS.lastIndex = start;
      if (start >= body) yield { ...span(start, end), data: { form: OPENS.test(text) ? '‘' : '’' } };
    }
  },
  message: ({ form }) => `This mark is one that a keyboard types and resolutions do not print. Put “${form}” in its place.`,
  fix: mark => ({ title: `Put ${mark.data.form}`, edits: [replace(mark, mark.data.form)], safe: true }),
});
