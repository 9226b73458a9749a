import { NUMBER, SPACE as S } from '../../citations/patterns';
import { MONTH } from '../../lexicon/en/dates';
import { matchesIn } from '../../text/matchesIn';
import { replace } from '../../text/textEdit';
import { defineRule } from '../rule';

const DATE = `\\d{1,2}${S}(?:${MONTH})${S}\\d{4}`;
const NUMBERED = `(?:\\b(?:[Rr]esolution|[Dd]ecision)s?${S}(?:[^;.“”]{0,600}\\d(?:,|${S}and)${S})?)${NUMBER}`;
/** A date behind a number that `of` does not join to it, or not `of` alone. */
const JOINED = new RegExp(
  `(?<=${NUMBERED})(,?${S}(?:dated|from|made${S}on|passed${S}on|taken${S}on)(?:${S}the)?|,?${S}adopted${S}on(?=${S}${DATE}(?:[,;.[]|$|${S}(?:and|on|in|entitled|to)\\b))|,${S}of|${S}of${S}the|,)?${S}(\\(?)(${DATE})(\\)?)`,
  'g',
);

/** The date of a resolution is joined to its number by “of”. */
export const refDateForm = defineRule<{ readonly written: string; readonly right: string }>({
  id: 'ref-date-form',
  family: 'references',
  summary: 'The date stands behind the number with “of” and no comma: `resolution 73/338 of 12 September 2019`.',
  why: 'Number and date are one name. Texts of the General Assembly, the Human Rights Council and the Economic and Social Council adopted in 2020–2024 join some 14,800 dates to their numbers with “of” alone; 2 have a comma before it, 1 has no “of” and 4 have “adopted on”.',
  remedy: 'Write “of” and the date right behind the number.',
  exceptions:
    'What is said of the adoption itself: “adopted by consensus on 12 September 2019”, “adopted on 12 September 2019 at its ninth meeting”; sections named between the number and the date; and texts of the Security Council.',
  severity: 'warning',
  languages: ['en'],
  cues: ['resolution', 'resolutions', 'decision', 'decisions'],
  examples: {
    good: [
      'Kites\n\nThe General Assembly,\n\nRecalling its resolutions 61/5 of 20 October 2006 and 62/7, adopted by consensus on 8 November 2007,\n\nDecides to consider the matter.\n',
    ],
    bad: [
      'Kites\n\nThe General Assembly,\n\nRecalling its resolution 61/5 dated 20 October 2006,\n\nDecides to consider the matter.\n',
      'Kites\n\nThe General Assembly,\n\nRecalling its resolution 61/5, of 20 October 2006,\n\nDecides to consider the matter.\n',
      'Kites\n\nThe General Assembly,\n\nRecalling its resolution 61/5 (20 October 2006),\n\nDecides to consider the matter.\n',
    ],
  },
  *find({ prose }) {
    if (!/(?:esolution|ecision)s?[ \u00a0\u202f]/.test(prose)) return;
    for (const { 0: written, 2: open, 3: date, 4: close, index } of matchesIn(prose, JOINED)) {
      const right = ` of ${date}${open ? '' : close}`;
      if (right !== written) yield { start: index, end: index + written.length, data: { written: written.trim(), right: right.trim() } };
    }
  },
  message: ({ written, right }) =>
    `The date belongs to the number and follows it with “of” alone; “${written}” keeps them apart. Write “${right}”.`,
  fix: ({ start, end, data: { right } }) => ({ title: `Write “${right}”`, edits: [replace({ start, end }, ` ${right}`)], safe: true }),
});
