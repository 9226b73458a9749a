import { defineRule } from '../rule';
import { type Misnumbered, numberRule } from './numberForms';

/** The Human Rights Council’s numbers are written `53/12` and `S-30/1`. */
export const refNumberFormHrc = defineRule<Misnumbered>({
  id: 'ref-number-form-hrc',
  family: 'references',
  summary: 'The Human Rights Council’s numbers are written `53/12` and `S-30/1`.',
  why: 'The session stands before the stroke, as in the numbers of the General Assembly, and a hyphen behind the S of a special session. In texts of the General Assembly, the Human Rights Council and the Economic and Social Council adopted in 2020–2024 no number of the Council has another form.',
  remedy: 'Write the number in this form.',
  exceptions: 'Quotations, footnotes and annexes.',
  severity: 'warning',
  languages: ['en'],
  examples: {
    good: [
      'Kites\n\nThe General Assembly,\n\nRecalling Human Rights Council resolutions S-30/1 of 27 May 2021 and 53/12 of 13 July 2023,\n\nDecides to consider the matter.\n',
    ],
    bad: [
      'Kites\n\nThe General Assembly,\n\nRecalling Human Rights Council resolution A/HRC/RES/53/12 of 13 July 2023,\n\nDecides to consider the matter.\n',
      'Kites\n\nThe General Assembly,\n\nRecalling Human Rights Council resolution S 30/1 of 27 May 2021,\n\nDecides to consider the matter.\n',
    ],
  },
  ...numberRule('human-rights-council'),
});
