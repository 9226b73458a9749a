import { remove, replace } from '../../text/textEdit';
import { defineRule } from '../rule';

const LABEL = /(PP|OP)[ \u00a0]?(\d{1,3})(?:[ \u00a0]?(bis|ter|quater|quinquies|alt))?[.:)]?(?=\s|$)/i;

/** The labels by which delegations call paragraphs are not part of the text. */
export const paragraphLabel = defineRule<{ readonly label: string; readonly number: string | null }>({
  id: 'paragraph-label',
  family: 'negotiation',
  summary: 'The labels PP1 and OP1 of a negotiation do not stay in the text.',
  why: 'Delegations call paragraphs PP3 and OP5 to find them in a text that changes daily. A resolution counts operative paragraphs with `5.` and preambular ones not at all: of 32,743 operative and 25,281 preambular paragraphs adopted in 2020–2024 none has a label. The editor shows the labels beside the text.',
  remedy: 'Replace `OP5` by `5.`; remove `PP3`.',
  exceptions: 'Work in progress in a draft, an error in a final text: see `status` in the front matter.',
  severity: 'information',
  cues: ['pp', 'op'],
  examples: {
    good: [
      'Swans\n\nThe General Assembly,\n\nNoting the grace of swans,\n\n1. Invites States to count them;\n\n2. Decides to consider the matter.\n',
    ],
    bad: [
      '---\nstatus: final\n---\n\nSwans\n\nThe General Assembly,\n\nPP1 Noting the grace of swans,\n\n1. Invites States to count them;\n\n2. Decides to consider the matter.\n',
      '---\nstatus: final\n---\n\nSwans\n\nThe General Assembly,\n\nNoting the grace of swans,\n\n1. Invites States to count them;\n\nOP2. Decides to consider the matter.\n',
    ],
  },
  within: ['preambular', 'operative'],
  *find({ text, body }) {
    const found = LABEL.exec(text.slice(0, body));
    if (!found) return;
    const [label, part, number, suffix] = found;
    const written = /op/i.test(part as string) ? `${[number, suffix?.toLowerCase()].filter(Boolean).join(' ')}.` : null;
    yield { start: found.index, end: found.index + label.length, data: { label, number: written } };
  },
  message: ({ label, number }) =>
    `“${label}” is what delegations call this paragraph while they negotiate, and no part of the resolution. Before the text is final, ${number ? `write “${number}”` : 'remove it'}.`,
  fix({ start, end, data: { number } }, { text }) {
    if (number !== null) return { title: `Number the paragraph ${number}`, edits: [replace({ start, end }, number)], safe: true };
    const space = /^\s*/.exec(text.slice(end, end + 10))?.[0].length ?? 0;
    return { title: 'Remove the label', edits: [remove({ start, end: end + space })], safe: true };
  },
});
