import type { Rule } from '../rule';
import { repeatedOpening } from './repeated-opening';
import { seriesAlsoMissing } from './series-also-missing';
import { seriesFurtherMissing } from './series-further-missing';
import { seriesOrphan } from './series-orphan';
import { seriesPositionOperative } from './series-position-operative';
import { seriesPositionPreamble } from './series-position-preamble';
import { seriesRestart } from './series-restart';
import { seriesWrongWord } from './series-wrong-word';

/** The rules on the also/further series, in the order of the pages. */
export const SERIES: readonly Rule[] = [
  seriesAlsoMissing,
  seriesFurtherMissing,
  seriesRestart,
  seriesOrphan,
  seriesPositionPreamble,
  seriesPositionOperative,
  seriesWrongWord,
  repeatedOpening,
];
