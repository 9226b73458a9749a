import type { Body } from '../../../core/lexicon/language';
import { sessionInLine } from '../../../core/model/session';
import { sessionLine } from '../../page/masthead';
import { MASTHEAD_WORDS } from '../../page/mastheadWords';

const BODIES: readonly Body[] = ['general-assembly', 'security-council', 'economic-and-social-council', 'human-rights-council'];
const ALL = Object.values(MASTHEAD_WORDS);
/** Sessions that are looked for; more than any organ has held. */
const SESSIONS = 199;

/** A line in which `{0}` may be anything, whatever its blanks and apostrophes are. */
const patternOf = (words: string): string =>
  words
    .replace(/[.*+?^$()|[\]\\]/g, '\\$&')
    .replace(/\s/g, '\\s?')
    .replace(/’/g, "[’']")
    .replace('{0}', '(.+)');
const anyOf = (patterns: readonly string[], flags = 'u'): RegExp => new RegExp(`^(?:${patterns.join('|')})$`, flags);

const ORGANS: ReadonlyMap<string, Body> = new Map(
  ALL.flatMap(({ organs }) => BODIES.flatMap(body => (organs[body] ? [[organs[body], body] as const] : []))),
);
const SESSION_LINES: ReadonlyMap<string, number> = new Map(
  ALL.flatMap(words => Array.from({ length: SESSIONS }, (_, i) => [sessionLine(i + 1, words), i + 1] as const)),
);
const YEAR = anyOf(ALL.map(({ session: { year } }) => year.replace('{0}', '(\\d{4})')));
const ITEM = anyOf(ALL.flatMap(({ agendaItem, agendaItems }) => [agendaItem, agendaItems].map(patternOf)));
const ENGLISH_ITEM = /^(?:Provisional )?agenda items? (\d.*)$/iu;
const ADOPTED = anyOf(ALL.flatMap(({ adopted }) => BODIES.flatMap(body => adopted[body] ?? []).map(patternOf)));
const ENGLISH_ADOPTED = /^(?:Resolution|Decision)s? adopted (?:by|on)\b/iu;
const DAY = anyOf(
  ALL.map(({ day: { pattern, months } }) =>
    pattern
      .replace('{0}', '\\d{1,2}(?:er)?')
      .replace('{1}', `(?:${months.join('|')})`)
      .replace('{2}', '\\d{4}'),
  ),
);
const ORGANIZATION = new Set(ALL.map(({ organization }) => organization));
const DISTRIBUTION =
  /^Distr\.|^(?:Original|Date)\s?:|^(?:English|French|Français|Spanish|Español|Russian|Arabic|Chinese)$|^\d{1,2} \p{L}+ \d{4}$|^[A-Z]\p{L}+ Committee$|^Main Committee$/u;

/** The organ whose name a line of a first page is, in any official language; null for any other line. */
export const organNamedBy = (line: string): Body | null => ORGANS.get(line) ?? null;

/** The session that a line names, in any official language; null for any other line. */
export function sessionNamedBy(line: string): number | null {
  const year = YEAR.exec(line)?.slice(1).find(Boolean);
  return sessionInLine(line) ?? SESSION_LINES.get(line) ?? (year === undefined ? null : Number(year));
}

/** The number of the agenda item, or numbers of the items, that a line names, in any official language; null for any other line. */
export function agendaItemIn(line: string): string | null {
  const named = ITEM.exec(line)?.slice(1).find(Boolean)?.trim() ?? '';
  return ENGLISH_ITEM.exec(line)?.[1] ?? (/^\d/.test(named) ? named : null);
}

/** Whether a line is the name of the United Nations, in any official language. */
export const isOrganization = (line: string): boolean => ORGANIZATION.has(line);

/** Whether a line tells by whom and when the text was adopted. */
export const isAdopted = (line: string): boolean => ENGLISH_ADOPTED.test(line) || ADOPTED.test(line);

/** Whether a line says what every first page says: who publishes the document, when, in which language and for whom. */
export const isDistribution = (line: string): boolean => ORGANIZATION.has(line) || DISTRIBUTION.test(line) || DAY.test(line);
