import { isGerund, isInfinitive } from '../../lexicon/en/infinitives';
import type { Paragraph } from '../../model/resolution';
import { defineRule } from '../rule';
import { listsOf } from './lists';

type Form = 'to' | 'ing' | 'bare';

const FIRST_WORDS = /^(?:\p{L}+ly )?(\p{L}+)/u;
const AS: Readonly<Record<Form, string>> = { to: '“To …”', ing: 'a word in “-ing”', bare: 'a bare verb' };

/** The form of the verb that an item opens with; null where it opens with none that is known. */
function formIn(text: string, body: number): Form | null {
  const word = FIRST_WORDS.exec(text.slice(body))?.[1]?.toLowerCase() ?? '';
  return word === 'to' ? 'to' : isInfinitive(word) ? 'bare' : isGerund(word) ? 'ing' : null;
}

const formOf = ({ block }: Paragraph): Form | null => block.piece.ask(formIn, block.body.start - block.start);

/** The items of a list have one grammatical form. */
export const subParallel = defineRule<{ readonly words: string; readonly own: Form; readonly others: Form }>({
  id: 'sub-parallel',
  family: 'subparagraphs',
  summary: 'The items of a list open with the same form of the verb.',
  why: 'Every item completes the words above the list: after `Invites States:` the first is `To report`, and `Reporting` or `Report` in the third breaks the sentence.',
  remedy: 'Give the item the form of the others.',
  exceptions: 'Items that open with no verb, and lists with two items or with several forms.',
  severity: 'hint',
  languages: ['en'],
  examples: {
    good: [
      'Docks\n\nThe General Assembly,\n\nNoting the length of docks,\n\n1. Invites States:\n\n(a) To promote them;\n\n(b) Where they exist, to keep them;\n\n(c) To build them;\n\n2. Decides to consider the matter.\n',
    ],
    bad: [
      'Docks\n\nThe General Assembly,\n\nNoting the length of docks,\n\n1. Invites States:\n\n(a) To promote them;\n\n(b) Keeping them clean;\n\n(c) To build them;\n\n2. Decides to consider the matter.\n',
    ],
  },
  *detect(analysis) {
    for (const { items } of listsOf(analysis)) {
      if (items.length < 3) continue;
      const forms = items.map(formOf);
      const odd = forms.findIndex((form, i) => form !== null && !forms.some((other, k) => k !== i && other === form));
      const others = forms[odd === 0 ? 1 : 0];
      const own = forms[odd];
      if (!own || !others || forms.some((form, i) => i !== odd && form !== null && form !== others)) continue;
      if (forms.filter(form => form === others).length < 2) continue;
      const { start, end } = (items[odd] as Paragraph).block.body;
      const words = /^(?:To )?\S+/.exec(analysis.text.slice(start, end))?.[0] ?? '';
      yield { start, end: start + words.length, data: { words, own, others } };
    }
  },
  message: ({ words, own, others }) =>
    `“${words}” opens this item with ${AS[own]}, the other items open with ${AS[others]}, so that one of them does not go on the sentence above. Give all of them one form.`,
});
