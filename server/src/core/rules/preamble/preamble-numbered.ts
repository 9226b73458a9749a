import { span } from '../../text/span';
import { remove } from '../../text/textEdit';
import { boundPreamble, numberedPreambleOf } from '../paragraphs';
import { defineRule } from '../rule';

/** Preambular paragraphs carry no number. */
export const preambleNumbered = defineRule<{ readonly label: string }>({
  id: 'preamble-numbered',
  family: 'preamble',
  summary: 'Preambular paragraphs carry neither number nor letter.',
  why: 'Only operative paragraphs are numbered; a reader finds the others by their words (Editorial Manual, Resolutions, drafting and editing). None of 25,281 preambular paragraphs adopted in 2020–2024 carries one.',
  remedy: 'Remove the number.',
  exceptions:
    'Items (a), (b) … within a preambular paragraph. The labels of a negotiation, PP1 and PP2, have a rule of their own, paragraph-label.',
  severity: 'warning',
  languages: ['en'],
  examples: {
    good: [
      'Archives\n\nThe General Assembly,\n\nRecalling the value of archives,\n\nNoting their condition,\n\n1. Invites States to open them;\n\n2. Decides to consider the matter.\n',
    ],
    bad: [
      'Archives\n\nThe General Assembly,\n\n1. Recalling the value of archives,\n\n1. Invites States to open them;\n\n2. Decides to consider the matter.\n',
    ],
  },
  *detect({ resolution }) {
    for (const part of resolution.parts) {
      for (const { block } of [...boundPreamble(part), ...numberedPreambleOf(part)]) {
        if (block.label !== null && !/^PP/i.test(block.label))
          yield { start: block.mark.start, end: block.mark.end, data: { label: block.label } };
      }
    }
  },
  message: ({ label }) =>
    `This preambular paragraph is numbered “${label}”, but only operative paragraphs carry numbers. Remove the number.`,
  fix(mark, { text }) {
    const space = /^\s*/.exec(text.slice(mark.end))?.[0].length ?? 0;
    return { title: 'Remove the number', edits: [remove(span(mark.start, mark.end + space))], safe: true };
  },
});
