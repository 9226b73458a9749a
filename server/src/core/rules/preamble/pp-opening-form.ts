import { likelyAt } from '../likely';
import { boundPreamble, firstWordsOf } from '../paragraphs';
import { defineRule } from '../rule';

/** Openings of charters, treaties and other organizations, which stand in no resolution of the United Nations. */
const FOREIGN = /^(?:whereas|that)\b/i;

/** Preambular paragraphs open with a participle or an adjective. */
export const ppOpeningForm = defineRule<{ readonly words: string }>({
  id: 'pp-opening-form',
  family: 'preamble',
  summary: 'A preambular paragraph opens with a participle or an adjective.',
  why: 'The preamble tells in what state of mind the organ decides: `Recalling`, `Having considered`, `Deeply concerned`, `Mindful`. 99.1 % of preambular paragraphs of the General Assembly and 99.8 % of the Human Rights Council open in one of these ways.',
  remedy:
    'Begin the paragraph with a participle (`Noting`, `Recognizing`, `Having considered`) or an adjective (`Aware`, `Convinced`, `Mindful`).',
  exceptions:
    'A paragraph that opens with a verb in the third person has a rule of its own, pp-operative-verb, and so has a participle that is only misspelt, opening-misspelt.',
  severity: 'warning',
  languages: ['en'],
  examples: {
    good: [
      'Street libraries\n\nThe General Assembly,\n\nDeeply concerned at the state of street libraries,\n\nHaving considered their number,\n\nDecides to consider the matter.\n',
    ],
    bad: [
      'Street libraries\n\nThe General Assembly,\n\nWhereas street libraries are of use to all,\n\nHaving considered their number,\n\n1. Invites cities to open one;\n\n2. Decides to consider the matter.\n',
      'Street libraries\n\nThe General Assembly,\n\nThat street libraries are of use to all,\n\nHaving considered their number,\n\n1. Invites cities to open one;\n\n2. Decides to consider the matter.\n',
    ],
  },
  *detect({ resolution, text }) {
    for (const part of resolution.parts) {
      for (const paragraph of boundPreamble(part)) {
        const form = paragraph.opening?.form;
        if (form === 'participle' || form === 'finite') continue;
        const { start, end } = firstWordsOf(paragraph, text);
        if (likelyAt(text, start, 'participle')) continue;
        yield { start, end, data: { words: text.slice(start, end) } };
      }
    }
  },
  message: ({ words }) =>
    `“${words}” is no opening for a preambular paragraph${FOREIGN.test(words) ? ' of the United Nations, as it may be elsewhere' : ''}: the preamble says what the organ has in mind when it decides. Begin with a participle or an adjective, such as “Recalling”, “Noting” or “Mindful of”.`,
});
