import { defineRule } from '../rule';
import { type Misnumbered, numberRule } from './numberForms';

/** The Economic and Social Council’s numbers are written `2019/4`, those before 1978 `1996 (LX)`. */
export const refNumberFormEcosoc = defineRule<Misnumbered>({
  id: 'ref-number-form-ecosoc',
  family: 'references',
  summary: 'The Economic and Social Council’s numbers are written `2019/4`, those before 1978 `1996 (LX)`.',
  why: 'The Council has counted anew each year since 1978, so the year stands in front of the stroke. In texts of the General Assembly, the Human Rights Council and the Economic and Social Council adopted in 2020–2024 no number of the Council has another form.',
  remedy: 'Write the number in this form.',
  exceptions: 'Quotations, footnotes and annexes.',
  severity: 'warning',
  languages: ['en'],
  examples: {
    good: [
      'Kites\n\nThe General Assembly,\n\nRecalling Economic and Social Council resolutions 2019/4 of 6 June 2019 and 1996 (LX) of 30 July 1976,\n\nDecides to consider the matter.\n',
    ],
    bad: [
      'Kites\n\nThe General Assembly,\n\nRecalling Economic and Social Council resolution 2019/ 4 of 6 June 2019,\n\nDecides to consider the matter.\n',
      'Kites\n\nThe General Assembly,\n\nRecalling Economic and Social Council resolution E/RES/2019/4 of 6 June 2019,\n\nDecides to consider the matter.\n',
    ],
  },
  ...numberRule('economic-and-social-council'),
});
