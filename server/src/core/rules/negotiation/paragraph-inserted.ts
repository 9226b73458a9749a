import { defineRule } from '../rule';

const SUFFIX = /\d[ \u00a0]?(bis|ter|quater|quinquies)\b/i;

/** Paragraphs inserted in negotiation get numbers of their own in the end. */
export const paragraphInserted = defineRule<{ readonly label: string }>({
  id: 'paragraph-inserted',
  family: 'negotiation',
  summary: 'Paragraphs numbered 3 bis, 3 ter … are numbered anew in the final text.',
  why: '`3 bis.` keeps the numbers of the other paragraphs while a text is negotiated, so that delegations find them again. In the end all are numbered through: none of 32,743 operative paragraphs adopted in 2020–2024 has such a number (Editorial Manual, Paragraphs and subparagraphs).',
  remedy: 'Number all paragraphs anew once the text is agreed: the editor does it, the references included.',
  exceptions:
    'Work in progress in a draft, an error in a final text: see `status` in the front matter. Articles of laws, `article 24 bis`, are names.',
  severity: 'information',
  cues: ['bis', 'ter', 'quater', 'quinquies'],
  examples: {
    good: [
      'Geese\n\nThe General Assembly,\n\nNoting article 4 bis of the law on geese,\n\n1. Invites States to count them;\n\n2. Decides to consider the matter.\n',
    ],
    bad: [
      'Geese\n\nThe General Assembly,\n\nNoting the flight of geese,\n\n1. Invites States to count them;\n\n1 bis. Welcomes their return;\n\n2. Decides to consider the matter.\n',
    ],
  },
  within: ['operative'],
  *find({ text, body }) {
    const mark = text.slice(0, body).trimEnd();
    if (SUFFIX.test(mark) && !/[OP]P/i.test(mark)) yield { start: 0, end: mark.length, data: { label: mark } };
  },
  message: ({ label }) =>
    `“${label}” is the number of a paragraph inserted while the text is negotiated. Before the text is final, number all paragraphs anew, from 1 on.`,
});
