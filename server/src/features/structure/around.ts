import type { Analysis } from '../../core/model/analysis';
import type { Paragraph } from '../../core/model/resolution';
import { boundParagraphs } from '../../core/rules/paragraphs';
import { remark } from '../../core/rules/subparagraphs/marks';
import { span } from '../../core/text/span';
import { replace, type TextEdit } from '../../core/text/textEdit';
import { lineStartOf } from '../lines';
import { INDENT } from '../nextMarks';
import { followingReferences, renumberingOf, withNumber } from '../renumber';
import { extentOf } from './extent';
import { type Analyse, type Changed, followedBy } from './settled';

/** The paragraphs that a paragraph is one of: those of its list, of the preamble, or of the operative part. */
export function siblingsOf({ parent, part, kind }: Paragraph): readonly Paragraph[] {
  if (parent) return parent.children;
  return kind === 'preambular' ? part.preamble : part.operative;
}

/** Why a paragraph can be changed in no way; null where it can. */
export function isFixed(paragraph: Paragraph): string | null {
  if (paragraph.kind === 'flush') return 'Text that closes a list has its place and does not move.';
  if (paragraph.quoted) return 'Quoted text stays as it is.';
  return boundParagraphs(paragraph.part).includes(paragraph) ? null : 'The text of a declaration, an agenda or the like does not move.';
}

/** What stands between two siblings and keeps them apart; null where nothing does. */
export function barBetween(analysis: Analysis, upper: Paragraph, lower: Paragraph): string | null {
  const [above, below] = [extentOf(analysis, upper), extentOf(analysis, lower)];
  const between = analysis.tree.blocks.filter(({ start, end }) => start >= above.end && end <= below.start);
  if (between.some(({ kind }) => kind === 'heading')) return 'A section heading stands between the two paragraphs.';
  return between.some(({ kind }) => kind !== 'note' && kind !== 'footnote')
    ? 'A table or other text stands between the two paragraphs.'
    : null;
}

/** The line ends of a text. */
export const lineEndOf = ({ text }: Analysis): string => (text.includes('\r\n') ? '\r\n' : '\n');

/** The blanks before a paragraph of a level: none where the text has subparagraphs and they stand at the margin. */
export function indentOf({ text, resolution }: Analysis, level: number): string {
  const items = resolution.paragraphs.filter(({ kind }) => kind === 'subparagraph');
  const isFlush = items.length > 0 && items.every(({ block }) => lineStartOf(text, block.start) === block.start);
  return isFlush ? '' : INDENT.repeat(level);
}

/** Puts a paragraph at the indentation of its new level, the lines that it is wrapped into too. */
export function indented(analysis: Analysis, { block }: Paragraph, level: number): TextEdit[] {
  const { text } = analysis;
  const from = lineStartOf(text, block.start);
  const starts = [
    from,
    ...Array.from(text.slice(block.start, block.end).matchAll(/\r\n|[\r\n]/g), m => block.start + m.index + m[0].length),
  ];
  const blank = indentOf(analysis, level);
  return starts.map(start => replace(span(start, start + (/^[ \t]*/.exec(text.slice(start, start + 80))?.[0].length ?? 0)), blank));
}

/** Numbers and letters in sequence again, where they were so before; what was out of sequence, or inserted as `3 bis.`, stays as it is. */
export function renumbered(before: Analysis, changed: Changed, analyse: Analyse): Changed {
  if (renumberingOf(before).length > 0) return changed;
  const edits = renumberingOf(analyse(changed.text));
  return edits.length ? followedBy(changed, edits) : changed;
}

/**
 * Moves the marks of the siblings behind a paragraph on, or back, with the references to them, as far as they follow each other in
 * sequence. Said before the text is read anew, since the same mark twice would leave in doubt which one a reference means. One that was
 * inserted as `2 bis.` takes no place in the sequence.
 */
export function shiftedMarks(analysis: Analysis, behind: Paragraph, by: number): TextEdit[] {
  const siblings = siblingsOf(behind);
  return behind.suffix ? [] : shifted(analysis, siblings.slice(siblings.indexOf(behind) + 1), behind.number, by);
}

/** The same for all paragraphs of a list or part. */
export const shiftedFromFirst = (analysis: Analysis, paragraphs: readonly Paragraph[], by: number): TextEdit[] =>
  shifted(analysis, paragraphs, 0, by);

function shifted(analysis: Analysis, paragraphs: readonly Paragraph[], last: number | null, by: number): TextEdit[] {
  const marks = new Map<Paragraph, TextEdit>();
  let due = last;
  for (const item of paragraphs) {
    if (due === null || item.number !== ++due || item.suffix || item.quoted) break;
    marks.set(
      item,
      item.kind === 'subparagraph' ? remark(item, due + by) : replace(item.block.mark, withNumber(item.block.label ?? '', due + by)),
    );
  }
  return [...marks.values(), ...followingReferences(analysis, marks)];
}

/** Why no number is free behind a paragraph; null where one is. */
export function isFollowedByInserted(paragraph: Paragraph): string | null {
  const siblings = siblingsOf(paragraph);
  const next = siblings[siblings.indexOf(paragraph) + 1];
  return next?.suffix ? `${next.name} was inserted behind ${paragraph.name}, and nothing can come between them. Renumber first.` : null;
}

/** What stands before the mark of a paragraph: the bracket of a negotiation or a quotation mark. */
export const openerOf = ({ text }: Analysis, { block }: Paragraph): string =>
  block.label === null ? '' : text.slice(block.start, block.mark.start);
