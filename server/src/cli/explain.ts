import { FAMILIES, type FamilyPage } from '../core/rules/families';
import { RULES } from '../core/rules/registry';
import { didYouMean } from '../core/text/nearest';
import { explainRule } from '../features/explain';
import { EXIT, type ExitCode, Misuse, type Terminal } from './terminal';

/** The rules of a family, each with its summary, under what the family is about. */
function familyText({ id, name, about }: FamilyPage): string {
  const rules = RULES.filter(({ family }) => family === id);
  const width = Math.max(...rules.map(rule => rule.id.length));
  return [`${name} (${id})`, `  ${about}`, '', ...rules.map(rule => `  ${rule.id.padEnd(width)}  ${rule.summary}`), ''].join('\n');
}

/** What `explain` prints of a name: the page of a rule, or the rules of a family; of no name, the rules of all families. Null for any other. */
function explanationOf(name: string | undefined): string | null {
  if (name === undefined)
    return FAMILIES.filter(({ id }) => RULES.some(rule => rule.family === id))
      .map(familyText)
      .join('\n');
  const family = FAMILIES.find(({ id }) => id === name);
  return family ? familyText(family) : explainRule(name);
}

/** `rapporteur explain [RULE|FAMILY]`; a name that nothing has is answered with the one that was probably meant. */
export async function explain(name: string | undefined, terminal: Terminal): Promise<ExitCode> {
  const explanation = explanationOf(name);
  if (explanation === null) {
    const meant = didYouMean(
      String(name),
      [...RULES, ...FAMILIES].map(({ id }) => id),
    );
    throw new Misuse(`there is no rule and no family “${name}”.${meant} \`rapporteur explain\` lists all of them`);
  }
  terminal.print(`${explanation.trimEnd()}\n`);
  return EXIT.clean;
}
