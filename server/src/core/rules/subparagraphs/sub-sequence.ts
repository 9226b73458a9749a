import type { Paragraph } from '../../model/resolution';
import { textOf } from '../../text/span';
import type { TextEdit } from '../../text/textEdit';
import { defineRule } from '../rule';
import { breaksOf } from '../sequence';
import { type List, listsOf } from './lists';
import { remark } from './marks';

const numbersOf = ({ items }: List): number[] => items.map(({ number }) => number ?? 0);

/** Where a list begins to count: at 1, or where the list before the flush text left off. */
function firstOf(list: List): number {
  const next = list.before ? (numbersOf(list.before).at(-1) ?? 0) + 1 : 1;
  return list.items[0]?.number === next ? next : 1;
}

/** Subparagraphs are lettered or numbered one after the other. */
export const subSequence = defineRule<{ readonly label: string; readonly right: string; readonly edits: readonly TextEdit[] }>({
  id: 'sub-sequence',
  family: 'subparagraphs',
  summary: 'The marks of a list follow one another from (a) or (i) on.',
  why: 'A gap or a repetition sends “paragraph 4 (c)” to the wrong item, or to none (Editorial Manual, Paragraphs and subparagraphs). One of 503 lists adopted in 2020–2024 has a slip.',
  remedy: 'Give the subparagraph the mark that follows the one above it. Check the references to the items behind it.',
  exceptions: 'Behind text that closes a list the marks may begin anew or go on.',
  severity: 'error',
  examples: {
    good: [
      'Canals\n\nThe General Assembly,\n\nNoting the locks of canals,\n\n1. Invites States:\n\n(a) To count them;\n\n(b) To oil them;\n\n(c) To paint them;\n\n2. Decides to consider the matter.\n',
    ],
    bad: [
      'Canals\n\nThe General Assembly,\n\nNoting the locks of canals,\n\n1. Invites States:\n\n(a) To count them;\n\n(c) To oil them;\n\n(d) To paint them;\n\n2. Decides to consider the matter.\n',
      'Canals\n\nThe General Assembly,\n\nNoting the locks of canals,\n\n1. Invites States:\n\n(a) To count them;\n\n(b) To oil them;\n\n(b) To paint them;\n\n2. Decides to consider the matter.\n',
    ],
  },
  *detect(analysis) {
    for (const list of listsOf(analysis)) {
      for (const { index, expected, renumber } of breaksOf(numbersOf(list), firstOf(list))) {
        const { block } = list.items[index] as Paragraph;
        const right = remark(list.items[index] as Paragraph, expected).text;
        const edits = Array.from(renumber, ([i, value]) => remark(list.items[i] as Paragraph, value));
        yield { start: block.mark.start, end: block.mark.end, data: { label: textOf(analysis.text, block.mark), right, edits } };
      }
    }
  },
  message: ({ label, right }) =>
    `This subparagraph is marked “${label}” where “${right}” is due, so that references to it would go astray. Mark it “${right}”.`,
  fix: ({ data: { right, edits } }) => ({
    title: edits.length > 1 ? `Mark the list from ${right} on` : `Mark the subparagraph ${right}`,
    edits,
    safe: true,
  }),
});
