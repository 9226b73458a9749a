import { councilYearOf } from '../../citations/councilYears';
import { replace } from '../../text/textEdit';
import { defineRule } from '../rule';
import { listsOf } from './mentions';

/** The year of a resolution of the Security Council is the one in which its number was reached. */
export const refExistsYear = defineRule<{ readonly number: string; readonly year: number; readonly serial: string }>({
  id: 'ref-exists-year',
  family: 'references',
  summary: 'A number of the Security Council belongs to the year behind it: `1325 (2000)`.',
  why: 'The Security Council numbers its resolutions without a break since 1946, so the number alone tells the year. In texts of the General Assembly, the Human Rights Council and the Economic and Social Council adopted in 2020–2024 every year is right; in those of the Security Council 7 of some 4,000 are not: 2140 (2140), 2312 (2106).',
  remedy: 'Correct the year or the number.',
  severity: 'warning',
  languages: ['en'],
  examples: {
    good: [
      'Kites\n\nThe General Assembly,\n\nRecalling Security Council resolution 1325 (2000) of 31 October 2000,\n\nDecides to consider the matter.\n',
    ],
    bad: [
      'Kites\n\nThe General Assembly,\n\nRecalling Security Council resolution 1820 (2009) of 19 June 2008,\n\nDecides to consider the matter.\n',
    ],
  },
  *detect(analysis) {
    for (const { symbol, number, start, end } of listsOf(analysis).flat()) {
      const [, serial = '', year] = /^S\/RES\/(\d+) \((\d{4})\)$/.exec(symbol) ?? [];
      if (!year) continue;
      const right = councilYearOf(Number(serial));
      if (right === null || right === Number(year) || (right < Number(year) && councilYearOf(Number.MAX_SAFE_INTEGER) === right)) continue;
      yield { start, end, data: { number, serial, year: right } };
    }
  },
  message: ({ number, serial, year }) =>
    `The Security Council reached number ${serial} in ${year}, so ${number} does not exist. Write “${serial} (${year})”, or correct the number.`,
  fix: ({ start, end, data: { serial, year } }) => ({
    title: `Write “${serial} (${year})”`,
    edits: [replace({ start, end }, `${serial} (${year})`)],
    safe: false,
  }),
});
