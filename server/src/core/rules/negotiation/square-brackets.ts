import { span } from '../../text/span';
import { remove, replace } from '../../text/textEdit';
import { defineRule } from '../rule';
import { bracketsOf, type Pair } from './brackets';
import { contentOf } from './content';

type Held = { readonly is: 'text' | 'alternatives' | 'paragraphs' } | { readonly is: 'proposal'; readonly by: string };

/** What brackets hold that delegations have to settle, and the words to keep; null for a gap or a note, which are findings of their own. */
function heldIn(words: string | null): { readonly held: Held; readonly kept: string } | null {
  if (words === null) return { held: { is: 'paragraphs' }, kept: '' };
  const { is, options } = contentOf(words);
  const [first] = options;
  if (!first || is === 'gap' || is === 'note' || is === 'editorial') return null;
  const kept = words.slice(first.start, first.end);
  const [name, last] = [first.by[0], first.by.at(-1)];
  return {
    held: is === 'proposal' && name && last ? { is, by: words.slice(name.start, last.end) } : { is: is === 'proposal' ? 'text' : is },
    kept,
  };
}

/** Text in square brackets is not agreed. */
export const squareBrackets = defineRule<Held & { readonly pair: Pair; readonly kept: string }>({
  id: 'square-brackets',
  family: 'negotiation',
  summary: 'Text in square brackets is not agreed yet; a final text has none.',
  why: 'Square brackets keep words open while delegations negotiate, and go when the words are agreed or dropped (Editorial Manual, Paragraphs and subparagraphs). Of 61,239 paragraphs adopted in 2020–2024 five have brackets outside quotations: two hold a gap that nobody filled, three the other name of a declaration.',
  remedy: 'Remove the brackets where the words are agreed, the words with them where they are not; of alternatives keep one.',
  exceptions:
    'Work in progress in a draft, an error in a final text: see `status` in the front matter. Brackets in quotations, a single letter, the other name of an instrument (`Declaration [Name]`), links, footnote marks, notes of the vote, and annexes. In other languages than English, whose typography uses brackets too, they are a warning in final texts.',
  severity: 'information',
  examples: {
    good: [
      'Owls\n\nThe General Assembly,\n\nRecalling that “[o]wls [are] wise”,\n\nDecides to consider the matter.\n\n[Adopted without a vote.]\n',
    ],
    bad: [
      'Owls\n\nThe General Assembly,\n\nNoting the wisdom of owls,\n\n1. Encourages States [, where possible,] to count them;\n\n2. Decides to consider the matter.\n',
      'Owls\n\nThe General Assembly,\n\nNoting the wisdom of owls,\n\n1. Encourages States to [count / list] them;\n\n2. Decides to consider the matter.\n',
      'Owls\n\nThe General Assembly,\n\nNoting the wisdom of owls,\n\n1. Encourages States to count [EU, Japan: and protect] them;\n\n2. Decides to consider the matter.\n',
      'Owls\n\nThe General Assembly,\n\nNoting the wisdom of owls,\n\n[1. Encourages States to count them;\n\n2. Welcomes their flight;]\n\n3. Decides to consider the matter.\n',
    ],
  },
  *detect(analysis) {
    for (const pair of bracketsOf(analysis).pairs) {
      const found = heldIn(pair.content);
      if (!found) continue;
      const detection = { start: pair.start, end: pair.end, data: { ...found.held, kept: found.kept, pair } };
      // In other languages brackets also stand in brackets: `29E [Administration (Genève)]`.
      yield analysis.tree.language === 'en' ? detection : { ...detection, severity: 'warning' };
    }
  },
  message(content) {
    switch (content.is) {
      case 'proposal':
        return `These brackets hold what ${content.by} proposed and nobody has agreed to yet. Before the text is final, put the words in without brackets and name, or remove them.`;
      case 'alternatives':
        return 'These brackets leave a choice open, and a resolution can say only one thing. Before the text is final, remove the brackets and all alternatives but one.';
      case 'paragraphs':
        return 'This bracket opens paragraphs that are not agreed yet. Before the text is final, remove the brackets around them, or the paragraphs with them.';
      default:
        return 'Square brackets mark words that are not agreed yet. Before the text is final, remove the brackets, or the words with them.';
    }
  },
  fix({ data: { is, pair, kept: words } }, { text }) {
    const { start, end, content, closing } = pair;
    if (content === null) return { title: 'Remove the brackets', edits: [remove(pair), remove(span(closing, closing + 1))], safe: false };
    // A comma stands right behind the word before it.
    const from = /^[,;.]/.test(words) && text.charAt(start - 1) === ' ' ? start - 1 : start;
    const title = is === 'alternatives' ? `Keep “${words}”` : 'Remove the brackets and keep the words';
    return { title, edits: [replace(span(from, end), words)], safe: false };
  },
});
