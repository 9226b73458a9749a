import type { Provision } from '../core/model/resolution';
import type { FoundFile } from './files';
import type { Contents } from './readText';
import type { CitedIn } from './texts';

/** What is remembered of a file: what it held when it had this time and size. */
export interface Remembered extends FoundFile, Contents {}

/** Counts up when the same text would give another entry. */
const FORMAT = 1;

type Cite = [start: number, end: number, symbol: number, paragraph: number, provision?: Provision];
type Row = [
  uri: string,
  mtime: number,
  size: number,
  problem: string | null,
  entry?: [symbol: number, title: number, date: number, Cite[]],
];

interface Cache {
  readonly made: string;
  /** Every string once; the others are places in this list, -1 for none. */
  readonly strings: readonly string[];
  readonly files: readonly Row[];
}

/** The cache as it is written; `version` is that of the program, which may read other things from the same text than the next. */
export function toCache(remembered: Iterable<Remembered>, version: string): string {
  const places = new Map<string, number>();
  const placeOf = (string: string | null): number => {
    if (string === null) return -1;
    const place = places.get(string) ?? places.size;
    places.set(string, place);
    return place;
  };
  const toCite = ({ start, end, symbol, paragraph, provision }: CitedIn): Cite => {
    const places = [start, end, placeOf(symbol), placeOf(paragraph)] as const;
    return provision ? [...places, provision] : [...places];
  };
  const files = Array.from(remembered, ({ uri, mtime, size, problem, entry }): Row => {
    if (!entry) return [uri, mtime, size, problem];
    return [uri, mtime, size, problem, [placeOf(entry.symbol), placeOf(entry.title), placeOf(entry.date), entry.cites.map(toCite)]];
  });
  return JSON.stringify({ made: madeBy(version), strings: [...places.keys()], files } satisfies Cache);
}

/** What a cache remembers; nothing where it is damaged, or made by another version. */
export function fromCache(text: string, version: string): Remembered[] {
  try {
    const { made, strings, files } = JSON.parse(text) as Cache;
    if (made !== madeBy(version)) return [];
    const stringAt = (place: number): string | null => {
      const string = place === -1 ? null : strings[place];
      return string === null || typeof string === 'string' ? string : fail();
    };
    const required = (place: number): string => stringAt(place) ?? fail();
    const fromCite = ([start, end, symbol, paragraph, provision]: Cite): CitedIn => ({
      start,
      end,
      symbol: required(symbol),
      paragraph: stringAt(paragraph),
      provision: provision ?? null,
    });
    return files.map(([uri, mtime, size, problem, entry]) => ({
      uri: typeof uri === 'string' ? uri : fail(),
      mtime,
      size,
      problem,
      entry: entry
        ? { symbol: stringAt(entry[0]), title: stringAt(entry[1]), date: stringAt(entry[2]), cites: entry[3].map(fromCite) }
        : null,
    }));
  } catch {
    return [];
  }
}

function fail(): never {
  throw new Error('no string');
}

const madeBy = (version: string): string => `${version}/${FORMAT}`;
