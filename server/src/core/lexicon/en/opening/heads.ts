import { minedOpenings } from '../../opening/mined';
import { isAdverb } from './path';
import { verbsOf } from './verbs';

/** Adjectives and past participles that open a preambular paragraph as a present participle does. */
export const ADJECTIVES: ReadonlySet<string> = new Set(
  'alarmed anguished anxious appalled aware cognizant committed concerned confident conscious convinced dedicated desirous determined disappointed dismayed distressed disturbed eager encouraged grateful guided heartened horrified inspired mindful moved outraged persuaded perturbed preoccupied resolute resolved saddened satisfied seized shocked struck troubled'.split(
    ' ',
  ),
);

/** The first word of a phrase that is no adverb. */
const headOf = (phrase: string): string => phrase.split(' ').find(word => word !== 'once' && !isAdverb(word)) ?? '';

const headsOf = (position: 'preambular' | 'operative', ending: RegExp): ReadonlySet<string> =>
  new Set(
    Object.keys(minedOpenings('en', position).phrases)
      .map(headOf)
      .filter(head => ending.test(head)),
  );

/** Heads that open fewer paragraphs are not taken for what somebody meant to write. */
const COMMON = 10;

/** The first words, adverbs apart, of the openings that adopted texts have often. */
export const COMMON_HEADS: ReadonlySet<string> = new Set(
  (['preambular', 'operative'] as const).flatMap(position =>
    Object.entries(minedOpenings('en', position).phrases)
      .filter(([, counts]) => counts.reduce((a, b) => a + b, 0) >= COMMON)
      .map(([phrase]) => headOf(phrase)),
  ),
);

/** The present participles and the third persons that adopted texts open with. */
export const PARTICIPLES = headsOf('preambular', /ing$/);
export const FINITES = headsOf('operative', /[^su]s$/);

export const VERBS = verbsOf(FINITES);
