import type { Rule } from '../rule';
import { adoptionLineForm } from './adoption-line-form';
import { adoptionLineMissing } from './adoption-line-missing';
import { annexLabel } from './annex-label';
import { annexReference } from './annex-reference';
import { draftHasFooter } from './draft-has-footer';
import { elementOrder } from './element-order';
import { frontMatterInvalid } from './front-matter-invalid';
import { lineOneSentence } from './line-one-sentence';
import { mastheadAgendaItem } from './masthead-agenda-item';
import { mastheadContradiction } from './masthead-contradiction';
import { mastheadDistribution } from './masthead-distribution';
import { operativePartMissing } from './operative-part-missing';
import { organLineComma } from './organ-line-comma';
import { organLineMissing } from './organ-line-missing';
import { organLineOwnBody } from './organ-line-own-body';
import { partSequence } from './part-sequence';
import { sectionSequence } from './section-sequence';
import { singleHeading } from './single-heading';
import { titleAbbreviation } from './title-abbreviation';
import { titleCase } from './title-case';
import { titleFinalStop } from './title-final-stop';
import { titleMissing } from './title-missing';
import { titlePresent } from './title-present';

/** The rules on the structure of a resolution, in the order of the pages. */
export const STRUCTURE: readonly Rule[] = [
  frontMatterInvalid,
  mastheadContradiction,
  mastheadAgendaItem,
  mastheadDistribution,
  titleMissing,
  titlePresent,
  titleFinalStop,
  titleCase,
  titleAbbreviation,
  organLineMissing,
  organLineComma,
  organLineOwnBody,
  elementOrder,
  operativePartMissing,
  lineOneSentence,
  sectionSequence,
  singleHeading,
  partSequence,
  adoptionLineForm,
  adoptionLineMissing,
  draftHasFooter,
  annexLabel,
  annexReference,
];
