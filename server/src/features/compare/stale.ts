import { ORDINAL, ordinalIn } from '../../core/lexicon/en/ordinals';
import type { Analysis } from '../../core/model/analysis';
import { type Span, span } from '../../core/text/span';
import type { Piece } from './types';

/** Session 76 of the General Assembly opened in 2021. */
const YEAR_OF_SESSION_0 = 1945;
/** What is further back is history, and not left over from the base. */
const CYCLE = 4;
const SESSION = new RegExp(`\\b(${ORDINAL}) session\\b`, 'gi');
/** What is to be done at a session. What is to be done from a session on stays true when it is over. */
const AHEAD =
  /\b(?:to (?:submit|report|convene|hold|consider|discuss|include|inform|update)|provisional agenda of)\b[^;:()]{0,200}(?<!\b(?:starting|beginning|commencing) (?:at|from|with) )\bits (?:resumed |main )?$/i;
/** A meeting ahead with its year. `The holding of` and `the convening of` are said of meetings of the past. */
const MEETING = /\b(?:to be (?:held|convened)|will (?:be held|be convened|take place|convene))\b[^;:()]{0,80}?\b((?:19|20)\d{2})\b/gi;

/**
 * The sessions and years that were ahead of the base and no longer are of the draft, in words taken over: `its seventy-eighth session` in a draft of session 78, `to be held in 2023` in one of 2023–2024 taken from one of 2022. None where
 * the sessions of both are not known or are the same, and none in a language for which there are no ordinals.
 */
export function staleIn(pieces: readonly Piece[], was: Analysis, is: Analysis): Span[] {
  const [before, now] = [was.resolution.session, is.resolution.session];
  if (is.resolution.language !== 'en' || is.resolution.body !== 'general-assembly') return [];
  if (before === null || now === null || now <= before || before > 200) return [];
  return pieces.flatMap(({ kind, draft }) => (kind === 'kept' && draft ? datedIn(is.text, draft, now) : []));
}

function datedIn(text: string, kept: Span, now: number): Span[] {
  const words = text.slice(kept.start, kept.end);
  const at = (from: number, found: string): Span => span(kept.start + from, kept.start + from + found.length);
  const sessions = Array.from(words.matchAll(SESSION)).flatMap(({ 0: found, 1: ordinal, index }) =>
    AHEAD.test(words.slice(0, index)) && isOver(ordinalIn(ordinal as string), now + 1) ? [at(index, found)] : [],
  );
  const meetings = Array.from(words.matchAll(MEETING)).flatMap(({ 0: found, 1: year, index }) =>
    isOver(Number(year) - YEAR_OF_SESSION_0, now) ? [at(index + found.length - 4, year as string)] : [],
  );
  return [...sessions, ...meetings];
}

const isOver = (session: number | null, now: number): boolean => session !== null && session < now && session >= now - CYCLE;
