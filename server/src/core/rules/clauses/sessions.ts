import { DONE_AT_SESSION, TO_CONSIDER, TO_REPORT } from '../../lexicon/en/clauses';
import { ORDINAL, ordinalIn } from '../../lexicon/en/ordinals';
import type { Body } from '../../lexicon/language';
import type { Analysis } from '../../model/analysis';
import { matchesIn } from '../../text/matchesIn';
import { remembered } from '../../text/remembered';
import type { Span } from '../../text/span';
import { proseOf } from '../words';

/** What the words around a session say of it: an agenda to be drawn up, a report to be made, something to be done, something that was done. */
export type Errand = 'agenda' | 'report' | 'consideration' | 'past';

/** A session of the text's own organ named in the text: `its seventy-seventh session`, `its 2023 session`. */
export interface NamedSession extends Span {
  readonly value: number;
  readonly words: string;
  readonly errand: Errand;
}

const SESSION = new RegExp(`\\b(?:${ORDINAL}|\\d{4})(?= (?:regular |annual |main )?session\\b)`, 'g');
const AGENDA = /\bprovisional agenda (?:of|for) its $/;
const OWN = /(?<!\b(?:starting|beginning|since)\b.{0,12})\bits (?:resumed |next |main )?$/;
/** What was asked for and decided earlier is told, not planned. */
const TOLD = /\b(?:in which|requested|decided|called upon|invited|encouraged|mandated)\b/;
/** The names under which organs of the United Nations and others go when they meet in sessions. */
const MEETING_ORGAN =
  /\b(?:[A-Z][\w’-]+(?: [A-Z][\w’-]+| of| on| for| the| and)* )?(?:Agency|Assembly|Authority|Board|Bodies|Body|Commission|Committee|Conference|Conferences|Council|Forum|Group|Organization|Parties|Platform|Subcommittee)\b/g;
const OWN_NAMES: Readonly<Partial<Record<Body, RegExp>>> = {
  'general-assembly': /^(?:(?:the )?General )?Assembly$/,
  'human-rights-council': /^(?:(?:the )?Human Rights )?Council$/,
  'economic-and-social-council': /^(?:(?:the )?Economic and Social )?Council$/,
};
const ERRAND = new RegExp(
  `\\b(?:to (?:[a-z]+ly )?(?:(${TO_REPORT.join('|')})|(${TO_CONSIDER.join('|')}))|((?:to be )?(?:${DONE_AT_SESSION.join('|')})))\\b`,
  'g',
);

function errandOf(before: string): Errand | null {
  if (TOLD.test(before)) return null;
  if (AGENDA.test(before)) return 'agenda';
  const [, report, consider, done] = matchesIn(before, ERRAND).at(-1) ?? [];
  if (report) return 'report';
  if (consider) return 'consideration';
  return done && !done.startsWith('to be ') ? 'past' : null;
}

const NONE: readonly NamedSession[] = [];

function sessionsNamedIn(text: string, body: Body): readonly NamedSession[] {
  if (!text.includes('session')) return NONE;
  const own = OWN_NAMES[body];
  if (!own) return NONE;
  const prose = proseOf(text);
  const sessions: NamedSession[] = [];
  for (const { 0: words, index } of matchesIn(prose, SESSION)) {
    const before = prose.slice(0, index);
    const organ = matchesIn(before, MEETING_ORGAN).at(-1)?.[0];
    const errand = errandOf(before);
    if (!errand || !OWN.test(before) || (errand !== 'agenda' && organ && !own.test(organ))) continue;
    sessions.push({ start: index, end: index + words.length, value: ordinalIn(words) ?? Number(words), words, errand });
  }
  return sessions;
}

type NamedBy = NamedSession & { readonly own: number; readonly preambular: boolean };
const NOBODY: readonly NamedBy[] = [];

/** The sessions of its own organ that a text names, with what they are named for; none where the text does not tell its own session. */
export const sessionsNamedBy = remembered(({ resolution }: Analysis): readonly NamedBy[] => {
  const { session: own, body } = resolution;
  if (own === null) return NOBODY;
  return resolution.paragraphs.flatMap(({ block, kind }) =>
    block.piece.ask(sessionsNamedIn, body).map(named => ({
      ...named,
      start: named.start + block.start,
      end: named.end + block.start,
      own,
      preambular: kind === 'preambular',
    })),
  );
});
