import { CLAUSES } from './clauses';
import { COMMENTS } from './comments';
import { FOOTNOTES } from './footnotes';
import { NEGOTIATION } from './negotiation';
import { NUMBERS } from './numbers';
import { OPERATIVE } from './operative';
import { PREAMBLE } from './preamble';
import { PUNCTUATION } from './punctuation';
import { REFERENCES } from './references';
import type { Rule } from './rule';
import { SERIES } from './series';
import { SPELLING } from './spelling';
import { STRUCTURE } from './structure';
import { SUBPARAGRAPHS } from './subparagraphs';
import { VERBS } from './verbs';
import { WORDING } from './wording';

/** Every rule, in the order of the pages: that of the families. */
export const RULES: readonly Rule[] = [
  ...STRUCTURE,
  ...PREAMBLE,
  ...OPERATIVE,
  ...SUBPARAGRAPHS,
  ...SERIES,
  ...VERBS,
  ...REFERENCES,
  ...FOOTNOTES,
  ...WORDING,
  ...SPELLING,
  ...NUMBERS,
  ...PUNCTUATION,
  ...CLAUSES,
  ...NEGOTIATION,
  ...COMMENTS,
];

const BY_ID = new Map(RULES.map(rule => [rule.id, rule]));

/** The rule of that name, or null. */
export const ruleById = (id: string): Rule | null => BY_ID.get(id) ?? null;
