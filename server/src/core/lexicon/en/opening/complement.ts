import { minedOpenings } from '../../opening/mined';
import { ADJECTIVES } from './heads';
import { isAdverb } from './path';

/** Words that belong to a verb: `calls upon`, `looks forward`, `bears in mind`. */
const PARTICLES: readonly (readonly [verb: RegExp, words: string])[] = [
  [/^call(?:s|ing)?$/, 'upon'],
  [/^call(?:s|ing)?$/, 'on'],
  [/^call(?:s|ing)?$/, 'for'],
  [/^look(?:s|ing)?$/, 'forward'],
  [/^tak(?:e|es|ing)$/, 'note'],
  [/^tak(?:e|es|ing)$/, 'into account'],
  [/^tak(?:e|es|ing)$/, 'into consideration'],
  [/^(?:bear|keep)(?:s|ing)?$/, 'in mind'],
  [/^draw(?:s|ing)?$/, 'attention'],
  [/^draw(?:s|ing)?$/, 'the attention'],
  [/^pay(?:s|ing)?$/, 'tribute'],
];

/** Verbs whose object is the noun of a feeling or an act: `expresses its appreciation`, `reiterates its call`. */
const TAKES_NOUN = /^(?:convey|express|extend|reaffirm|reiterat|renew|voic)(?:e|s|es|ing)?$/;
/** Verbs that are nothing without what follows: `having considered`, `remains concerned`. */
const TAKES_HEAD = /^(?:being|having|is|remain(?:s|ing)?)$/;

const FUNCTION_WORD = /^(?:a|about|and|at|by|for|in|its|of|on|over|regarding|that|the|this|to|upon|with)$/;

/** Nouns of feelings that adopted texts have too seldom to be mined. */
const RARE_NOUNS =
  'anxiety approval condolences consternation disapproval dismay displeasure enthusiasm pleasure relief sadness shock sorrow'.split(' ');

/** The nouns that close the complements of the mined phrases: `with deep concern`, `its full support`. */
const NOUNS: ReadonlySet<string> = new Set([
  ...RARE_NOUNS,
  ...(['preambular', 'operative'] as const)
    .flatMap(position => Object.keys(minedOpenings('en', position).phrases))
    .flatMap(
      phrase =>
        /^\w+(?: with|(?<=^(?:express|reiterat)(?:es|ing))(?: its)?)(?: (?!and |the )\w+){0,2} (?!its |the )(\w+)$/.exec(phrase)?.[1] ?? [],
    )
    .filter(noun => !FUNCTION_WORD.test(noun)),
]);

/** The length in words that grammar gives an opening from its head on: for what the mined phrases do not know to its end. */
export function lengthByGrammar(steps: readonly string[]): number {
  const head = steps[0] ?? '';
  let n = 1;
  if (TAKES_HEAD.test(head)) n += headLength(steps, n);
  if (steps[n] === 'and' && isTwinVerb(steps[n + 1] ?? '', head)) n += 2;
  const particle = PARTICLES.find(([verb, words]) => verb.test(steps[n - 1] ?? '') && steps.slice(n).join(' ').startsWith(`${words} `));
  if (particle) n += particle[1].split(' ').length;
  return n + complementLength(steps, n);
}

/** A second head in the form of the first: `welcomes and encourages`, `alarmed and concerned`. */
const isTwinVerb = (word: string, head: string): boolean => {
  if (head.endsWith('ing')) return word.endsWith('ing');
  return ADJECTIVES.has(head) ? ADJECTIVES.has(word) : /[^su]s$/.test(head) && /[^su]s$/.test(word);
};

/** `deeply concerned`, `examined` behind `remaining`, `having`. */
const headLength = (steps: readonly string[], at: number): number => {
  let n = 0;
  while (isAdverb(steps[at + n] ?? '')) n++;
  const word = steps[at + n] ?? '';
  return ADJECTIVES.has(word) || /(?:ed|en|et|rd|nt|ght)$/.test(word) ? n + 1 : 0;
};

/** `with deep regret`, `its full support`, `grave concern and alarm`; 0 where no noun of the lexicon closes it. */
function complementLength(steps: readonly string[], at: number): number {
  const isWith = steps[at] === 'with';
  if (!isWith && !TAKES_NOUN.test(steps[at - 1] ?? '')) return 0;
  const first = nounEnd(steps, isWith ? at + 1 : at);
  if (first === 0) return 0;
  const second = steps[first] === 'and' ? nounEnd(steps, first + 1) : 0;
  return (second || first) - at;
}

/** How many words may stand between `its` and the noun. */
const QUALIFIERS = 3;

/** Where the noun phrase ends that begins at `at`: `its`, qualifiers (`firm and lasting`), a noun; 0 where no known noun closes it. */
const nounEnd = (steps: readonly string[], at: number): number => {
  const first = steps[at] === 'its' ? at + 1 : at;
  for (let i = first; i <= first + QUALIFIERS && i < steps.length; i++) {
    const word = steps[i] as string;
    if (NOUNS.has(word) && !NOUNS.has(steps[i + 1] ?? '')) return i + 1;
    const joins = word === 'and' && i > first;
    if (word === ',' || (FUNCTION_WORD.test(word) && !joins)) return 0;
  }
  return 0;
};
