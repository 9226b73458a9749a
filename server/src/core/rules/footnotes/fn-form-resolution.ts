import type { Body } from '../../lexicon/language';
import { replace } from '../../text/textEdit';
import { defineRule } from '../rule';

const NAMED = /^(?:[Ss]ee )?(General Assembly|Economic and Social Council|Human Rights Council|Security Council)[ \u00a0]resolution\b/;
const ORGANS: Readonly<Record<string, Body>> = {
  'General Assembly': 'general-assembly',
  'Economic and Social Council': 'economic-and-social-council',
  'Human Rights Council': 'human-rights-council',
  'Security Council': 'security-council',
};

interface Named {
  readonly name: string;
  /** At offsets from the start of the note's words. */
  readonly start: number;
  readonly end: number;
}

/** The organ and the word `resolution` with which a note begins. */
function namedIn(text: string, body: number): Named | null {
  const m = NAMED.exec(text.slice(body));
  return m && { name: m[1] as string, start: m[0].indexOf(m[1] as string), end: m[0].length };
}

/** A note does not name the organ whose text it stands in. */
export const fnFormResolution = defineRule<{ readonly name: string; readonly right: string }>({
  id: 'fn-form-resolution',
  family: 'footnotes',
  summary: 'A note names a resolution of the same organ by its number alone: `Resolution 70/1.`',
  why: 'A resolution without an organ is one of the organ that speaks. Some 2,600 notes in texts of the General Assembly adopted in 2020–2024 name its own resolutions so, and 6 name the Assembly.',
  remedy: 'Write “Resolution 70/1.”, or “See resolution 70/1.” where it only holds the thing.',
  exceptions: 'Resolutions of other organs.',
  severity: 'information',
  languages: ['en'],
  examples: {
    good: [
      'Capes\n\nThe General Assembly,\n\nRecalling the Agenda[^1] and the rules,[^2]\n\nDecides to consider the matter.\n\n[^1]: Resolution 70/1.\n\n[^2]: Economic and Social Council resolution 1996/31.\n',
    ],
    bad: [
      'Capes\n\nThe General Assembly,\n\nRecalling the Agenda,[^1]\n\nDecides to consider the matter.\n\n[^1]: General Assembly resolution 70/1.\n',
    ],
  },
  *detect({ resolution }) {
    for (const { block } of resolution.footnotes) {
      const found = block.piece.ask(namedIn, block.body.start - block.start);
      if (!found || ORGANS[found.name] !== resolution.body) continue;
      const [start, end] = [block.body.start + found.start, block.body.start + found.end];
      yield { start, end, data: { name: found.name, right: found.start === 0 ? 'Resolution' : 'resolution' } };
    }
  },
  message: ({ name, right }) =>
    `The ${name} is the organ that speaks, and a resolution without an organ is its own. Write “${right}” and the number alone.`,
  fix: ({ start, end, data: { right } }) => ({ title: `Write “${right}”`, edits: [replace({ start, end }, right)], safe: true }),
});
