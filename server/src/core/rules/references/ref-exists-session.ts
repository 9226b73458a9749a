import { writtenDate } from '../../citations/patterns';
import { defineRule } from '../rule';
import { isAttributed, isInSession, surelyKnown } from './dates';
import { listsOf } from './mentions';

/** A resolution is dated within the session that its number names. */
export const refExistsSession = defineRule<{ readonly number: string; readonly date: string }>({
  id: 'ref-exists-session',
  family: 'references',
  summary: 'The date of a resolution lies in the session or the year that its number names.',
  why: 'The General Assembly meets from September to September, the Human Rights Council three times a year, and a number begins with the session; the Economic and Social Council and the Security Council write the year. Of some 14,800 dates in texts of the General Assembly, the Human Rights Council and the Economic and Social Council adopted in 2020–2024 7 lie outside, and all are slips.',
  remedy: 'Correct the date or the number.',
  exceptions:
    'Numbers that may be another organ’s, since nothing says whose they are, and dates that the index of resolutions can tell: for those see `ref-date-mismatch`.',
  severity: 'warning',
  languages: ['en'],
  examples: {
    good: [
      'Kites\n\nThe General Assembly,\n\nRecalling its resolutions 61/5 of 20 October 2006 and 61/296 of 17 September 2007 and Economic and Social Council resolution 2019/4 of 6 June 2019,\n\nDecides to consider the matter.\n',
    ],
    bad: [
      'Kites\n\nThe General Assembly,\n\nRecalling its resolution 61/5 of 20 October 2016,\n\nDecides to consider the matter.\n',
      'Kites\n\nThe General Assembly,\n\nRecalling Security Council resolution 1820 (2008) of 19 June 2009,\n\nDecides to consider the matter.\n',
    ],
  },
  *detect(analysis) {
    for (const mention of listsOf(analysis).flat()) {
      const { date, dated, end, dateEnd, number } = mention;
      if (!date || !dated || mention.named === 'other' || isInSession(mention, date) !== false || !isAttributed(mention)) continue;
      if (surelyKnown(mention, analysis.known)) continue;
      yield { start: end + 1, end: dateEnd, data: { number, date } };
    }
  },
  message: ({ number, date }) =>
    `The number ${number} belongs to a session or a year in which ${writtenDate(date)} does not lie, so one of the two is a slip. Correct the date or the number.`,
});
