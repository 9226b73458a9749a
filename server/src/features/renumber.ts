import type { Analysis } from '../core/model/analysis';
import type { Paragraph, Part } from '../core/model/resolution';
import { numberMark } from '../core/model/written';
import { boundOperative, numberedPreambleOf } from '../core/rules/paragraphs';
import { listsOf } from '../core/rules/subparagraphs/lists';
import { remark } from '../core/rules/subparagraphs/marks';
import { coreOf } from '../core/syntax/marks';
import { textOf } from '../core/text/span';
import { insert, replace, type TextEdit } from '../core/text/textEdit';
import { occurrencesOf } from './objects';

/**
 * The edits that number the operative paragraphs 1, 2, 3 … and mark the subparagraphs in order, and that let the references
 * to them in the same text follow. Paragraphs inserted in negotiation (`3 bis.`) take a number of their own; quoted text and
 * what stands from a declaration on keeps its numbers. Empty where all is in order.
 */
export function renumberingOf(analysis: Analysis): TextEdit[] {
  const marks = new Map<Paragraph, TextEdit>();
  for (const part of analysis.resolution.parts) {
    for (const run of runsOf(analysis, part))
      for (const [i, paragraph] of run.entries()) marks.set(paragraph, numbering(analysis, paragraph, i + 1));
  }
  for (const list of listsOf(analysis)) {
    const items = list.items.filter(isOwn);
    const first = firstOf(items, list.before?.items.filter(isOwn));
    for (const [i, item] of items.entries()) if (item.number !== first + i) marks.set(item, remark(item, first + i));
  }
  return [...marks.values(), ...followingReferences(analysis, marks)].filter(edit => edit.text !== textOf(analysis.text, edit));
}

const isOwn = ({ quoted }: Paragraph): boolean => !quoted;

/** The runs of operative paragraphs that are numbered from 1: the whole part, or a section whose numbers begin anew. A lone paragraph without a number stays so. */
function runsOf(analysis: Analysis, part: Part): Paragraph[][] {
  const runs: Paragraph[][] = [];
  let section: Paragraph['section'] | undefined;
  for (const paragraph of boundOperative(part)
    .slice(numberedPreambleOf(part).length)
    .filter(p => isOwn(p) && isNumberable(p, analysis))) {
    const open = runs.at(-1);
    if (open && !(paragraph.number === 1 && paragraph.section !== section)) open.push(paragraph);
    else runs.push([paragraph]);
    section = paragraph.section;
  }
  return runs.filter(run => run.some(({ number }) => number !== null));
}

/** What has no number and begins in lower case goes on with a sentence that was broken off. */
const isNumberable = ({ block }: Paragraph, { text, lexicon }: Analysis): boolean =>
  block.label !== null || !lexicon.capitalOpenings || !/^\p{Ll}/u.test(text.slice(block.start, block.start + 2));

const DIGITS = /[\d٠-٩]+/;

const numbering = (analysis: Analysis, { block, suffix }: Paragraph, number: number): TextEdit =>
  block.label === null
    ? insert(block.start, `${numberMark(analysis, number)} `)
    : replace(block.mark, withNumber(suffix ? block.label.replace(new RegExp(`\\s?${suffix}`), '') : block.label, number));

/** A mark with another number, in its digits: `3.` and 4 give `4.`, `٣ -` and 4 give `٤ -`. */
export const withNumber = (label: string, number: number): string => label.replace(DIGITS, digits => coreOf('numbers', number, digits));

/** Behind flush text a list goes on counting where it did so before, else begins anew. */
function firstOf(items: readonly Paragraph[], before: readonly Paragraph[] | undefined): number {
  const last = before?.at(-1)?.number;
  return last != null && items[0]?.number === last + 1 ? (before?.length ?? 0) + 1 : 1;
}

const NAME = /[\d٠-٩]+|\p{L}+/u;

/** The edits that let references follow paragraphs that get other marks. */
export function followingReferences(analysis: Analysis, marks: ReadonlyMap<Paragraph, TextEdit>): TextEdit[] {
  return occurrencesOf(analysis).flatMap(({ start, end, named, defines }) => {
    const mark = named.kind === 'paragraph' && !defines && marks.get(named.paragraph)?.text;
    const name = mark && NAME.exec(mark)?.[0];
    return name ? [replace({ start, end }, name)] : [];
  });
}
