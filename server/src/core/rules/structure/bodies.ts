import type { Body } from '../../lexicon/language';

/** Whose a symbol or the number of a resolution is. The General Assembly and the Human Rights Council number alike. */
const EVIDENCE: readonly (readonly [RegExp, readonly Body[]])[] = [
  [/^A\/HRC\//, ['human-rights-council']],
  [/^A\/(?:RES\/|C\.[1-6]\/|ES-|S-)?\d/, ['general-assembly']],
  [/^E\/(?:RES\/)?\d{4}\//, ['economic-and-social-council']],
  [/^S\/(?:RES\/)?\d/, ['security-council']],
  [/^(?:Resolution )?\d+ \(\d{4}\)/, ['security-council']],
  [/^\d{4}\/\d/, ['economic-and-social-council']],
  [/^\d{1,3}\/\d/, ['general-assembly', 'human-rights-council']],
];

/** The bodies that a symbol or number can be of; null where it does not tell. */
export const bodiesOf = (evidence: string): readonly Body[] | null => EVIDENCE.find(([form]) => form.test(evidence))?.[1] ?? null;

/** `general-assembly` as it is written: `the General Assembly`. */
export const nameOf = (body: Body): string =>
  `the ${body
    .split('-')
    .map(word => (word === 'and' ? word : word.charAt(0).toUpperCase() + word.slice(1)))
    .join(' ')}`;
