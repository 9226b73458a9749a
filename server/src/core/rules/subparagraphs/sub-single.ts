import type { Paragraph } from '../../model/resolution';
import { defineRule } from '../rule';
import { listsOf } from './lists';

/** A list has more than one item. */
export const subSingle = defineRule<{ readonly label: string }>({
  id: 'sub-single',
  family: 'subparagraphs',
  summary: 'A paragraph has no subparagraph (a) without a (b).',
  why: 'A mark tells items apart, and a single one needs no telling: its words belong into the sentence above. None of 479 lists adopted in 2020–2024 by the General Assembly, the Human Rights Council and the Economic and Social Council has only `(a)`.',
  remedy: 'Go on in the sentence of the paragraph, without colon and mark, or add the item that is missing.',
  exceptions: 'A list that text interrupts. The Security Council is loose about lists.',
  severity: 'warning',
  examples: {
    good: [
      'Mills\n\nThe General Assembly,\n\nNoting the sound of mills,\n\n1. Invites States to count them;\n\n2. Thanks the millers:\n\n(a) For their flour;\n\n(b) For their patience.\n',
    ],
    bad: [
      'Mills\n\nThe General Assembly,\n\nNoting the sound of mills,\n\n1. Invites States:\n\n(a) To count them;\n\n2. Decides to consider the matter.\n',
    ],
  },
  *detect(analysis) {
    const items = new Map<Paragraph | null, number>();
    const lists = listsOf(analysis);
    for (const { items: own } of lists) items.set(own[0]?.parent ?? null, (items.get(own[0]?.parent ?? null) ?? 0) + own.length);
    for (const { items: own } of lists) {
      const [only] = own;
      if (only?.number !== 1 || items.get(only.parent) !== 1) continue;
      yield { start: only.block.mark.start, end: only.block.mark.end, data: { label: only.block.label ?? '' } };
    }
  },
  message: ({ label }) =>
    `“${label}” is the only item of its list, and a mark tells several apart. Remove the mark and go on in the sentence above, or add the next item.`,
});
