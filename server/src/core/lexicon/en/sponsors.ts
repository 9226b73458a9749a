import { OBSERVER_STATES } from './memberStates';

const isObserver = (name: string): boolean => OBSERVER_STATES.some(observer => name.startsWith(observer));

/** Sponsors in the order of documents of the United Nations: in the English alphabet, observer States behind the members. Each once. */
export function sponsorsInOrder(names: readonly string[]): string[] {
  const { compare } = new Intl.Collator('en');
  return [...new Set(names)].sort((a, b) => Number(isObserver(a)) - Number(isObserver(b)) || compare(a, b));
}

/** Names as the line of the sponsors lists them: `Chad, Chile and Peru`. */
export const listOf = (names: readonly string[]): string =>
  names.length > 1 ? `${names.slice(0, -1).join(', ')} and ${names.at(-1)}` : names.join();

/** A sponsor that acts for a group: `Iraq (on behalf of the States Members …)`. */
export const onBehalfOf = (name: string, group: string): string => `${name} (on behalf of ${group})`;
