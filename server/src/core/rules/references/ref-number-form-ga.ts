import { defineRule } from '../rule';
import { type Misnumbered, numberRule } from './numberForms';

/** The General Assembly’s numbers are written `73/338`, `53/243 B`, `2625 (XXV)`, `S-21/2`, without symbol, “No.” or spaces. */
export const refNumberFormGa = defineRule<Misnumbered>({
  id: 'ref-number-form-ga',
  family: 'references',
  summary: 'The General Assembly’s numbers are written `73/338`, `53/243 B`, `2625 (XXV)`, `S-21/2`, without symbol, “No.” or spaces.',
  why: 'A number is found by search in this form alone, and the symbol of the document is for footnotes and lists. In 61,000 paragraphs of the General Assembly, the Human Rights Council and the Economic and Social Council adopted in 2020–2024, with some 19,000 numbers, there is no other form; in those of the Security Council 10 symbols stand in the text.',
  remedy: 'Write the number in this form.',
  exceptions: 'Quotations, footnotes and annexes.',
  severity: 'warning',
  languages: ['en'],
  examples: {
    good: [
      'Kites\n\nThe General Assembly,\n\nRecalling its resolutions 2625 (XXV) of 24 October 1970, 53/243 A and B of 13 September 1999 and 61/5 of 20 October 2006,\n\nDecides to consider the matter.\n',
    ],
    bad: [
      'Kites\n\nThe General Assembly,\n\nRecalling its resolution A/RES/61/5 of 20 October 2006,\n\nDecides to consider the matter.\n',
      'Kites\n\nThe General Assembly,\n\nRecalling its resolution No. 61/5 of 20 October 2006,\n\nDecides to consider the matter.\n',
      'Kites\n\nThe General Assembly,\n\nRecalling its resolution 61/ 5 of 20 October 2006,\n\nDecides to consider the matter.\n',
      'Kites\n\nThe General Assembly,\n\nRecalling its resolution 53/243B of 13 September 1999,\n\nDecides to consider the matter.\n',
      'Kites\n\nThe General Assembly,\n\nRecalling its resolution 2625(XXV) of 24 October 1970,\n\nDecides to consider the matter.\n',
    ],
  },
  ...numberRule('assembly'),
});
