/** What the index knows of a resolution. */
export interface KnownResolution {
  /** As the index writes it, without spaces: `A/RES/217(III)A`, `S/RES/1325(2000)`. */
  readonly symbol: string;
  /** ISO date of adoption, null where it is not known. */
  readonly date: string | null;
  /** Whether more than one text bears the date out. */
  readonly dateIsSure: boolean;
  readonly title: string | null;
  /** `80th plenary meeting`, null where it is not known. */
  readonly meeting: string | null;
  /** How many resolutions cite it, as far as the makers of the index saw. */
  readonly citedBy: number;
}

/** The resolutions of the shipped index. Immutable; asked by symbol, with or without spaces, or by words. */
export interface KnownResolutions {
  get(symbol: string): KnownResolution | null;
  /** The last number of a session, by what stands before it in the symbol (`A/RES/73/`); null for a session that is not known nearly whole. */
  lastOf(session: string): number | null;
  /**
   * Those whose number or symbol is the query, those that begin with it, those whose titles have it, those whose titles have all its words; each the
   * most cited first, and only symbols that are wanted. None for a query without words.
   */
  search(query: string, limit: number, isWanted?: (symbol: string) => boolean): readonly KnownResolution[];
}

/** A symbol as the index is asked for it: spaces and capitals do not count. */
export const keyOf = (symbol: string): string => symbol.replace(/[\s\u00a0\u202f]+/g, '').toUpperCase();

/** The words and numbers of a query, in lower case: `70/1`, `(xxv)`, `kites`. */
export const wordsOf = (query: string): readonly string[] => query.toLowerCase().match(/[\p{L}\p{N}/()-]+/gu) ?? [];

const MEETING = /p$/;

function known(prefix: string, line: string): KnownResolution {
  const [number = '', date = '', citedBy, meeting, title] = line.split('\t');
  return {
    symbol: prefix + number,
    date: date.replace('?', '') || null,
    dateIsSure: date !== '' && !date.endsWith('?'),
    title: title || null,
    meeting: meeting ? `${meeting.replace(MEETING, ' plenary')} meeting` : null,
    citedBy: Number(citedBy) || 0,
  };
}

/** A line of the table with the symbol that it is about; taken apart when it is asked for. */
interface Row {
  readonly prefix: string;
  readonly symbol: string;
  readonly line: string;
}

function rowsOf(table: string): Row[] {
  let prefix = '';
  const rows: Row[] = [];
  for (const line of table.split('\n')) {
    if (line.endsWith('/')) prefix = line;
    else if (line) rows.push({ prefix, symbol: prefix + line.split('\t', 1)[0], line });
  }
  return rows;
}

/** What a search looks at: the key of the symbol and where the number stands in it, the title in lower case, how often it is cited. */
interface Searched {
  readonly row: Row;
  readonly key: string;
  readonly number: number;
  readonly title: string;
  readonly citedBy: number;
}

function toSearched(row: Row): Searched {
  const [, , citedBy, , title = ''] = row.line.split('\t', 5);
  return { row, key: keyOf(row.symbol), number: row.prefix.length, title: title.toLowerCase(), citedBy: Number(citedBy) || 0 };
}

/** The part of a session’s numbers that the index has to know before it may say that there are no more. */
const NEARLY_ALL = 0.95;
const NEXT = /\d+(?=\/$)/;

/** The last numbers of the sessions that are known nearly whole, but for the latest session of each organ, which may go on. */
function lastNumbersOf(rows: readonly Row[]): ReadonlyMap<string, number> {
  const sessions = new Map<string, Set<number>>();
  for (const { symbol } of rows) {
    const [, session, serial] = /^(.*\/RES\/\d+\/)(\d+)/.exec(symbol) ?? [];
    if (session) sessions.set(session, (sessions.get(session) ?? new Set()).add(Number(serial)));
  }
  const isClosed = (session: string): boolean => sessions.has(session.replace(NEXT, n => String(Number(n) + 1)));
  return new Map(
    [...sessions]
      .map(([session, numbers]) => [session, numbers.size, Math.max(...numbers)] as const)
      .flatMap(([session, size, last]) => (isClosed(session) && size >= NEARLY_ALL * last ? [[session, last] as const] : [])),
  );
}

/** Reads the index as `server/data/buildIndex.mjs` writes it. */
export function readKnown(table: string): KnownResolutions {
  const rows = rowsOf(table);
  const bySymbol = new Map(rows.map(row => [keyOf(row.symbol), row]));
  let searched: readonly Searched[] | undefined;
  let lastNumbers: ReadonlyMap<string, number> | undefined;
  return {
    lastOf(session) {
      lastNumbers ??= lastNumbersOf(rows);
      return lastNumbers.get(session) ?? null;
    },
    get(symbol) {
      const row = bySymbol.get(keyOf(symbol));
      return row ? known(row.prefix, row.line) : null;
    },
    search(query, limit, isWanted = () => true) {
      const start = keyOf(query);
      const words = wordsOf(query);
      if (words.length === 0) return [];
      searched ??= rows.map(toSearched);
      const phrase = query.trim().toLowerCase();
      const found: [Searched[], Searched[], Searched[], Searched[]] = [[], [], [], []];
      for (const each of searched) {
        const { row, key, number, title } = each;
        const at = key.startsWith(start, number) ? number : key.startsWith(start) ? 0 : null;
        if (at === null && !words.every(word => title.includes(word))) continue;
        if (!isWanted(row.symbol)) continue;
        const nearness = at === null ? (title.includes(phrase) ? 2 : 3) : key.length - at === start.length ? 0 : 1;
        found[nearness].push(each);
      }
      const nearest = found.flatMap(alike => alike.sort((a, b) => b.citedBy - a.citedBy)).slice(0, limit);
      return nearest.map(({ row }) => known(row.prefix, row.line));
    },
  };
}
