import { citedFormOf, ORGANS_CITED } from '../../core/citations/cited';
import { keyOf } from '../../core/citations/known';
import { officialPageOf } from '../../core/citations/symbols';
import type { Finding } from '../../core/rules/rule';
import { overlaps } from '../../core/text/span';
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

const WORST_FIRST: readonly CitedState[] = ['wrong', 'unknown', 'at-hand', 'index', 'document'];

/** What texts cite, by organ; in each what is wrong and what is unknown first, then in the order of the numbers. */
export function citedByOrgan(citers: readonly Citer[], hand: AtHand, showsResolutions: boolean): { name: string; cited: CitedEntry[] }[] {
  const bySymbol = new Map<string, { places: { uri: string; citation: CitedIn }[]; problems: Set<string> }>();
  for (const { uri, cites, findings } of citers) {
    const problems = findings.filter(isProblem);
    for (const citation of cites) {
      const key = keyOf(citation.symbol);
      const entry = bySymbol.get(key) ?? { places: [], problems: new Set() };
      entry.places.push({ uri, citation });
      for (const problem of problems) if (overlaps(problem, citation)) entry.problems.add(problem.message);
      bySymbol.set(key, entry);
    }
  }
  const entries = Array.from(bySymbol.values(), ({ places, problems }) => entryOf(places, [...problems], hand, showsResolutions));
  return ORGANS_CITED.map(name => ({
    name,
    cited: entries.filter(({ symbol }) => citedFormOf(symbol).organ === name).sort(inOrder),
  })).filter(({ cited }) => cited.length > 0);
}

/** What the rules of references hold against a citation; what they merely tell is none. */
const isProblem = ({ rule, severity }: Finding): boolean => rule.startsWith('ref-') && (severity === 'error' || severity === 'warning');

function entryOf(places: CitedEntry['places'], problems: readonly string[], hand: AtHand, showsResolutions: boolean): CitedEntry {
  const symbol = places[0]?.citation.symbol ?? '';
  const cited = citedUnder(symbol, hand);
  const known =
    cited.texts.length > 0 ? 'at-hand' : cited.known ? 'index' : citedFormOf(symbol).kind === 'document' ? 'document' : 'unknown';
  return {
    symbol,
    title: titleOf(cited),
    date: dateOf(cited),
    state: problems.length > 0 ? 'wrong' : known,
    problems,
    target: openingAddressOf(cited, hand.texts, showsResolutions),
    link: officialPageOf(symbol, 'en'),
    places,
  };
}

const NUMBERS = new Intl.Collator('en', { numeric: true });

const inOrder = (a: CitedEntry, b: CitedEntry): number =>
  WORST_FIRST.indexOf(a.state) - WORST_FIRST.indexOf(b.state) || NUMBERS.compare(a.symbol, b.symbol);
