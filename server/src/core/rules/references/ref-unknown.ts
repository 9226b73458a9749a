import { defineRule } from '../rule';
import { twinOf } from './dates';
import { listsOf } from './mentions';

const NUMBERED = /^((?:A|E|A\/HRC)\/RES\/\d+\/)(\d+)/;

/** A resolution that is cited exists. */
export const refUnknown = defineRule<{ readonly number: string; readonly last: number }>({
  id: 'ref-unknown',
  family: 'references',
  summary: 'The number of a resolution is not higher than the last one of its session.',
  why: 'A digit too many or two that changed places lead nowhere. Of some 19,000 numbers in texts of the General Assembly, the Human Rights Council and the Economic and Social Council adopted in 2020–2024 none is higher than the last one known of its session.',
  remedy: 'Correct the number.',
  exceptions: 'Sessions that the index of resolutions does not know nearly whole, and the latest one, which may go on.',
  severity: 'information',
  languages: ['en'],
  examples: {
    good: ['Kites\n\nThe General Assembly,\n\nRecalling its resolution 73/338 of 12 September 2019,\n\nDecides to consider the matter.\n'],
    bad: ['Kites\n\nThe General Assembly,\n\nRecalling its resolution 50/6 of 24 October 1995,\n\nDecides to consider the matter.\n'],
  },
  *detect(analysis) {
    const { known } = analysis;
    if (!known) return;
    for (const { symbol, number, named, start, end } of listsOf(analysis).flat()) {
      const [, session = '', serial] = NUMBERED.exec(symbol) ?? [];
      const last = serial && named !== 'other' ? known.lastOf(session) : null;
      if (last !== null && Number(serial) > last && known.get(twinOf(symbol)) === null) yield { start, end, data: { number, last } };
    }
  },
  message: ({ number, last }) =>
    `The last resolution known of that session has the number ${last}, so ${number} may not exist. Correct the number if it is a slip.`,
});
