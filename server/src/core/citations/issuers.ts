import type { Body } from '../lexicon/language';
import { ASSEMBLY_SPECIAL_SESSIONS, isInAssemblySession, isInCouncilSession } from './sessions';

/** Who issued a number: a body that we know, or another one whose numbers have no symbol of ours. */
export type Issuer = Body | 'environment-assembly';

/** Names of organs in running text, the longer first; `Council` alone is the one that the number tells. */
const NAMES: readonly (readonly [RegExp, Issuer | 'council'])[] = [
  [/^(?:United Nations )?Environment Assembly/, 'environment-assembly'],
  [/^General Assembly|^Assembly/, 'general-assembly'],
  [/^Security Council/, 'security-council'],
  [/^Economic and Social Council/, 'economic-and-social-council'],
  [/^Human Rights Council/, 'human-rights-council'],
  [/^Council/, 'council'],
];

/** Finds the names; whatever else meets and decides counts as another body, so that its numbers are not taken for the Assembly’s. */
export const ISSUER_NAME =
  /\b(?:(?:United Nations )?Environment Assembly|Habitat Assembly|World Health Assembly|General Assembly|Assembly|Security Council|Economic and Social Council|Human Rights Council|[A-Z][a-z]+ Council|Council|(?:[A-Z]\w+ )?(?:Conference|Commission|Committee)(?: (?:on|of|for) (?:the )?[A-Z][\w-]+(?: (?:and |of |on |for |the )*[A-Z][\w-]+)*)?|Parties|Authority|Agency|Board|Organization)\b/g;

/** The issuer that a name found with {@link ISSUER_NAME} stands for. */
export const issuerNamed = (name: string): Issuer | 'council' => NAMES.find(([pattern]) => pattern.test(name))?.[1] ?? 'other';

/** What is known of a number when its issuer is asked for. */
export interface Clues {
  readonly number: string;
  /** ISO date, null where the text gives none. */
  readonly date: string | null;
  /** The organ named with the number, null where none is. */
  readonly named: Issuer | 'council' | null;
  /** The organ that speaks: what nothing else tells, it counts as its own. */
  readonly own: Body;
}

const ROMAN = /\((?:S-|ES-)?[IVXL]+\)$/;

/** The last session up to which the Human Rights Council may have numbered as the Assembly does; three are added each year. */
const COUNCIL_SESSIONS = 75;
/** The first session whose resolutions the Assembly numbered with a stroke. */
const ASSEMBLY_STROKE_FROM = 31;

/**
 * Whose a number is: its shape tells (`1325 (2000)`, `2019/4`), else the organ named with it, else the session in which its date lies,
 * else the text's own organ. A number may contradict the organ named: the Assembly has no 5/1 and the Human Rights Council no 76/299.
 */
export function issuerOf({ number, date, named, own }: Clues): Issuer {
  if (/\(\d{4}\)$/.test(number)) return 'security-council';
  if (/^(?:19|20)\d\d\//.test(number)) return 'economic-and-social-council';
  const ofCouncil = named === 'council';
  if (ROMAN.test(number)) return named === 'economic-and-social-council' || ofCouncil ? 'economic-and-social-council' : 'general-assembly';
  if (number.startsWith('ES-')) return 'general-assembly';
  if (named === 'other' || named === 'environment-assembly') return named;
  if (number.startsWith('S-')) {
    if (named === 'human-rights-council') return named;
    return ofSpecialSession(number, date, ofCouncil ? 'human-rights-council' : (named ?? own));
  }
  const session = Number(/^(\d+)/.exec(number)?.[1]);
  if (session > COUNCIL_SESSIONS) return 'general-assembly';
  const byDate = date === null ? null : ofDate(session, date);
  if (byDate) return byDate;
  if (ofCouncil || named === 'human-rights-council') return 'human-rights-council';
  if (named === 'general-assembly') return named;
  if (own === 'human-rights-council') return own;
  return session < ASSEMBLY_STROKE_FROM ? 'other' : 'general-assembly';
}

/** The one of the two that was in that session on that day; null where both or none was. */
function ofDate(session: number, date: string): Issuer | null {
  const assembly = session >= ASSEMBLY_STROKE_FROM && isInAssemblySession(session, date);
  const council = isInCouncilSession(session, date);
  return assembly === council ? null : assembly ? 'general-assembly' : 'human-rights-council';
}

/** A special session of the Assembly is told by its year: those of the Human Rights Council are numbered alike and far more. */
function ofSpecialSession(number: string, date: string | null, issuer: Issuer): Issuer {
  const year = ASSEMBLY_SPECIAL_SESSIONS.get(Number(/\d+/.exec(number)?.[0]));
  if (date && year) return date.startsWith(year) ? 'general-assembly' : 'human-rights-council';
  return issuer === 'human-rights-council' ? issuer : 'general-assembly';
}
