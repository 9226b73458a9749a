import { BRACKETED_GAP, OPEN_GAP } from '../../lexicon/en/negotiation';
import { matchesIn } from '../../text/matchesIn';
import { defineRule } from '../rule';

const BRACKETED = /\[([^[\]]*)\]/g;

/** A quotation of nothing but an omission is a title that is still to come. */
const QUOTED_GAP = /…(?<=“…)(?=”)/g;

/** Gaps are filled before a text is final. */
export const placeholder = defineRule<{ readonly gap: string }>({
  id: 'placeholder',
  family: 'negotiation',
  summary: 'Nothing is left to be filled in: no “[date]”, “XX”, “TBC” or “[…]”.',
  why: 'A gap that nobody fills is adopted with the rest. It happens: one of 61,239 paragraphs adopted in 2020–2024 still says in brackets that its content is to be determined.',
  remedy: 'Write what is missing.',
  exceptions:
    'Work in progress in a draft, an error in a final text: see `status` in the front matter. Omissions in quotations, and annexes.',
  severity: 'information',
  languages: ['en'],
  examples: {
    good: [
      'Storks\n\nThe General Assembly,\n\nRecalling section XX of the Charter of Storks, decision X/2 and “the nests … of towers”,\n\nDecides to consider the matter.\n',
    ],
    bad: [
      'Storks\n\nThe General Assembly,\n\nNoting the nests of storks,\n\n1. Invites States to meet on [date];\n\n2. Decides to consider the matter.\n',
      'Storks\n\nThe General Assembly,\n\nNoting the nests of storks,\n\n1. Decides to include the item entitled “…” in its agenda;\n\n2. Invites all to come.\n',
      'Storks\n\nThe General Assembly,\n\nNoting the nests of storks,\n\n1. Invites States to meet at a place TBC;\n\n2. Decides to consider the matter.\n',
    ],
  },
  within: ['title', 'heading', 'preambular', 'operative', 'subparagraph', 'flush'],
  *find({ prose, text }) {
    const bracketed = matchesIn(prose, BRACKETED).filter(([, content]) => BRACKETED_GAP.test(content as string));
    const open = matchesIn(prose, OPEN_GAP).filter(({ index }) => !bracketed.some(b => b.index < index && index < b.index + b[0].length));
    const quoted = matchesIn(text, QUOTED_GAP);
    for (const { index, 0: gap } of [...bracketed, ...open, ...quoted]) {
      yield { start: index, end: index + gap.length, data: { gap: text.slice(index, index + gap.length) } };
    }
  },
  message: ({ gap }) =>
    `“${gap}” holds the place of something that is still to come, and the organ would adopt the gap. Write here what is missing.`,
});
