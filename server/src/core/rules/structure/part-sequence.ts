import type { Part } from '../../model/resolution';
import { replace } from '../../text/textEdit';
import { defineRule } from '../rule';

/** The parts of a composite resolution are lettered A, B, C. */
export const partSequence = defineRule<{ readonly letter: string; readonly due: string }>({
  id: 'part-sequence',
  family: 'structure',
  summary: 'The parts of a composite resolution are lettered A, B, C … in their order.',
  why: 'Several complete texts under one number are told apart by their letters alone and cited by them, as “resolution 31/16 A” (Editorial Manual, Resolutions, system of identification). The parts of all 9 composite resolutions of 2020–2024 measured begin with A and follow one another.',
  remedy: 'Letter the parts A, B, C in their order, each above its title and organ line.',
  exceptions: 'A part that is issued by itself, such as 66/253 B.',
  severity: 'warning',
  examples: {
    good: [
      '76/9. Rails\n\nA\n\nTracks\n\nThe General Assembly,\n\nNoting tracks,\n\nDecides to consider them.\n\nB\n\nSignals\n\nThe General Assembly,\n\nNoting signals,\n\nDecides to consider them.\n',
    ],
    bad: [
      '76/9. Rails\n\nA\n\nTracks\n\nThe General Assembly,\n\nNoting tracks,\n\nDecides to consider them.\n\nC\n\nSignals\n\nThe General Assembly,\n\nNoting signals,\n\nDecides to consider them.\n',
    ],
  },
  *detect({ resolution }) {
    const lettered = resolution.parts.filter(({ letter }) => letter !== null);
    if (lettered.length < 2) return;
    for (const [i, part] of lettered.entries()) {
      const block = headOf(part);
      const due = String.fromCharCode(65 + i);
      if (block && part.letter !== due)
        yield { start: block.mark.start, end: block.mark.start + 1, data: { letter: part.letter ?? '', due } };
    }
  },
  message: ({ letter, due }) =>
    `This part is lettered ${letter} where ${due} is due, so that it could not be cited by its letter. Give it the letter ${due}.`,
  fix: ({ start, end, data: { due } }) => ({ title: `Letter the part ${due}`, edits: [replace({ start, end }, due)], safe: true }),
});

const headOf = ({ titles }: Part) => titles.find(({ kind }) => kind === 'part');
