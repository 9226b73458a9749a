import { defineRule } from '../rule';
import { type Misnumbered, numberRule } from './numberForms';

/** Decisions are named like resolutions, and have no symbol. */
export const refDecision = defineRule<Misnumbered>({
  id: 'ref-decision',
  family: 'references',
  summary: 'A decision is named by its number: `decision 78/560 of 13 August 2024`, without symbol, “No.” or spaces.',
  why: 'Decisions of the General Assembly are printed together and carry no symbol of their own; `A/DEC/…` is a name that databases made up. Texts of the General Assembly, the Human Rights Council and the Economic and Social Council adopted in 2020–2024 name 284 decisions in this form, and none in another.',
  remedy: 'Write the word “decision” and the number.',
  exceptions: 'Quotations, footnotes and annexes.',
  severity: 'warning',
  languages: ['en'],
  examples: {
    good: [
      'Kites\n\nThe General Assembly,\n\nRecalling its decision 78/560 of 13 August 2024 and Economic and Social Council decision 2019/210 of 8 March 2019,\n\nDecides to consider the matter.\n',
    ],
    bad: [
      'Kites\n\nThe General Assembly,\n\nRecalling its decision A/DEC/78/560 of 13 August 2024,\n\nDecides to consider the matter.\n',
      'Kites\n\nThe General Assembly,\n\nRecalling its decision No. 78/560 of 13 August 2024,\n\nDecides to consider the matter.\n',
    ],
  },
  ...numberRule('decision'),
});
