import type { Analysis } from '../core/model/analysis';
import { DIRECTIVES, directivesOf } from '../core/model/directives';
import { FAMILIES } from '../core/rules/families';
import { ruleById } from '../core/rules/registry';
import { type Span, span, touches } from '../core/text/span';
import type { Hover } from './types';

/** What the words of a note that silences rules mean: a rule, a family, or the directive itself. */
export function directiveHover({ tree }: Analysis, offset: number): Hover | null {
  for (const { kind, verb, names } of directivesOf(tree)) {
    if (kind && touches(verb, offset)) return { span: at(verb), markdown: `**${verb.word}**\n\n${DIRECTIVES[kind]}` };
    const name = names.find(each => touches(each, offset));
    const markdown = name && cardOf(name.word);
    if (name && markdown) return { span: at(name), markdown };
  }
  return null;
}

const at = ({ start, end }: Span): Span => span(start, end);

function cardOf(name: string): string | null {
  const rule = ruleById(name);
  if (rule) return `**${rule.id}**\n\n${rule.summary}\n\n${rule.why}`;
  const family = FAMILIES.find(({ id }) => id === name);
  return family ? `**${family.id}**: ${family.name}. ${family.about}` : null;
}
