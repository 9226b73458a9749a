import { span } from '../../text/span';
import { replace } from '../../text/textEdit';
import { defineRule } from '../rule';
import { sectionsOf } from './sectionSeries';

/** Sections are numbered I, II, III in their order. */
export const sectionSequence = defineRule<{ readonly label: string; readonly due: string }>({
  id: 'section-sequence',
  family: 'structure',
  summary: 'Sections are numbered I, II, III … and lettered A, B, C … in their order.',
  why: 'Sectioned texts are cited as “section II, paragraph 3, of resolution 63/250”, so each section needs a number that no other has. The sections of all 49 adopted texts of 2020–2024 with numbered headings follow one another without a gap.',
  remedy: 'Give the section the number that follows the one above it, and check the references to the sections behind it.',
  exceptions: 'Letters may begin anew under each roman number. The headings of a declaration are free.',
  severity: 'warning',
  examples: {
    good: [
      'Wells\n\nThe General Assembly,\n\nNoting the wells,\n\nI\n\nDepth\n\n1. Welcomes it;\n\nII\n\nWater\n\n2. Decides to consider the matter.\n',
    ],
    bad: [
      'Wells\n\nThe General Assembly,\n\nNoting the wells,\n\nI\n\nDepth\n\n1. Welcomes it;\n\nIII\n\nWater\n\n2. Decides to consider the matter.\n',
    ],
  },
  *detect({ resolution }) {
    for (const part of resolution.parts) {
      for (const { block, label, due } of sectionsOf(part).marks)
        if (label !== due) yield { ...span(block.start, block.start + label.length), data: { label, due } };
    }
  },
  message: ({ label, due }) =>
    `This section is numbered ${label} where ${due} is due, so that references to it would go astray. Number it ${due}.`,
  fix: ({ start, end, data: { due } }) => ({ title: `Number the section ${due}`, edits: [replace({ start, end }, due)], safe: true }),
});
