import { defineRule } from '../rule';
import { type PlacedData, placedIn, putInPlace } from './placed';

/** In the operative part the series word stands in front of the verb. */
export const seriesPositionOperative = defineRule<PlacedData>({
  id: 'series-position-operative',
  family: 'series',
  summary: 'In the operative part “also” and “further” stand in front of the verb: “Also requests”.',
  why: '3,796 of 3,804 series words in operative parts adopted by the General Assembly, the Economic and Social Council and the Human Rights Council in 2020–2024 open their paragraph. `Decides also` is the usage of resolutions before the sixtieth session.',
  remedy: 'Open the paragraph with the series word and go on in lower case: `Further requests`.',
  exceptions: '`Encourages further efforts`, where `further` belongs to the noun.',
  severity: 'warning',
  languages: ['en'],
  examples: {
    good: [
      'Kites\n\nThe General Assembly,\n\nNoting kites,\n\n1. Encourages States to fly them;\n\n2. Encourages further efforts to that end;\n\n3. Decides to consider the wind;\n\n4. Also decides to consider the rain.\n',
    ],
    bad: ['Kites\n\nThe General Assembly,\n\nNoting kites,\n\n1. Decides to consider the wind;\n\n2. Decides also to consider the rain.\n'],
  },
  detect: analysis => placedIn('operative', 'behind', analysis),
  message: ({ written, due }) =>
    `In the operative part the series word opens the paragraph, and “${written}” puts it behind the verb as the preamble does. Write “${due}”.`,
  fix: putInPlace,
});
