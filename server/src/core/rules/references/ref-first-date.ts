import type { KnownResolutions } from '../../citations/known';
import { writtenDate } from '../../citations/patterns';
import type { Analysis } from '../../model/analysis';
import { insert } from '../../text/textEdit';
import { defineRule } from '../rule';
import { dateOf, hasDateInAnyForm, isAmbiguous, isNear, surelyKnown } from './dates';
import { jointOf, type List, listsOf, type Mention } from './mentions';
import { isMisnumbered } from './numberForms';

type Run = [Mention, ...Mention[]];

interface Data {
  readonly numbers: string;
  /** ISO date, null where the index does not know it for sure. */
  readonly date: string | null;
  readonly safe: boolean;
}

/** Part of a name: `the Security Council Committee established pursuant to resolution`. */
const COMMITTEE = /\b(?:Committee|Group|Team)\b[^,;]{0,40} to resolutions? $/;
/** The old numbers of regional commissions have the shape of the Assembly’s; the Environment Assembly’s resolutions go by session. */
const isDatedKind = ({ symbol }: Mention, known: KnownResolutions | null): boolean =>
  !symbol.startsWith('UNEP/') && !(known && /[IVXL]\)/.test(symbol) && !known.get(symbol));

/** The numbers of a list that are new and lack their date; neighbours that the index dates alike are one run, for they may share one. */
function undatedIn(list: List, { text, known }: Analysis): Run[] {
  const runs: Run[] = [];
  if (COMMITTEE.test(text.slice(Math.max(0, list[0].start - 80), list[0].start))) return runs;
  list.forEach((mention, i) => {
    if (!mention.first || mention.dated || hasDateInAnyForm(mention, text)) return;
    const right = surelyKnown(mention, known)?.date;
    const date = dateOf(list, i, text);
    if (right ? date === right || isNear(mention, right, text) : date || !isDatedKind(mention, known)) return;
    const before = list[i - 1];
    const run = runs.at(-1);
    const shares = before && run?.at(-1) === before && jointOf(before, mention, text) && surelyKnown(before, known)?.date === right;
    if (shares) run.push(mention);
    else runs.push([mention]);
  });
  return runs;
}

/** Numbers in a wrong form have to be put right first: one of them may be the first mention. */
const hasMisnumbered = ({ resolution }: Analysis): boolean =>
  resolution.paragraphs.some(({ block }) => block.piece.ask(isMisnumbered, block.body.start - block.start));
const isSafe = (run: Run, analysis: Analysis): boolean => {
  const { known } = analysis;
  return known !== null && !run.some(mention => isAmbiguous(mention, known)) && !hasMisnumbered(analysis);
};

/** A resolution is named with its date when it is named first. */
export const refFirstDate = defineRule<Data>({
  id: 'ref-first-date',
  family: 'references',
  summary: 'The first mention of a resolution or decision has its date: `resolution 73/338 of 12 September 2019`.',
  why: 'A number is found by its date, and the date tells the reader how old a mandate is. Texts of the General Assembly, the Human Rights Council and the Economic and Social Council adopted in 2020–2024 name 15,268 resolutions and decisions for the first time; all but 106 with a date of their own, one that they share with the next number, or one in the words behind.',
  remedy: 'Write the date of adoption behind the number. Numbers of one date may share it: `resolutions 5/1 and 5/2 of 18 June 2007`.',
  exceptions: 'Quotations, annexes, footnotes, and texts of the Security Council.',
  severity: 'warning',
  languages: ['en'],
  examples: {
    good: [
      'Kites\n\nThe General Assembly,\n\nRecalling its resolutions 61/5 and 61/6 of 20 October 2006 and 62/7 of 8 November 2007,\n\nGuided by resolution 61/5,\n\nDecides to consider the matter.\n',
    ],
    bad: ['Kites\n\nThe General Assembly,\n\nRecalling its resolution 73/338 on kites,\n\nDecides to consider the matter.\n'],
  },
  *detect(analysis) {
    const { text, known } = analysis;
    for (const list of listsOf(analysis)) {
      for (const run of undatedIn(list, analysis)) {
        const [start, end] = [run[0].start, (run.at(-1) ?? run[0]).end];
        const date = surelyKnown(run[0], known)?.date ?? null;
        yield { start, end, data: { numbers: text.slice(start, end), date, safe: date !== null && isSafe(run, analysis) } };
      }
    }
  },
  message: ({ numbers, date }) =>
    `${numbers} stands here for the first time, without the date that lets the reader find it. Write ${date ? `“of ${writtenDate(date)}”` : 'its date'} behind the number.`,
  fix: ({ end, data: { date, safe } }) =>
    date ? { title: `Add “of ${writtenDate(date)}”`, edits: [insert(end, ` of ${writtenDate(date)}`)], safe } : null,
});
