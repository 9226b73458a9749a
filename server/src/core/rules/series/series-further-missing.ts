import { defineRule } from '../rule';
import { countAnew, type SlipData, slipsAt } from './slips';

/** The third paragraph of a run says `further`. */
export const seriesFurtherMissing = defineRule<SlipData>({
  id: 'series-further-missing',
  family: 'series',
  summary: 'The third of three paragraphs in a row that open with the same words says “further”.',
  why: 'Behind `Recalling` and `Recalling also` comes `Recalling further`. In texts adopted by the General Assembly, the Economic and Social Council and the Human Rights Council in 2020–2024, 998 of 1,017 third paragraphs of a run in the preamble say so, and 638 of 655 in the operative part.',
  remedy:
    'Write `further` behind the words in the preamble (`Recalling further`) and in front of the verb in the operative part (`Further requests`).',
  exceptions: 'Those of series-also-missing: what makes a run is the same.',
  severity: 'warning',
  languages: ['en'],
  examples: {
    good: [
      'Beekeeping\n\nThe General Assembly,\n\nNoting the bees,\n\nNoting also the hives,\n\nNoting further the honey,\n\nNoting the wax,\n\nNoting also the candles,\n\nDecides to consider the matter.\n',
    ],
    bad: [
      'Beekeeping\n\nThe General Assembly,\n\nNoting the bees,\n\nNoting also the hives,\n\nNoting also the honey,\n\nDecides to consider the matter.\n',
      'Beekeeping\n\nThe General Assembly,\n\nNoting the bees,\n\n1. Welcomes the hives;\n\n2. Also welcomes the honey;\n\n3. Welcomes the wax.\n',
    ],
  },
  detect: analysis => slipsAt(analysis, ({ due }) => due === 'further'),
  message: ({ written, due }) =>
    `“${written}” stands third among paragraphs in a row that open with the same words; behind “also” the third says “further”. Write “${due}”.`,
  fix: countAnew,
});
