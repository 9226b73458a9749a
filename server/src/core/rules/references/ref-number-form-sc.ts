import { defineRule } from '../rule';
import { type Misnumbered, numberRule } from './numberForms';

/** The Security Council’s numbers are written with their year: `1325 (2000)`. */
export const refNumberFormSc = defineRule<Misnumbered>({
  id: 'ref-number-form-sc',
  family: 'references',
  summary: 'The Security Council’s numbers are written with their year: `1325 (2000)`.',
  why: 'The year is part of the number: the Council counts on from 1946. Texts of the General Assembly, the Human Rights Council and the Economic and Social Council adopted in 2020–2024 have it without exception; in 7,700 paragraphs of the Security Council 6 of some 4,000 numbers depart from the form.',
  remedy: 'Write the number in this form.',
  exceptions: 'Quotations, footnotes and annexes.',
  severity: 'warning',
  languages: ['en'],
  examples: {
    good: [
      'Kites\n\nThe General Assembly,\n\nRecalling Security Council resolutions 1325 (2000) of 31 October 2000 and 1820 (2008) of 19 June 2008,\n\nDecides to consider the matter.\n',
    ],
    bad: [
      'Kites\n\nThe General Assembly,\n\nRecalling Security Council resolution 1325(2000) of 31 October 2000,\n\nDecides to consider the matter.\n',
      'Kites\n\nThe General Assembly,\n\nRecalling Security Council resolution 1325/2000 of 31 October 2000,\n\nDecides to consider the matter.\n',
      'Kites\n\nThe General Assembly,\n\nRecalling Security Council resolution S/RES/1325 (2000) of 31 October 2000,\n\nDecides to consider the matter.\n',
      'Kites\n\nThe General Assembly,\n\nRecalling Security Council resolution 1325 of 31 October 2000,\n\nDecides to consider the matter.\n',
    ],
  },
  ...numberRule('security-council'),
});
