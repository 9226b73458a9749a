import { textOf } from '../../text/span';
import { boundPreamble } from '../paragraphs';
import { defineRule } from '../rule';

const CHAPTER_VII = /^acting under Chapter VII\b/i;

/** `Acting under Chapter VII` leads over to the operative part. */
export const ppChapterViiPosition = defineRule({
  id: 'pp-chapter-vii-position',
  family: 'verbs',
  summary: '“Acting under Chapter VII” is the last paragraph of the preamble.',
  why: 'The paragraph names the power by which the Security Council decides what follows, and stands right above it: in all 91 paragraphs of 2020–2023 that open with it, those of texts in sections included.',
  remedy: 'Move the paragraph to the end of the preamble.',
  exceptions: 'A text in sections, each of which may act under Chapter VII anew.',
  severity: 'warning',
  languages: ['en'],
  examples: {
    good: [
      'The Security Council,\n\nNoting the drought,\n\nActing under Chapter VII of the Charter of the United Nations,\n\n1. Decides to extend the measures;\n\n2. Decides to remain seized of the matter.\n',
    ],
    bad: [
      'The Security Council,\n\nActing under Chapter VII of the Charter of the United Nations,\n\nNoting the drought,\n\n1. Decides to extend the measures;\n\n2. Decides to remain seized of the matter.\n',
    ],
  },
  *detect({ resolution, text }) {
    for (const part of resolution.parts) {
      const preamble = boundPreamble(part);
      for (const [i, { opening, section }] of preamble.entries()) {
        const next = preamble[i + 1];
        if (!opening || next === undefined || next.section !== section) continue;
        const words = CHAPTER_VII.exec(textOf(text, { start: opening.start, end: opening.start + 30 }))?.[0];
        if (words) yield { start: opening.start, end: opening.start + words.length, data: null };
      }
    }
  },
  message: () =>
    'The Council acts under Chapter VII in the paragraphs that follow, so that this paragraph leads over to them. Move it to the end of the preamble.',
});
