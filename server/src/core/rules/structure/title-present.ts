import { defineRule } from '../rule';

/** Resolutions of the Security Council have no title. */
export const titlePresent = defineRule<null>({
  id: 'title-present',
  family: 'structure',
  summary: 'A resolution of the Security Council has no title.',
  why: 'The Council identifies its resolutions by number and year alone; the subject is the item of its agenda (Editorial Manual, Resolutions, system of identification).',
  remedy: 'Remove the title. Note the subject in the front matter as `agendaItem`, or in a line that begins with `//`.',
  severity: 'warning',
  examples: {
    good: ['The Security Council,\n\nReaffirming its commitment to peace,\n\nDecides to remain seized of the matter.\n'],
    bad: ['Peace at sea\n\nThe Security Council,\n\nReaffirming its commitment to peace,\n\nDecides to remain seized of the matter.\n'],
  },
  *detect({ resolution, profile }) {
    if (profile.shapes.title) return;
    for (const { titles } of resolution.parts) {
      const title = titles.find(({ kind }) => kind === 'title');
      if (title) yield { start: title.start, end: title.end, data: null };
    }
  },
  message: () => 'This title does not belong here: resolutions of the Security Council are known by number and year alone. Remove it.',
});
