import type { Analysis } from '../../model/analysis';
import type { Paragraph } from '../../model/resolution';
import { insert, replace } from '../../text/textEdit';
import { boundOperative, bySection, firstWordsOf } from '../paragraphs';
import { defineRule } from '../rule';

const FORM = /^\d+(?:\s?(?:bis|ter|quater|quinquies))?\.$/;

/** The operative paragraphs that need a number: those of a section that has more than one, but not what stands before section I. */
function numberable({ resolution }: Analysis): Paragraph[] {
  return resolution.parts.flatMap(part =>
    bySection(boundOperative(part)).flatMap((section, i, sections) =>
      section.length < 2 || (i === 0 && sections.length > 1 && section.every(p => p.block.label === null)) ? [] : section,
    ),
  );
}

/** Operative paragraphs are numbered `1.`, `2.` … */
export const opNumberForm = defineRule<{ readonly label: string | null; readonly number: number }>({
  id: 'op-number-form',
  family: 'operative',
  summary: 'An operative paragraph begins with an arabic numeral and a full stop.',
  why: 'Delegates and later texts cite operative paragraphs by number, and `3.` is the one form that the United Nations gives it.',
  remedy: 'Begin the paragraph with its number, a full stop and a space: `3. Requests`.',
  exceptions:
    'A single operative paragraph, of the text or of a section, and what stands before the first section carry no number. Paragraphs inserted in negotiation may be numbered `3 bis.`',
  severity: 'warning',
  languages: ['en', 'fr', 'es', 'ru'],
  examples: {
    good: [
      'Hedges\n\nThe General Assembly,\n\nNoting the use of hedges,\n\n1. Welcomes their planting;\n\n1 bis. Notes their age;\n\n2. Decides to consider the matter.\n',
    ],
    bad: [
      'Hedges\n\nThe General Assembly,\n\nNoting the use of hedges,\n\n1) Welcomes their planting;\n\n2. Decides to consider the matter.\n',
      'Hedges\n\nThe General Assembly,\n\nNoting the use of hedges,\n\n1. Welcomes their planting;\n\nEncourages States to plant more;\n\n3. Decides to consider the matter.\n',
    ],
  },
  *detect(analysis) {
    let previous = 0;
    for (const paragraph of numberable(analysis)) {
      const { block, number } = paragraph;
      const place = block.label === null ? firstWordsOf(paragraph, analysis.text) : block.mark;
      const expected = number ?? previous + 1;
      if (!FORM.test(block.label ?? '')) {
        yield { start: place.start, end: place.end, data: { label: block.label, number: expected } };
      }
      previous = expected;
    }
  },
  message: ({ label, number }) =>
    label === null
      ? `This operative paragraph has no number, so that nobody can refer to it. Begin it with “${number}.”.`
      : `“${label}” is not how operative paragraphs are numbered: they carry an arabic numeral and a full stop. Write “${number}.”.`,
  fix: ({ start, end, data: { label, number } }) => ({
    title: `Number the paragraph ${number}.`,
    edits: [label === null ? insert(start, `${number}. `) : replace({ start, end }, `${number}.`)],
    safe: true,
  }),
});
