import { ORDINAL, ordinalIn } from '../../core/lexicon/en/ordinals';
import type { Analysis } from '../../core/model/analysis';
import { type Span, span } from '../../core/text/span';
import type { Piece } from './types';

/** Session 76 of the General Assembly opened in 2021. */
const YEAR_OF_SESSION_0 = 1945;
const DATED = new RegExp(`\\b(?:(${ORDINAL}) session|((?:19|20)\\d{2}))\\b`, 'gi');
/** What cannot be over: a plan, or what is asked for. A year behind a month belongs to the date of a document, which does not age. */
const AHEAD =
  /\b(?:to be held|will|upcoming|forthcoming|(?:its|the|their) next|to (?:convene|hold|submit|report|consider|continue|include|organize)|agenda of its)\b/i;
const OF_DATE = /\b\p{L}{3,9} $/u;

/**
 * The words taken over from the base that speak of something ahead and name a session or year that was ahead of the base and is not of the
 * draft: `its seventy-eighth session` in a draft of session 78, `to be held in 2023` in one of 2023–2024 taken from one of 2022. None where
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
  return Array.from(words.matchAll(DATED)).flatMap(({ 0: found, 1: ordinal, 2: year, index }) => {
    const before = words.slice(Math.max(0, index - 120), index);
    if (!AHEAD.test(before) || (year && OF_DATE.test(before) && /\d \p{L}+ $/u.test(before))) return [];
    const over = ordinal ? isOver(ordinalIn(ordinal), now) : Number(year) < YEAR_OF_SESSION_0 + now;
    return over ? [span(kept.start + index, kept.start + index + found.length)] : [];
  });
}

const isOver = (session: number | null, now: number): boolean => session !== null && session <= now && session > now - 5;
