import type { Body } from '../../../core/lexicon/language';
import type { Masthead } from './masthead';

const OF_SYMBOL: readonly (readonly [RegExp, Body])[] = [
  [/^A\/HRC\//, 'human-rights-council'],
  [/^A\//, 'general-assembly'],
  [/^S\//, 'security-council'],
  [/^E\//, 'economic-and-social-council'],
];
const PROFILES: Readonly<Partial<Record<Body, string>>> = {
  'general-assembly': 'un-ga',
  'security-council': 'un-sc',
  'economic-and-social-council': 'un-ecosoc',
  'human-rights-council': 'un-hrc',
};

/** The body that a first page names, itself or by its symbol, and the house style of that body. */
export function profileOf({ body, symbol }: Masthead): { readonly body: Body | null; readonly profile: string | null } {
  const found = OF_SYMBOL.find(([pattern]) => pattern.test(symbol ?? ''))?.[1] ?? body;
  return { body: found, profile: (found && PROFILES[found]) ?? null };
}
