import { replace, type TextEdit } from '../../text/textEdit';
import { defineRule } from '../rule';
import { jointOf, type List, listsOf, type Mention } from './mentions';

/** Words that lift one number out of the list. */
const LIFTED = /\b(?:in particular|particularly|including|especially|notably|most recently|latest|as well as|subsequent)\b/;
/** Words that tie the order of the numbers to that of other things. */
const TIED = /\brespectively\b/;
const PLACE = /\b(?:paragraphs?|sections?|annex(?:es)?)\b[^;]*\b(?:resolution|decision)s $/;

/** What numbers are sorted by: the series that they are of, and their place in it. */
function rankOf({ symbol }: Mention): { readonly series: string; readonly rank: number } | null {
  const [, series, session, serial, letter] = /^([A-Z/]+\/(?:RES|DEC)\/)(\d+)\/(\d+)(?: ([A-Z]))?$/.exec(symbol) ?? [];
  if (series) return { series, rank: Number(session) * 1e6 + Number(serial) * 100 + (letter?.charCodeAt(0) ?? 64) - 64 };
  const [, council] = /^S\/RES\/(\d+) \(/.exec(symbol) ?? [];
  return council ? { series: 'S/RES/', rank: Number(council) } : null;
}

/** Whether a number is lower than the one before it, and its date is not later: a later part, `52/12 B` behind `52/203`, has its place. */
const falls = (before: Mention, after: Mention): boolean => {
  const [a, b] = [rankOf(before), rankOf(after)];
  if (a === null || b === null || a.series !== b.series || b.rank >= a.rank) return false;
  return !before.date || !after.date || after.date <= before.date;
};

/** A list that goes back in time on purpose, the latest number first. */
const descends = (list: List): boolean => list.length > 2 && list.every((mention, i) => i === 0 || falls(list[i - 1] as Mention, mention));

/** The edits that put the list in order; null where more than dates and joints stands in it. */
function sorted(list: List, text: string): TextEdit[] | null {
  const units: Mention[][] = [];
  const dates = list.some(({ dated }) => dated);
  let open = false;
  for (const [i, mention] of list.entries()) {
    const before = list[i - 1];
    if (before && (jointOf(before, mention, text) === null || text.slice(before.dateEnd, mention.start).includes('['))) return null;
    const isLetter = !/\d/.test(text.slice(mention.start, mention.end));
    if (open || isLetter) units.at(-1)?.push(mention);
    else units.push([mention]);
    open = dates && !mention.dated;
  }
  const spans = units.map(unit => ({ start: (unit[0] as Mention).start, end: (unit.at(-1) as Mention).dateEnd, unit }));
  const order = [...spans].sort((a, b) => (rankOf(a.unit[0] as Mention)?.rank ?? 0) - (rankOf(b.unit[0] as Mention)?.rank ?? 0));
  const flat = order.flatMap(({ unit }) => unit);
  if (flat.some((mention, i) => i > 0 && falls(flat[i - 1] as Mention, mention))) return null;
  return spans.flatMap((slot, i) => {
    const put = order[i] ?? slot;
    return put === slot ? [] : [replace(slot, text.slice(put.start, put.end))];
  });
}

/** The numbers of a list ascend. */
export const refListOrder = defineRule<{
  readonly number: string;
  readonly before: string;
  readonly edits: TextEdit[] | null;
  readonly safe: boolean;
}>({
  id: 'ref-list-order',
  family: 'references',
  summary: 'The resolutions of a list stand in the order of their numbers.',
  why: 'Numbers ascend with time, so the order of a list tells how a matter went on. Of some 1,840 lists in texts of the General Assembly, the Human Rights Council and the Economic and Social Council adopted in 2020–2024 14 step back between two numbers that stand side by side; in those of the Security Council 24 do, most of them with the latest number in front.',
  remedy: 'Put the number before those that are higher.',
  exceptions:
    'Numbers that “in particular” and the like lift out of a list, lists that “respectively” ties to others, and special sessions.',
  severity: 'warning',
  languages: ['en'],
  examples: {
    good: [
      'Kites\n\nThe General Assembly,\n\nRecalling its resolutions 61/5 of 20 October 2006 and 62/7 of 8 November 2007, in particular 61/6 of 20 October 2006,\n\nDecides to consider the matter.\n',
    ],
    bad: [
      'Kites\n\nThe General Assembly,\n\nRecalling its resolutions 62/7 of 8 November 2007 and 61/5 of 20 October 2006,\n\nDecides to consider the matter.\n',
    ],
  },
  *detect(analysis) {
    const { text } = analysis;
    for (const list of listsOf(analysis)) {
      const isPlain = (k: number): boolean => jointOf(list[k - 1] as Mention, list[k] as Mention, text) !== null;
      const i = descends(list) ? -1 : list.findIndex((mention, k) => k > 0 && falls(list[k - 1] as Mention, mention) && isPlain(k));
      const [before, mention] = [list[i - 1], list[i]];
      if (!before || !mention || LIFTED.test(text.slice(list[0].start, mention.start))) continue;
      const last = list[list.length - 1] ?? mention;
      const block = mention.paragraph.block;
      if (TIED.test(text.slice(last.end, Math.min(last.end + 160, block.end)))) continue;
      const safe = !PLACE.test(text.slice(block.start, list[0].start));
      yield {
        start: mention.start,
        end: mention.end,
        data: { number: mention.number, before: before.number, edits: sorted(list, text), safe },
      };
    }
  },
  message: ({ number, before }) =>
    `Lists of resolutions ascend, so that a reader sees how a matter went on and finds a number at once; ${number} stands behind ${before}. Put it before.`,
  fix: ({ data: { edits, safe } }) => (edits ? { title: 'Put the list in order', edits, safe } : null),
});
