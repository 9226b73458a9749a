import { boundOperative, firstWordsOf } from '../paragraphs';
import { defineRule } from '../rule';

const SEIZED = /\bremain(?:s|ing)? (?:actively )?seized of\b/;
const isSeized = (text: string): boolean => SEIZED.test(text);

/** A resolution of the Security Council ends with the decision to remain seized of the matter. */
export const seizedClause = defineRule<{ readonly elsewhere: boolean }>({
  id: 'seized-clause',
  family: 'clauses',
  summary: 'The last paragraph decides to remain seized of the matter.',
  why: 'As long as the Council is seized of a matter the General Assembly makes no recommendation on it (Article 12 of the Charter), and so nine of ten resolutions of the Council end with the clause. Other organs use it seldom.',
  remedy: 'End with `Decides to remain seized of the matter.`, or `actively seized` where work goes on.',
  exceptions: 'Sanctions lists, tribunals and working methods often do without. Wherever the last paragraph holds the words, they count.',
  severity: 'information',
  languages: ['en'],
  examples: {
    good: [
      'The Security Council,\n\nRecalling its visit,\n\n1. Calls upon States to count their kites;\n\n2. Decides to remain seized of the matter.\n',
    ],
    bad: [
      'The Security Council,\n\nRecalling its visit,\n\n1. Calls upon States to count their kites;\n\n2. Requests the Secretary-General to report on them.\n',
      'The Security Council,\n\nRecalling its visit,\n\n1. Decides to remain seized of the matter;\n\n2. Requests the Secretary-General to report on kites.\n',
    ],
  },
  *detect(analysis) {
    for (const part of analysis.resolution.parts) {
      const paragraphs = boundOperative(part);
      const last = paragraphs.at(-1);
      if (!last || part.freeFrom !== null) continue;
      const seized = part.paragraphs.filter(({ block }) => block.piece.ask(isSeized));
      if (seized.some(({ block }) => block.start >= last.block.start)) continue;
      yield { ...firstWordsOf(last, analysis.text), data: { elsewhere: seized.length > 0 } };
    }
  },
  message: ({ elsewhere }) =>
    elsewhere
      ? 'The decision to remain seized of the matter is the last word of a resolution of the Council, but paragraphs follow it here. Move it to the end.'
      : 'Resolutions of the Council end with the decision to remain seized of the matter, and this one does not. Add it where the Council goes on dealing with the matter.',
});
