import { matchesIn } from '../../text/matchesIn';
import { defineRule } from '../rule';

/** A stop with a new sentence behind it; the stops of abbreviations, initials and case names end no sentence. */
const STOP =
  /(?<=[\p{Ll}\d)\]”\ufffc])(?<!(?:^|[\s(“\ufffc])(?:Mr|Mrs|Ms|Dr|Prof|St|No|Nos|vol|vols|para|paras|chap|sect|art|arts|fig|ed|eds|rev|Rev|Add|Corr|cf|Doc|vs?|p|pp|al|etc|ibid|e\.g|i\.e|Inc|Ltd|Co|Jr|Sr))\.\ufffc*\s+(?=[“‘(]?\p{Lu}\p{Ll}+\s)/gu;

/** A preambular paragraph is a part of one sentence and holds no other. */
export const ppInternalStop = defineRule<null>({
  id: 'pp-internal-stop',
  family: 'preamble',
  summary: 'No sentence ends inside a preambular paragraph.',
  why: 'Organ, preamble and operative part make one sentence; a full stop among the phrases of the preamble breaks it, and what follows has no subject. Two of 25,281 preambular paragraphs adopted in 2020–2024 hold one, a sentence left from a report and a name with a stop in it.',
  remedy: 'Join the sentences with a comma and a participle or a relative clause (`, which …`), or begin a new preambular paragraph.',
  exceptions: 'Stops of abbreviations, initials and names of cases, and whatever stands in quotation marks.',
  severity: 'warning',
  languages: ['en'],
  examples: {
    good: [
      'Sheds\n\nThe General Assembly,\n\nRecalling the report of Mr. Amadou Keita, vol. II of which lists all sheds (Shed No. 7 v. Port of Call),\n\nDecides to consider the matter.\n',
    ],
    bad: [
      'Sheds\n\nThe General Assembly,\n\nNoting that sheds are of use to farmers. Many farmers have none and need one,\n\nDecides to consider the matter.\n',
    ],
  },
  within: ['preambular'],
  cues: ['.'],
  *find({ prose }) {
    for (const { index } of matchesIn(prose, STOP)) yield { start: index, end: index + 1, data: null };
  },
  message: () =>
    'This full stop ends a sentence inside a preambular paragraph, but the whole resolution is one sentence that runs on to the operative part. Join what follows with a comma, or begin a new preambular paragraph.',
});
