import type { Analysis } from '../../core/model/analysis';
import { topOf } from '../../core/model/paragraphs';
import type { Paragraph } from '../../core/model/resolution';
import { applyEdits, insert } from '../../core/text/textEdit';
import type { Refusal } from '../types';
import { isFixed, lineEndOf } from './around';
import { extentOf } from './extent';
import type { Prospect } from './settled';

/** The words that follow the number of a paragraph inserted in negotiation, in their order. */
const SUFFIXES = ['bis', 'ter', 'quater', 'quinquies'] as const;

/** Opens a paragraph behind another under its number: `3 bis.`, or `3 ter.` where that is taken. */
export function bisBehind(analysis: Analysis, within: Paragraph): Prospect | Refusal {
  const paragraph = topOf(within);
  const reason = isFixed(paragraph);
  if (reason) return { reason };
  if (paragraph.kind !== 'operative' || paragraph.number === null)
    return { reason: 'Paragraphs are inserted as “bis” behind an operative paragraph that has a number.' };
  const same = paragraph.part.operative.filter(({ number }) => number === paragraph.number);
  const taken = same.map(({ suffix }) => suffix);
  const suffix = SUFFIXES.find(each => !taken.includes(each));
  if (!suffix) return { reason: `${paragraph.number} quinquies is the last that can be inserted behind paragraph ${paragraph.number}.` };
  const number = /[\d٠-٩]+/.exec(paragraph.block.label ?? '')?.[0] ?? paragraph.number;
  const { end } = extentOf(analysis, same.at(-1) ?? paragraph);
  const words = `${lineEndOf(analysis).repeat(2)}${number} ${suffix}. `;
  const edits = [insert(end, words)];
  return () => ({ edits, text: applyEdits(analysis.text, edits), cursor: end + words.length });
}
