import { replace, type TextEdit } from '../../text/textEdit';
import { defineRule } from '../rule';
import { type Slot, slotsOf } from './slots';

type Numbered = Slot & { readonly number: number };

const ROMAN = /^[IVXL]+\b/;

/** The numbered paragraphs of each section, in order. Subheadings, those without a number or lettered below roman ones, open none. */
function sectionsOf(slots: readonly Slot[]): Numbered[][] {
  const sections: Numbered[][] = [];
  const roman = slots.some(({ section }) => ROMAN.test(section?.label ?? ''));
  let open: Slot['section'] | undefined;
  for (const slot of slots) {
    if (slot.number === null || slot.inserted) continue;
    const label = slot.section?.label ?? null;
    const heads = slot.section !== open && label !== null && (!roman || ROMAN.test(label));
    if (open === undefined || heads) {
      sections.push([]);
      open = slot.section;
    }
    sections.at(-1)?.push(slot as Numbered);
  }
  return sections;
}

interface Mixture {
  /** Whether most sections begin at 1. */
  readonly restart: boolean;
  readonly edits: readonly TextEdit[];
  /** Whether there is a most. */
  readonly sure: boolean;
}

/** Sections that count otherwise than most, and the numbers that would put them right. */
function mixedIn(slots: readonly Slot[]): (Mixture & { readonly first: Numbered }) | null {
  const sections = sectionsOf(slots);
  const restarts = sections.map(([first], i) => i > 0 && first?.number === 1);
  const later = sections.length - 1;
  const anew = restarts.filter(Boolean).length;
  if (anew === 0 || anew === later) return null;
  const restart = anew * 2 > later;
  const odd = sections.findIndex((_, i) => i > 0 && restarts[i] !== restart);
  let number = 0;
  const edits = sections.flatMap((section): TextEdit[] => {
    if (restart) number = 0;
    return section.flatMap(slot => {
      number++;
      return slot.number === number || slot.label === null ? [] : [replace(slot, slot.label.replace(/\d+/, String(number)))];
    });
  });
  return { first: sections[odd]?.[0] as Numbered, restart, edits, sure: anew * 2 !== later };
}

/** Either every section counts its paragraphs from 1, or none does. */
export const opNumberRestartMixed = defineRule<Mixture & { readonly number: number }>({
  id: 'op-number-restart-mixed',
  family: 'operative',
  summary: 'Either the paragraphs of every section are numbered from 1, or those of all sections run on.',
  why: 'Where every section begins at 1, paragraphs are cited as “section II, paragraph 3”, elsewhere by their number alone. A text that mixes both has numbers that mean two paragraphs, or none. Of the texts of 2000–2025 with sections, 156 run on and 21 begin anew; none adopted in 2020–2024 mixes the two.',
  remedy: 'Number the paragraphs of the section as the others do. Check the references to them.',
  exceptions: 'Subheadings inside a section.',
  severity: 'warning',
  examples: {
    good: [
      'Coasts\n\nThe General Assembly,\n\nNoting the length of coasts,\n\nI\n\n1. Welcomes maps;\n\n2. Requests a report;\n\nII\n\n3. Invites States to draw maps;\n\nIII\n\n4. Decides to consider the matter.\n',
    ],
    bad: [
      'Coasts\n\nThe General Assembly,\n\nNoting the length of coasts,\n\nI\n\n1. Welcomes maps;\n\n2. Requests a report;\n\nII\n\n3. Invites States to draw maps;\n\nIII\n\n4. Thanks the cartographers;\n\nIV\n\n1. Decides to consider the matter.\n',
    ],
  },
  *detect(analysis) {
    for (const part of analysis.resolution.parts) {
      const mixed = part.headings.length > 1 ? mixedIn(slotsOf(part, analysis)) : null;
      if (!mixed) continue;
      const { first, ...rest } = mixed;
      yield { start: first.start, end: first.end, data: { number: first.number, ...rest } };
    }
  },
  message: ({ number, restart }) =>
    restart
      ? `This section goes on with paragraph ${number}, while the other sections begin at 1, so that references are read wrong. Number its paragraphs from 1.`
      : `This section begins at ${number} again, while the paragraphs of the other sections run on, so that the number means two paragraphs. Number them on.`,
  fix: ({ data: { edits, restart, sure } }) => ({
    title: restart ? 'Number each section from 1' : 'Number all sections through',
    edits,
    safe: sure,
  }),
});
