import { isInAssemblySession, isInCouncilSession } from '../../citations/sessions';
import type { Body } from '../../lexicon/language';
import { plain } from '../../lexicon/plain';
import { adoptedOn } from '../../model/adoption';
import type { Analysis } from '../../model/analysis';
import { remembered } from '../../text/remembered';
import { documentSymbolOf } from './masthead';

/** Whose a symbol or the number of a resolution is. The General Assembly and the Human Rights Council number alike. */
const EVIDENCE: readonly (readonly [RegExp, readonly Body[]])[] = [
  [/^A\/HRC\//, ['human-rights-council']],
  [/^A\/(?:RES\/|C\.[1-6]\/|ES-|S-)?\d/, ['general-assembly']],
  [/^E\/(?:RES\/)?\d{4}\//, ['economic-and-social-council']],
  [/^S\/(?:RES\/)?\d/, ['security-council']],
  [/^(?:Resolution )?\d+ \(\d{4}\)/, ['security-council']],
  [/^\d{4}\/\d/, ['economic-and-social-council']],
  [/^\d{1,3}\/\d/, ['general-assembly', 'human-rights-council']],
];

/** The bodies that a symbol or number can be of; null where it does not tell. */
export const bodiesOf = (evidence: string): readonly Body[] | null => EVIDENCE.find(([form]) => form.test(evidence))?.[1] ?? null;

/** What tells whose a text is, the number in front of its title or its symbol, and the bodies that it can be of; null where nothing tells. */
export const ownersOf = remembered((analysis: Analysis): { readonly evidence: string; readonly bodies: readonly Body[] } | null => {
  const number = analysis.resolution.parts[0]?.titles.find(({ label }) => label)?.label;
  const evidence = number ?? documentSymbolOf(analysis);
  const bodies = evidence && bodiesOf(plain(evidence));
  if (!bodies) return null;
  const date = bodies.length > 1 ? adoptedOn(analysis) : null;
  const inSession = date === null ? [] : bodies.filter(body => IN_SESSION[body]?.(Number.parseInt(evidence, 10), date));
  return { evidence, bodies: inSession.length > 0 ? inSession : bodies };
});

const IN_SESSION: Readonly<Partial<Record<Body, (session: number, date: string) => boolean>>> = {
  'general-assembly': isInAssemblySession,
  'human-rights-council': isInCouncilSession,
};

/** `general-assembly` as it is written: `the General Assembly`. */
export const nameOf = (body: Body): string =>
  `the ${body
    .split('-')
    .map(word => (word === 'and' ? word : word.charAt(0).toUpperCase() + word.slice(1)))
    .join(' ')}`;
