import { toOrdinal } from '../../core/lexicon/en/ordinals';
import { TYPICAL_CLAUSES } from '../../core/lexicon/en/typicalClauses';
import type { Analysis } from '../../core/model/analysis';
import type { Resolution } from '../../core/model/resolution';
import { type Span, textOf } from '../../core/text/span';
import type { Completion } from '../types';
import { RANK } from './rank';

const ABOUT = { agenda: 'agenda of a session to come', report: 'request for a report', funding: 'funding', closing: 'end of the text' };
/** What the label says of a clause before it is cut. */
const LABEL = 80;
const SLOT = /\{(session|title)\}|\[([^\]]*)\]/g;

/**
 * The paragraphs that texts of the body have year after year and that begin with what is typed, as snippets: `prefix` is the number, the session is the one behind
 * that of the text, and what is likely to be written otherwise is a placeholder. None in other languages than English.
 */
export function clauseOffers({ text, resolution }: Analysis, typed: Span, prefix = ''): Completion[] {
  if (resolution.language !== 'en') return [];
  const written = textOf(text, typed).replace(/\s+/g, ' ').toLowerCase();
  return TYPICAL_CLAUSES.filter(({ bodies, words }) => bodies.includes(resolution.body) && words.toLowerCase().startsWith(written)).map(
    ({ about, words }) => {
      const plain = filled(words, resolution, likely => likely);
      return {
        label: plain.length > LABEL ? `${plain.slice(0, LABEL).trimEnd()}…` : plain,
        kind: 'snippet',
        replaces: typed,
        text: prefix + filled(words, resolution, (likely, i) => `\${${i}:${likely.replace(/[\\$}]/g, '\\$&')}}`),
        plainText: prefix + plain,
        isSnippet: true,
        detail: ABOUT[about],
        documentation: plain,
        rank: RANK.clause,
      };
    },
  );
}

/** The words with what is likely in their slots, in the order of the text, counted from 1. */
function filled(words: string, { session, title, body }: Resolution, toSlot: (likely: string, i: number) => string): string {
  const isYear = body === 'economic-and-social-council';
  const next = session === null ? 'next' : ((isYear ? String(session + 1) : toOrdinal(session + 1)) ?? 'next');
  let count = 0;
  return words.replace(SLOT, (_, name: string | undefined, other: string | undefined) =>
    toSlot(name === 'session' ? next : name === 'title' ? (title ?? 'Title of the item') : (other ?? ''), ++count),
  );
}
