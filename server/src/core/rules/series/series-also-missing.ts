import { defineRule } from '../rule';
import { countAnew, type SlipData, slipsAt } from './slips';

/** The second paragraph of a run says `also`. */
export const seriesAlsoMissing = defineRule<SlipData>({
  id: 'series-also-missing',
  family: 'series',
  summary: 'The second of two paragraphs in a row that open with the same words says “also”.',
  why: 'The editors of the General Assembly tell openings in a row apart by a series word. In texts adopted by the Assembly, the Economic and Social Council and the Human Rights Council in 2020–2024, 3,352 of 3,395 second paragraphs of a run in the preamble say `also`, and 2,906 of 2,998 in the operative part. The Security Council does not: 21 of 549.',
  remedy:
    'Write `also` behind the words in the preamble (`Recalling also`) and in front of the verb in the operative part (`Also requests`).',
  exceptions:
    'A heading between the two. Verbs that address somebody (`Requests`, `Calls upon`, `Urges`, `Encourages`, `Invites`) are the same words only where all who are addressed are the same: `States`, `all States` and `States and civil society` are three. Openings that are tied to the paragraph above: `Encourages, in this regard, States`.',
  severity: 'warning',
  languages: ['en'],
  examples: {
    good: [
      'Beekeeping\n\nThe General Assembly,\n\nRecalling the work of bees,\n\nRecalling also the work of beekeepers,\n\nNoting with concern their small number,\n\nNoting the price of honey,\n\n1. Encourages States to keep bees;\n\n2. Encourages all States to plant clover;\n\n3. Encourages all States and beekeepers to share their honey;\n\n4. Decides to consider the matter;\n\n5. Also decides to taste the honey.\n',
    ],
    bad: [
      'Beekeeping\n\nThe General Assembly,\n\nRecalling the work of bees,\n\nRecalling the work of beekeepers,\n\nRecalling further the price of honey,\n\nDecides to consider the matter.\n',
      'Beekeeping\n\nThe General Assembly,\n\nRecalling the work of bees,\n\n1. Requests the Secretary-General to count the hives;\n\n2. Requests the Secretary-General, in cooperation with States, to count the bees.\n',
      'Beekeeping\n\nThe General Assembly,\n\nRecalling the work of bees,\n\nRecalling the work of beekeepers,\n\nRecalling also the price of honey,\n\nDecides to consider the matter.\n',
    ],
  },
  detect: analysis => slipsAt(analysis, ({ due }) => due === 'also'),
  message: ({ written, due }) =>
    `“${written}” stands second among paragraphs in a row that open with the same words; the second says “also” to tell them apart. Write “${due}”.`,
  fix: countAnew,
});
