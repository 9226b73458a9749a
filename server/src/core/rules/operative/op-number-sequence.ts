import type { Paragraph, Part } from '../../model/resolution';
import { replace, type TextEdit } from '../../text/textEdit';
import { boundOperative, numberedPreambleOf } from '../paragraphs';
import { defineRule } from '../rule';
import { breaksOf } from '../sequence';

interface Numbered {
  readonly paragraph: Paragraph;
  readonly number: number;
}

/** The runs of numbers of a part: a 1 under a new heading begins a run, and inserted ones (`3 bis.`) stand outside. */
function runsOf(part: Part): Numbered[][] {
  const runs: Numbered[][] = [];
  let last: Numbered | undefined;
  const operative = boundOperative(part).slice(numberedPreambleOf(part).length);
  operative.forEach((paragraph, i) => {
    // A paragraph without a number takes the one that its neighbours leave free, if they do.
    const free = (last?.number ?? 0) + 1;
    const number = paragraph.number ?? (operative[i + 1]?.number === free + 1 ? free : null);
    if (number === null || paragraph.suffix !== null) return;
    if (!last || (number === 1 && paragraph.section !== last.paragraph.section)) runs.push([]);
    last = { paragraph, number };
    runs.at(-1)?.push(last);
  });
  return runs;
}

/** Operative paragraphs are numbered one after the other. */
export const opNumberSequence = defineRule<{ readonly number: number; readonly expected: number; readonly edits: readonly TextEdit[] }>({
  id: 'op-number-sequence',
  family: 'operative',
  summary: 'Operative paragraphs are numbered consecutively from 1.',
  why: 'References such as “paragraph 4 above” rest on the numbers. They run without a gap in 1,197 of 1,205 texts of the General Assembly without headings, in 505 of 512 of the Human Rights Council and in all 94 of the Economic and Social Council (Editorial Manual, Paragraphs and subparagraphs).',
  remedy: 'Give the paragraph the number that follows the one above it. Check the references to the paragraphs behind it.',
  exceptions:
    'The numbers may begin again at 1 under a heading and in each part of a composite resolution. Paragraphs inserted in negotiation may be numbered `3 bis.` and `3 ter.`',
  severity: 'error',
  examples: {
    good: [
      'Meadows\n\nThe General Assembly,\n\nNoting the flowers of meadows,\n\n1. Welcomes them;\n\n1 bis. Counts them;\n\n2. Requests a report;\n\n3. Decides to consider the matter.\n',
    ],
    bad: [
      'Meadows\n\nThe General Assembly,\n\nNoting the flowers of meadows,\n\n1. Welcomes them;\n\n3. Requests a report;\n\n4. Decides to consider the matter.\n',
      'Meadows\n\nThe General Assembly,\n\nNoting the flowers of meadows,\n\n1. Welcomes them;\n\n2. Encourages States to count them;\n\n2. Requests a report;\n\n4. Decides to consider the matter.\n',
    ],
  },
  *detect({ resolution }) {
    for (const part of resolution.parts) {
      if (part.operative.length < 2) continue;
      // Behind a preamble with numbers, which are a mistake of their own, the count may go on.
      const above = numberedPreambleOf(part).length;
      for (const run of runsOf(part)) {
        const numbers = run.map(({ number }) => number);
        const first = above > 0 && numbers[0] === above + 1 ? above + 1 : 1;
        for (const { index, expected, renumber } of breaksOf(numbers, first)) {
          const { paragraph, number } = run[index] as Numbered;
          const edits = Array.from(renumber, ([i, right]) => renumbering((run[i] as Numbered).paragraph, right));
          yield { start: paragraph.block.mark.start, end: paragraph.block.mark.end, data: { number, expected, edits: edits.flat() } };
        }
      }
    }
  },
  message: ({ number, expected }) =>
    `This paragraph is numbered ${number} where ${expected} is due, so that references to it would go astray. Number it ${expected}.`,
  fix: ({ data: { expected, edits } }) => ({
    title: edits.length > 1 ? `Renumber from ${expected} on` : `Number the paragraph ${expected}.`,
    edits,
    safe: true,
  }),
});

function renumbering({ block }: Paragraph, number: number): TextEdit[] {
  return block.label === null ? [] : [replace(block.mark, block.label.replace(/\d+/, String(number)))];
}
