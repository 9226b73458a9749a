import type { Severities, Severity } from '../profiles/profile';
import { rememberedLong } from '../text/remembered';
import { RULES, ruleById } from './registry';
import type { Rule } from './rule';

/** The severity of a rule where these hold: that of its own key, else of its family's, else the rule's own. */
export const severityIn = (severities: Severities, rule: Rule): Severity | 'off' =>
  severities[rule.id] ?? severities[rule.family] ?? rule.severity;

/** The same for all rules at once, for a check that asks for each of them. */
export const severitiesOf = rememberedLong(
  (severities: Severities): ReadonlyMap<Rule, Severity | 'off'> => new Map(RULES.map(rule => [rule, severityIn(severities, rule)])),
);

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
