import { RULES } from '../core/rules/registry';
import { unknownName } from '../core/text/nearest';
import { explainRule } from '../features/explain';
import { EXIT, type ExitCode, Misuse, type Terminal } from './terminal';

/** `rapporteur explain RULE`: the page of the rule; for an id that no rule has, the ids that there are. */
export async function explain(id: string | undefined, terminal: Terminal): Promise<ExitCode> {
  const ids = RULES.map(rule => rule.id);
  if (id === undefined) throw new Misuse(`explain: name a rule: ${ids.join(', ')}`);
  const page = explainRule(id);
  if (page === null) throw new Misuse(unknownName('rule', id, ids));
  terminal.print(`${page.trimEnd()}\n`);
  return EXIT.clean;
}
