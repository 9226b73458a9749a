import { writePage } from '../core/rules/page';
import { ruleById } from '../core/rules/registry';

/** The page of a rule in Markdown; null for an id that no rule has. */
export function explainRule(id: string): string | null {
  const rule = ruleById(id);
  return rule && writePage(rule);
}
