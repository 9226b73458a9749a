import type { Analysis } from '../../core/model/analysis';
import { numberMark } from '../../core/model/written';
import { type Span, span } from '../../core/text/span';
import { INDENT, nextMarks, paragraphAbove } from '../nextMarks';
import type { Completion } from '../types';
import { RANK } from './rank';

/** The numbers and marks that may begin the paragraph at a line, likeliest first. On a blank line the indentation comes with them. */
export function markOffers(analysis: Analysis, line: Span, typed: Span): Completion[] {
  const above = paragraphAbove(analysis, line.start);
  const marks = above ? nextMarks(analysis, above) : [{ text: numberMark(analysis, 1), level: 0 }];
  const blank = analysis.text.slice(line.start, line.end).trim() === '';
  return marks.map(({ text, level }) => ({
    label: text,
    kind: level === 0 ? 'number' : 'mark',
    replaces: blank ? span(line.start, line.end) : typed,
    text: `${blank ? INDENT.repeat(level) : ''}${text} `,
    detail: level === 0 ? 'next paragraph' : 'next subparagraph',
    rank: RANK.nextMark,
  }));
}
