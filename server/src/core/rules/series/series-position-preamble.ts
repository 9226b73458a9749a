import { defineRule } from '../rule';
import { type PlacedData, placedIn, putInPlace } from './placed';

/** In the preamble the series word stands behind the participle. */
export const seriesPositionPreamble = defineRule<PlacedData>({
  id: 'series-position-preamble',
  family: 'series',
  summary: 'In the preamble “also” and “further” stand behind the opening words: “Recalling also”.',
  why: 'The preamble and the operative part are told apart by it: `Recalling also` above, `Also recalls` below. 4,557 of 4,565 series words in preambles adopted by the General Assembly, the Economic and Social Council and the Human Rights Council in 2020–2024 stand behind. The Security Council writes `Further recalling` more often than not.',
  remedy: 'Put the word behind the participle and what belongs to it: `Noting with concern also`, `Taking note also of`.',
  exceptions: '`Having also considered`: behind the auxiliary.',
  severity: 'warning',
  languages: ['en'],
  examples: {
    good: [
      'Kites\n\nThe General Assembly,\n\nNoting with concern their price,\n\nNoting with concern also the lack of wind,\n\nHaving considered the weather,\n\nHaving also considered the tides,\n\nDecides to consider the matter.\n',
    ],
    bad: [
      'Kites\n\nThe General Assembly,\n\nTaking note of the wind,\n\nAlso taking note of the rain,\n\nDecides to consider the matter.\n',
    ],
  },
  detect: analysis => placedIn('preambular', 'before', analysis),
  message: ({ written, due }) =>
    `In the preamble the series word stands behind the opening words, not in front of them as in “${written}”; in front is its place in the operative part. Write “${due}”.`,
  fix: putInPlace,
});
