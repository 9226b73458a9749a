import { defineRule } from '../rule';

/** A resolution begins with the name of its organ. */
export const organLineMissing = defineRule<null>({
  id: 'organ-line-missing',
  family: 'structure',
  summary: 'The name of the organ stands on a line of its own before the first paragraph.',
  why: 'The organ is the subject of the one sentence that a resolution is: “The General Assembly, … decides …”. Without it nobody decides anything. All of 2,416 adopted texts of 2000–2025 have the line (Editorial Manual, Resolutions, drafting and editing).',
  remedy: 'Write the name of the organ on a line of its own above the first paragraph: `The General Assembly,`.',
  exceptions:
    'A Model UN body, which the front matter gives as `body`, may bear any name. Each part of a composite resolution needs an organ line of its own.',
  severity: 'error',
  examples: {
    good: ['Seed banks\n\nThe Economic and Social Council,\n\nNoting the value of seed banks,\n\nInvites Governments to open one.\n'],
    bad: [
      'Seed banks\n\nNoting the value of seed banks for farmers in dry regions,\n\n1. Invites Governments to open one;\n\n2. Decides to keep the matter under review.\n',
    ],
  },
  *detect({ resolution }) {
    for (const part of resolution.parts) {
      const place = part.paragraphs[0]?.block ?? part.titles.at(-1);
      if (!part.organ && place) yield { start: place.start, end: place.end, data: null };
    }
  },
  message: () =>
    'No organ is named above this paragraph, so the sentence that the resolution makes has no subject. Write the name of the organ on a line of its own before the first paragraph, for example “The General Assembly,”.',
});
