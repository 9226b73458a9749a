import { defineRule } from '../rule';

/** A resolution decides something. */
export const operativePartMissing = defineRule<null>({
  id: 'operative-part-missing',
  family: 'structure',
  summary: 'A resolution has at least one operative paragraph.',
  why: 'The preamble gives the reasons, the operative part the opinion or the action of the organ; a text with reasons alone is an unfinished sentence (Editorial Manual, Resolutions, definitions). None of 1,467 adopted texts of 2020–2024 does without.',
  remedy: 'Add a paragraph that begins with a verb, such as `Decides to …` or `Requests the Secretary-General to …`.',
  exceptions: 'A declaration that the organ line introduces without a preamble.',
  severity: 'error',
  examples: {
    good: ['Lighthouses\n\nThe General Assembly,\n\nMindful of the history of lighthouses,\n\nDecides to proclaim a day of lighthouses.\n'],
    bad: ['Lighthouses\n\nThe General Assembly,\n\nMindful of the history of lighthouses,\n\nRecalling the work of lighthouse keepers,\n'],
  },
  *detect({ resolution }) {
    for (const { organ, operative, preamble, freeFrom } of resolution.parts) {
      if (operative.length > 0 || freeFrom !== null) continue;
      const last = preamble.at(-1)?.block ?? organ;
      if (last) yield { start: last.start, end: last.end, data: null };
    }
  },
  message: () =>
    'The resolution ends without an operative paragraph, so the organ decides nothing. Add at least one paragraph that begins with a verb, for example “Decides to …”.',
});
