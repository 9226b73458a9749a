import { matchesIn } from '../../text/matchesIn';
import { defineRule } from '../rule';
import { WORDED_KINDS } from './kinds';

/** Marks and what they close; in Russian “ closes „. */
const MARKS = /[“”«»„]/g;
const CLOSES: Readonly<Record<string, string>> = { '”': '“', '»': '«' };
/** A paragraph of a quoted text opens with a mark and, unless it is the last, does not close. */
const QUOTED_THROUGHOUT = /^[“«„]/;

/** The marks of a text that have no partner, in the order of the text. */
function lonelyIn(text: string): { readonly at: number; readonly opens: boolean }[] {
  const open: { readonly at: number; readonly mark: string }[] = [];
  const lonely: { readonly at: number; readonly opens: boolean }[] = [];
  for (const { 0: mark, index: at } of matchesIn(text, MARKS)) {
    const last = open.at(-1);
    if (last && (CLOSES[mark] === last.mark || (last.mark === '„' && mark === '“'))) open.pop();
    else if (CLOSES[mark]) lonely.push({ at, opens: false });
    else open.push({ at, mark });
  }
  return [...lonely, ...open.map(({ at }) => ({ at, opens: true }))].sort((a, b) => a.at - b.at);
}

/** A quotation that opens also closes. */
export const quoteUnbalanced = defineRule<{ readonly opens: boolean }>({
  id: 'quote-unbalanced',
  family: 'punctuation',
  summary: 'Every opening quotation mark has its closing one, and the other way round.',
  why: 'Without its partner a mark leaves open which words are quoted. Of some 4,000 quotations in the General Assembly, Human Rights Council, Economic and Social Council and Security Council texts of 2020–2024 all but 5 are closed in the paragraph in which they open.',
  remedy: 'Put the missing mark where the quoted words begin or end.',
  exceptions:
    'A paragraph that begins with a quotation mark, as each paragraph of a longer quoted text does, and the mark at the end of a list that such a text ends with.',
  severity: 'warning',
  languages: ['en', 'fr', 'es', 'ru'],
  within: WORDED_KINDS,
  cues: [...'“”«»„'],
  examples: {
    good: ['Kites\n\nThe General Assembly,\n\nNoting the fair entitled “A sky of kites”,\n\nDecides to consider the matter.\n'],
    bad: [
      'Kites\n\nThe General Assembly,\n\nNoting the fair entitled “A sky of kites,\n\nDecides to consider the matter.\n',
      'Kites\n\nThe General Assembly,\n\nNoting the fair entitled A sky of kites”,\n\nDecides to consider the matter.\n',
    ],
  },
  *find({ kind, text, body }) {
    if (QUOTED_THROUGHOUT.test(text) || QUOTED_THROUGHOUT.test(text.slice(body))) return;
    for (const { at, opens } of lonelyIn(text)) {
      if (kind === 'subparagraph' && !opens && at === text.length - 1) continue;
      yield { start: at, end: at + 1, data: { opens } };
    }
  },
  message: ({ opens }) =>
    opens
      ? 'This quotation mark opens a quotation that does not end in the paragraph. Put the closing mark behind the quoted words.'
      : 'This quotation mark closes a quotation that does not begin in the paragraph. Put the opening mark before the quoted words.',
});
