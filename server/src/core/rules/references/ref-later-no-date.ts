import { remove } from '../../text/textEdit';
import { defineRule } from '../rule';
import { listsOf } from './mentions';

/** A resolution that was named before stands without its date. */
export const refLaterNoDate = defineRule<{ readonly number: string; readonly date: string; readonly from: number; readonly safe: boolean }>(
  {
    id: 'ref-later-no-date',
    family: 'references',
    summary: 'A resolution that was named with its date before is named without it.',
    why: 'One date is enough to find a text by, and more of them hide what is new. Of 4,005 later mentions of resolutions and decisions in texts of the General Assembly, the Human Rights Council and the Economic and Social Council adopted in 2020–2024 46 repeat the date, half of them in lists that name other texts too.',
    remedy: 'Leave the date out.',
    exceptions: 'Lists that name other resolutions for the first time, and texts of the Security Council.',
    severity: 'warning',
    languages: ['en'],
    examples: {
      good: [
        'Kites\n\nThe General Assembly,\n\nRecalling its resolution 61/5 of 20 October 2006,\n\nGuided by resolution 61/5,\n\nDecides to consider the matter.\n',
      ],
      bad: [
        'Kites\n\nThe General Assembly,\n\nRecalling its resolution 61/5 of 20 October 2006,\n\nGuided by resolution 61/5 of 20 October 2006,\n\nDecides to consider the matter.\n',
      ],
    },
    *detect(analysis) {
      const dates = new Map<string, string>();
      let part = null;
      for (const list of listsOf(analysis)) {
        if (list[0].part !== part) dates.clear();
        part = list[0].part;
        const repeats = list.every(({ key, dated }) => dates.has(key) || !dated);
        for (const { start, end, dateEnd, key, dated, date } of list) {
          const known = dates.get(key);
          if (known && dated && repeats) {
            const written = analysis.text.slice(end, dateEnd).trim();
            yield {
              start: end + 1,
              end: dateEnd,
              data: { number: analysis.text.slice(start, end), date: written, from: end, safe: known === date },
            };
          }
          if (date && !known) dates.set(key, date);
        }
      }
    },
    message: ({ number, date }) =>
      `${number} has its date where the text names it first; later mentions of it are shorter. Remove “${date}”, or correct the number.`,
    fix: ({ end, data: { from, safe } }) => ({ title: 'Remove the date', edits: [remove({ start: from, end })], safe }),
  },
);
