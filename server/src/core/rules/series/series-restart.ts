import { defineRule } from '../rule';
import { countAnew, type SlipData, slipsAt } from './slips';

/** Behind `further` the count begins anew. */
export const seriesRestart = defineRule<SlipData>({
  id: 'series-restart',
  family: 'series',
  summary: 'Behind “further” the same words begin anew, without a series word.',
  why: 'There is no fourth series word: the fourth paragraph of a run opens as the first did, the fifth says `also` again. 514 of 521 fourth paragraphs adopted by the General Assembly, the Economic and Social Council and the Human Rights Council in 2020–2024 do so.',
  remedy: 'Leave the series word out in the fourth paragraph, and go on with `also` in the fifth.',
  exceptions: 'Those of series-also-missing: what makes a run is the same.',
  severity: 'warning',
  languages: ['en'],
  examples: {
    good: [
      'Kites\n\nThe General Assembly,\n\nNoting kites,\n\n1. Welcomes their colours;\n\n2. Also welcomes their tails;\n\n3. Further welcomes their strings;\n\n4. Welcomes the wind.\n',
    ],
    bad: [
      'Kites\n\nThe General Assembly,\n\nNoting kites,\n\n1. Welcomes their colours;\n\n2. Also welcomes their tails;\n\n3. Further welcomes their strings;\n\n4. Further welcomes the wind.\n',
      'Kites\n\nThe General Assembly,\n\nNoting their colours,\n\nNoting also their tails,\n\nNoting further their strings,\n\nNoting also the wind,\n\nDecides to consider the matter.\n',
    ],
  },
  detect: analysis => slipsAt(analysis, ({ rank, due }) => rank > 0 && due === null),
  message: ({ written, due }) =>
    `“${written}” stands behind a paragraph with the same words and “further”, the last word of the series; there the count begins anew. Write “${due}”.`,
  fix: countAnew,
});
