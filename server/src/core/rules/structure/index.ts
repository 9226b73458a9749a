import type { Rule } from '../rule';
import { elementOrder } from './element-order';
import { frontMatterInvalid } from './front-matter-invalid';
import { operativePartMissing } from './operative-part-missing';
import { organLineComma } from './organ-line-comma';
import { organLineMissing } from './organ-line-missing';
import { titleFinalStop } from './title-final-stop';
import { titleMissing } from './title-missing';
import { titlePresent } from './title-present';

/** The rules on the structure of a resolution, in the order of the pages. */
export const STRUCTURE: readonly Rule[] = [
  frontMatterInvalid,
  titleMissing,
  titlePresent,
  titleFinalStop,
  organLineMissing,
  organLineComma,
  elementOrder,
  operativePartMissing,
];
