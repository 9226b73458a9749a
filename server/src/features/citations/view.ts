import { citedFormOf, ORGANS_CITED } from '../../core/citations/cited';
import { keyOf } from '../../core/citations/known';
import { officialPageOf } from '../../core/citations/symbols';
import { ruleById } from '../../core/rules/registry';
import type { Finding } from '../../core/rules/rule';
import { overlaps, span } from '../../core/text/span';
import type { CitedIn } from '../../workspace/texts';
import { type AtHand, citedUnder, dateOf, titleOf } from './acquaintance';
import { openingAddressOf } from './address';

/** What is known of what is cited, from the best to the worst; `document` for what has nothing but an official page. */
export type CitedState = 'at-hand' | 'index' | 'document' | 'unknown' | 'wrong';

/** A text with its citations, and its findings where it is checked. */
export interface Citer {
  readonly uri: string;
  readonly cites: readonly CitedIn[];
  readonly findings: readonly Finding[];
}

/** Something that is cited, and where. */
export interface CitedEntry {
  readonly symbol: string;
  readonly title: string | null;
  readonly date: string | null;
  readonly state: CitedState;
  /** The messages of the findings about its citations. */
  readonly problems: readonly string[];
  readonly target: string | null;
  readonly link: string;
  readonly places: readonly { readonly uri: string; readonly citation: CitedIn }[];
}

const RANK: Readonly<Record<CitedState, number>> = { wrong: 0, unknown: 1, 'at-hand': 2, index: 2, document: 2 };

/** What texts cite, by organ; in each what is wrong and what is unknown first, then in the order of the numbers. */
export function citedByOrgan(citers: readonly Citer[], hand: AtHand, showsResolutions: boolean): { name: string; cited: CitedEntry[] }[] {
  const bySymbol = new Map<string, { places: { uri: string; citation: CitedIn }[]; problems: Set<Finding> }>();
  for (const { uri, cites, findings } of citers) {
    const problems = findings.filter(({ rule }) => ruleById(rule)?.family === 'references');
    for (const [i, citation] of cites.entries()) {
      const key = keyOf(citation.symbol);
      const entry = bySymbol.get(key) ?? { places: [], problems: new Set() };
      entry.places.push({ uri, citation });
      const withDate = span(citation.start, Math.min(citation.end + DATE, cites[i + 1]?.start ?? Infinity));
      for (const problem of problems) if (overlaps(problem, withDate)) entry.problems.add(problem);
      bySymbol.set(key, entry);
    }
  }
  const entries = Array.from(bySymbol.values(), ({ places, problems }) => entryOf(places, [...problems], hand, showsResolutions));
  return ORGANS_CITED.map(name => ({
    name,
    cited: inOrder(entries.filter(({ symbol }) => citedFormOf(symbol).organ === name)),
  })).filter(({ cited }) => cited.length > 0);
}

/** As far as the date of a citation reaches behind its number. */
const DATE = ' of 12 September 2019'.length;

/** The rules that find a citation to be wrong; the others are about its form. */
const WRONG: ReadonlySet<string> = new Set(['ref-date-mismatch', 'ref-exists-year', 'ref-exists-session']);

function entryOf(places: CitedEntry['places'], problems: readonly Finding[], hand: AtHand, showsResolutions: boolean): CitedEntry {
  const symbol = places[0]?.citation.symbol ?? '';
  const cited = citedUnder(symbol, hand);
  const known =
    cited.texts.length > 0 ? 'at-hand' : cited.known ? 'index' : citedFormOf(symbol).kind === 'document' ? 'document' : 'unknown';
  return {
    symbol,
    title: titleOf(cited),
    date: dateOf(cited),
    state: problems.some(({ rule }) => WRONG.has(rule)) ? 'wrong' : known,
    problems: [...new Set(problems.map(({ message }) => message))],
    target: openingAddressOf(cited, hand.texts, showsResolutions),
    link: officialPageOf(symbol, 'en'),
    places,
  };
}

function inOrder(entries: readonly CitedEntry[]): CitedEntry[] {
  const { compare } = new Intl.Collator('en', { numeric: true });
  return [...entries].sort((a, b) => RANK[a.state] - RANK[b.state] || compare(a.symbol, b.symbol));
}
