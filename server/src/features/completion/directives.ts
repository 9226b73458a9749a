import { DIRECTIVES } from '../../core/model/directives';
import { FAMILIES } from '../../core/rules/families';
import { RULES } from '../../core/rules/registry';
import { type Span, span } from '../../core/text/span';
import type { Completion } from '../types';
import { RANK } from './rank';

const NOTE = /^\s*\/\/\s*(rapporteur[\w-]*|r[\w-]*)$/;
const NAMES = /^\s*\/\/\s*rapporteur-(?:disable|enable)[\w-]*\s(?!(?:.*\s)?--(?:\s|$))(?:.*[\s,])?([\w-]*)$/;

/** In a note, the directives; behind one, the names of rules and families that it has not yet. `before` is the line up to the cursor. */
export function directiveOffers(before: string, offset: number): Completion[] {
  const verb = NOTE.exec(before)?.[1];
  if (verb !== undefined) {
    const replaces = span(offset - verb.length, offset);
    return Object.entries(DIRECTIVES).map(([kind, meaning]) => offer(`rapporteur-${kind}`, replaces, meaning));
  }
  const typed = NAMES.exec(before)?.[1];
  if (typed === undefined) return [];
  const present = new Set(before.match(/[\w-]+/g));
  const replaces = span(offset - typed.length, offset);
  return [...FAMILIES.map(({ id, about }) => ({ id, meaning: about })), ...RULES.map(({ id, summary }) => ({ id, meaning: summary }))]
    .filter(({ id }) => id === typed || !present.has(id))
    .map(({ id, meaning }) => offer(id, replaces, meaning));
}

const offer = (text: string, replaces: Span, documentation: string): Completion => ({
  label: text,
  kind: 'rule',
  replaces,
  text,
  documentation,
  rank: RANK.rule,
});
