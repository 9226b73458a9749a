import type { Severities, Severity } from '../profiles/profile';
import { rememberedLong } from '../text/remembered';
import { RULES, ruleById } from './registry';
import type { Rule } from './rule';

/** The severity of a rule where these hold: that of its own key, else of its family's, else the rule's own. */
export const severityIn = (severities: Severities, rule: Rule): Severity | 'off' =>
  severities[rule.id] ?? severities[rule.family] ?? rule.severity;

/**
 * The severities of `over` laid upon those of `base`. A family's key in `over` takes the place of the keys of its rules in `base`, but for
 * the rules that `base` switches off: those do not fit the house style, and come on by their own name only.
 */
export function layered(base: Severities, over: Severities = {}): Severities {
  if (Object.keys(over).length === 0) return base;
  const kept = Object.entries(base).filter(([key, severity]) => {
    const family = ruleById(key)?.family;
    return severity === 'off' || family === undefined || !(family in over);
  });
  return { ...Object.fromEntries(kept), ...over };
}

const tablesOver = rememberedLong((over: Severities) =>
  rememberedLong((base: Severities): ReadonlyMap<Rule, Severity | 'off'> => {
    const severities = layered(base, over);
    return new Map(RULES.map(rule => [rule, severityIn(severities, rule)]));
  }),
);
const NOTHING: Severities = {};

/**
 * The severity of every rule under a house style, with those that a user asks for laid upon it. Both outlive texts, so that each check of a
 * text is given the same table.
 */
export const severitiesOf = (base: Severities, over: Severities = NOTHING): ReadonlyMap<Rule, Severity | 'off'> => tablesOver(over)(base);
