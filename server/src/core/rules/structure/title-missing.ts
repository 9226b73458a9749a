import { defineRule } from '../rule';

/** A resolution has a title, but for those of the Security Council. */
export const titleMissing = defineRule<null>({
  id: 'title-missing',
  family: 'structure',
  summary: 'A resolution has a title above the organ line.',
  why: 'Resolutions of the General Assembly, the Economic and Social Council and the Human Rights Council are listed and found by their titles (Editorial Manual, Resolutions, system of identification). Those of the Security Council have none. All 1,467 texts of these three bodies measured, of the years 2020–2024, have one.',
  remedy: 'Write the title on a line above the organ line, in sentence case and without a full stop.',
  exceptions: 'Bodies whose texts have no title: the Security Council, and conferences that give the question in the front matter.',
  severity: 'warning',
  examples: {
    good: ['Repair of bicycles\n\nThe General Assembly,\n\nNoting the life of bicycles,\n\nDecides to consider the matter.\n'],
    bad: ['The General Assembly,\n\nNoting the life of bicycles,\n\nDecides to consider the matter.\n'],
  },
  *detect({ resolution, profile }) {
    const organ = resolution.parts.find(part => part.organ)?.organ;
    // The titles of the parts A, B … stand below the title of the whole.
    const titled = resolution.parts[0]?.titles.some(({ kind }) => kind === 'title');
    if (profile.shapes.title && organ && !titled) yield { start: organ.start, end: organ.end, data: null };
  },
  message: () =>
    'No title stands above the organ line. A resolution of this body is listed and found by its title: write one on a line of its own, without a full stop.',
});
