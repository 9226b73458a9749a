import type { Body } from '../../lexicon/language';
import { defineRule } from '../rule';
import { isAttributed } from './dates';
import { listsOf } from './mentions';

/** Organs whose numbers look alike, by the beginning of their symbols. */
const ORGANS: readonly (readonly [RegExp, Body, string])[] = [
  [/^A\/HRC\/RES\/\d/, 'human-rights-council', 'Human Rights Council'],
  [/^A\/RES\/\d+\//, 'general-assembly', 'General Assembly'],
];

/** A number that two organs may have given stands with the name of its organ. */
export const refAmbiguousNumber = defineRule<{ readonly number: string; readonly organ: string }>({
  id: 'ref-ambiguous-number',
  family: 'references',
  summary:
    'A number of the Human Rights Council in a text of another organ, and of the Assembly in one of the Council, has the organ’s name.',
  why: 'The sessions 31 to 60 of both organs number alike: 31/16 is a resolution of the Assembly of 1976 and one of the Human Rights Council of 2016. Of some 19,000 numbers in texts of the General Assembly, the Human Rights Council and the Economic and Social Council adopted in 2020–2024 one leaves open whose it is.',
  remedy: 'Name the organ before “resolution”.',
  exceptions: 'Paragraphs that name the organ in other words.',
  severity: 'hint',
  languages: ['en'],
  examples: {
    good: [
      'Kites\n\nThe General Assembly,\n\nRecalling Human Rights Council resolution 31/16 of 24 March 2016,\n\nDecides to consider the matter.\n',
    ],
    bad: ['Kites\n\nThe General Assembly,\n\nRecalling resolution 31/16 of 24 March 2016,\n\nDecides to consider the matter.\n'],
  },
  *detect(analysis) {
    for (const mention of listsOf(analysis).flat()) {
      const [, body, organ = ''] = ORGANS.find(([pattern]) => pattern.test(mention.symbol)) ?? [];
      if (!body || body === analysis.resolution.body || isAttributed(mention)) continue;
      const { block } = mention.paragraph;
      if (block.piece.text.includes(organ.split(' ').at(-1) as string)) continue;
      yield { start: mention.start, end: mention.end, data: { number: mention.number, organ } };
    }
  },
  message: ({ number, organ }) =>
    `Two organs number like this, and by its date ${number} is one of the ${organ}, which these words do not say. Write “${organ} resolution” before it.`,
});
