import { shifted, textOf } from '../../text/span';
import { replace } from '../../text/textEdit';
import { likelyAt } from '../likely';
import { boundOperative, boundPreamble, firstWordsOf } from '../paragraphs';
import { defineRule } from '../rule';

/** A verb in the wrong part is reported elsewhere: it is mended in its own form. */
const FORMS: Readonly<Partial<Record<string, 'finite' | 'participle'>>> = { finite: 'finite', participle: 'participle' };

/** An opening that no adopted text has, one or two letters away from one that they do have. */
export const openingMisspelt = defineRule<{ readonly words: string; readonly likely: string }>({
  id: 'opening-misspelt',
  family: 'verbs',
  summary: 'The verb that opens a paragraph is written like one that opens paragraphs of adopted texts.',
  why: 'A slip in the first word of a paragraph is the first thing that is seen, and what goes by the opening (its italics, `also` and `further`) goes wrong with it. No paragraph that the United Nations adopted in 2020–2024 opens with a word that is a slip of the pen by this rule.',
  remedy: 'Write the verb as proposed; where the word is meant as it stands, silence the rule for the line.',
  exceptions:
    'Words of five letters and less; words that are more than one letter away from every frequent opening, two where they have nine and more.',
  severity: 'warning',
  languages: ['en'],
  examples: {
    good: [
      'Kilns\n\nThe General Assembly,\n\nRecalling the age of kilns,\n\n1. Requests a list of kilns;\n\n2. Also requests that they be lit.\n',
    ],
    bad: [
      'Kilns\n\nThe General Assembly,\n\nRecaling the age of kilns,\n\n1. Requests a list of kilns;\n\n2. Decides to consider the matter.\n',
      'Kilns\n\nThe General Assembly,\n\nAcknowleging the use of kilns,\n\n1. Requests a list of kilns;\n\n2. Decides to consider the matter.\n',
      'Kilns\n\nThe General Assembly,\n\nRecalling the age of kilns,\n\n1. Requsts a list of kilns;\n\n2. Decides to consider the matter.\n',
    ],
  },
  *detect({ resolution, text }) {
    for (const part of resolution.parts) {
      for (const paragraph of [...boundPreamble(part), ...boundOperative(part)]) {
        const { block, kind, opening } = paragraph;
        const form = FORMS[opening?.form ?? 'other'] ?? (kind === 'preambular' ? 'participle' : 'finite');
        const found = block.piece.ask(likelyAt, firstWordsOf(paragraph, text).start - block.start, form);
        if (found)
          yield { ...shifted(found, block.start), data: { words: textOf(text, shifted(found, block.start)), likely: found.likely } };
      }
    }
  },
  message: ({ words, likely }) =>
    `“${words}” opens no paragraph of adopted texts, and looks like a slip for a verb that opens many. Write “${likely}” if that is what you mean.`,
  fix: ({ start, end, data: { likely } }) => ({ title: `Write “${likely}”`, edits: [replace({ start, end }, likely)], safe: false }),
});
