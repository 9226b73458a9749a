import { writtenDate } from '../../citations/patterns';
import { replace } from '../../text/textEdit';
import { defineRule } from '../rule';
import { isAttributed, isInSession, surelyKnown } from './dates';
import { listsOf } from './mentions';

const OF = ' of ';
/** What is left of a year or a month that is not spelt right. */
const MISWRITTEN = /^[a-z]*(?:[ \u00a0]\d{1,5}\b)?/;

/** The date of a resolution is that of its adoption. */
export const refDateMismatch = defineRule<{ readonly number: string; readonly written: string; readonly date: string }>({
  id: 'ref-date-mismatch',
  family: 'references',
  summary: 'The date behind a number is the date on which the resolution was adopted.',
  why: 'A wrong date leads to another text, and survives year after year because such paragraphs are copied. Of 4,453 resolutions with their dates in texts of the General Assembly, the Human Rights Council and the Economic and Social Council adopted in 2020–2024 25 differ from the date that other texts give: a slip of a day or a month, or a year like 2107.',
  remedy: 'Correct the date, or the number.',
  exceptions: 'Resolutions that the index of Rapporteur does not know or whose date one source alone tells.',
  severity: 'warning',
  languages: ['en'],
  examples: {
    good: ['Kites\n\nThe General Assembly,\n\nRecalling its resolution 73/338 of 12 September 2019,\n\nDecides to consider the matter.\n'],
    bad: [
      'Kites\n\nThe General Assembly,\n\nRecalling its resolution 73/338 of 12 December 2019,\n\nDecides to consider the matter.\n',
      'Kites\n\nThe General Assembly,\n\nRecalling its resolution 73/338 of 12 September 2091,\n\nDecides to consider the matter.\n',
    ],
  },
  *detect(analysis) {
    if (!analysis.known) return;
    for (const list of listsOf(analysis)) {
      for (const mention of list) {
        const { number, date, dated, end, dateEnd } = mention;
        if (!date || !dated) continue;
        const right = surelyKnown(mention, analysis.known)?.date;
        if (!right || right === date || (isInSession(mention, date) === false && !isAttributed(mention))) continue;
        yield {
          start: end + OF.length,
          end: dateEnd + (MISWRITTEN.exec(analysis.text.slice(dateEnd, dateEnd + 12))?.[0].length ?? 0),
          data: { number, written: analysis.text.slice(end + OF.length, dateEnd), date: right },
        };
      }
    }
  },
  message: ({ number, written, date }) =>
    `Other texts date ${number} ${writtenDate(date)}, not ${written}, so either the date or the number is a slip. Write “${writtenDate(date)}”, or correct the number.`,
  fix: ({ start, end, data: { date } }) => ({
    title: `Write “${writtenDate(date)}”`,
    edits: [replace({ start, end }, writtenDate(date))],
    safe: false,
  }),
});
