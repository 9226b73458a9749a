import type { ComparedRow } from '../../../server/src/protocol/requests';
import type { Words } from './messages';

type Kind = ComparedRow['kind'];

/** The kinds in the order in which they are counted. */
const KINDS: readonly Kind[] = ['changed', 'movedAndChanged', 'moved', 'new', 'dropped', 'renumbered', 'same'];

/** Puts what belongs there in the place of `{0}`, `{1}`. */
export const filled = (words: string, ...values: (string | number)[]): string =>
  words.replace(/\{(\d)\}/g, (mark, i) => String(values[Number(i)] ?? mark));

/** How many clauses each thing happened to; what happened to none is left out. */
export function countsIn(rows: readonly ComparedRow[], words: Words): string {
  if (rows.length === 0) return words.empty;
  const told = KINDS.flatMap(kind => {
    const count = rows.filter(row => row.kind === kind).length;
    return count > 0 ? [filled(words.counts[kind], count)] : [];
  });
  const changes = rows.some(({ kind }) => kind !== 'same' && kind !== 'renumbered');
  return [...(changes ? [] : [words.noChanges]), ...told].join(' · ');
}

const NAME = /^(?:(.+) )?(PP|OP)(\d.*)$/;

/** The name of a clause as it is spoken: `operative paragraph 12 (b)` for `OP12 (b)`. */
export function spoken(name: string, words: Words): string {
  const [, whole, part, number] = NAME.exec(name) ?? [];
  if (!number) return name;
  const paragraph = filled(part === 'PP' ? words.preambular : words.operative, number);
  return whole ? `${whole}, ${paragraph}` : paragraph;
}

/** What a screen reader says of a row: `changed, operative paragraph 3, before operative paragraph 2`. */
export function spokenRow({ kind, base, draft }: ComparedRow, words: Words): string {
  const [was, is] = [base, draft].map(clause => clause && spoken(clause.name, words));
  const name = is && was && is !== was ? filled(words.before, is, was) : (is ?? was ?? '');
  return `${words.kinds[kind]}, ${name}`;
}
