import { BRITISH } from '../../lexicon/en/british';
import type { BlockKind } from '../../syntax/tree';
import { cueFinder } from '../cues';
import { formRule, type Misform, rightForm, WITH_TITLES } from '../forms';
import { defineRule } from '../rule';
import { proseOf } from '../words';

const AMERICAN = new Map([...BRITISH].map(([american, british]) => [british, american]));

const { cues, find } = formRule(AMERICAN);
let cuesIn: ReturnType<typeof cueFinder> | undefined;

/** The British spellings of a block. Asked only where the rule is on, as in few houses, and not with the rules of words everywhere. */
const britishIn = (text: string, kind: BlockKind, body: number) => {
  cuesIn ??= cueFinder([{ cues }]);
  const [cued] = cuesIn(text);
  return cued ? [...find({ kind, text, body, prose: proseOf(text) }, cued)] : [];
};

/** American spelling, for the conferences that ask for it. */
export const spellingAmerican = defineRule<Misform>({
  id: 'spelling-american',
  family: 'spelling',
  summary: 'Words that British and American dictionaries spell differently are spelled the American way.',
  why: 'The United Nations spells the British way, but American Model United Nations asks its delegates for American spelling in everything but names. The rule is on in that house style only; elsewhere its counterpart, spelling-british, is.',
  remedy: 'Write the American spelling.',
  exceptions: 'Words with a capital in mid-sentence, which are names.',
  severity: 'information',
  languages: ['en'],
  examples: {
    good: ['Bakeries\n\nThe General Assembly,\n\nNoting the labor of bakers,\n\n1. Decides to consider bread.\n'],
    bad: ['Bakeries\n\nThe General Assembly,\n\nNoting the labour of bakers,\n\n1. Decides to consider bread.\n'],
  },
  *detect({ tree }) {
    for (const { kind, piece, body, start } of tree.blocks) {
      if (!WITH_TITLES.includes(kind)) continue;
      for (const found of piece.ask(britishIn, kind, body.start - start)) {
        yield { ...found, start: start + found.start, end: start + found.end };
      }
    }
  },
  message: ({ words, right }) =>
    `“${words}” is the British spelling, and this conference asks for the American one in everything but names. Write “${right}”.`,
  fix: rightForm,
});
