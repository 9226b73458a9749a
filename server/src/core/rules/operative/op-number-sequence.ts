import { replace, type TextEdit } from '../../text/textEdit';
import { numberedPreambleOf } from '../paragraphs';
import { defineRule } from '../rule';
import { breaksOf } from '../sequence';
import { type Slot, slotsOf } from './slots';

type Numbered = Slot & { readonly number: number };

/** The runs of numbers: a 1 under a new heading begins a run, and inserted ones (`3 bis.`) stand outside. */
function runsOf(slots: readonly Slot[]): Numbered[][] {
  const runs: Numbered[][] = [];
  let last: Numbered | undefined;
  slots.forEach((slot, i) => {
    // A paragraph without a number takes the one that its neighbours leave free, if they do.
    const free = (last?.number ?? 0) + 1;
    const number = slot.number ?? (slots[i + 1]?.number === free + 1 ? free : null);
    if (number === null || slot.inserted) return;
    if (!last || (number === 1 && slot.section !== last.section)) runs.push([]);
    last = { ...slot, number };
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
      'Meadows\n\nThe General Assembly,\n\nNoting the flowers of meadows,\n\n1. Welcomes them;\n\n2. Requests a report;\n\n3. Decides to consider the matter.\n',
    ],
    bad: [
      'Meadows\n\nThe General Assembly,\n\nNoting the flowers of meadows,\n\n1. Welcomes them;\n\n3. Requests a report;\n\n4. Decides to consider the matter.\n',
      'Meadows\n\nThe General Assembly,\n\nNoting the flowers of meadows,\n\n1. Welcomes them;\n\n2. Encourages States to count them;\n\n2. Requests a report;\n\n4. Decides to consider the matter.\n',
    ],
  },
  *detect(analysis) {
    for (const part of analysis.resolution.parts) {
      const slots = slotsOf(part, analysis);
      if (slots.length < 2) continue;
      // Behind a preamble with numbers, which are a mistake of their own, the count may go on.
      const above = numberedPreambleOf(part).length;
      for (const run of runsOf(slots)) {
        const numbers = run.map(({ number }) => number);
        const first = above > 0 && numbers[0] === above + 1 ? above + 1 : 1;
        for (const { index, expected, renumber } of breaksOf(numbers, first)) {
          const { start, end, number } = run[index] as Numbered;
          const edits = Array.from(renumber, ([i, right]) => renumbering(run[i] as Numbered, right)).flat();
          yield { start, end, data: { number, expected, edits } };
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

function renumbering({ start, end, label }: Slot, number: number): TextEdit[] {
  return label === null ? [] : [replace({ start, end }, label.replace(/\d+/, String(number)))];
}
