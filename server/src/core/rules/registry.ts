import { ppEndComma } from './preamble/pp-end-comma';
import type { Rule } from './rule';

/** Every rule, in the order of the pages and of the text they look at. */
export const RULES: readonly Rule[] = [ppEndComma];

/** The rule of that name, or null. */
export const ruleById = (id: string): Rule | null => RULES.find(rule => rule.id === id) ?? null;
