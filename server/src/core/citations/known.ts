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
    title: title ? unescaped(title) : null,
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

const rowOf = (prefix: string, line: string): Row => ({ prefix, symbol: prefix + line.split('\t', 1)[0], line });

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
  return { row, key: keyOf(row.symbol), number: row.prefix.length, title: unescaped(title).toLowerCase(), citedBy: Number(citedBy) || 0 };
}

/** The part of the table about the symbols that begin alike; the last word of `head` is a slash, and a line break stands before each line of `lines`. */
interface Section {
  readonly head: string;
  readonly lines: string;
}

/** The table as its headings divide it, without a look at the lines. */
function sectionsOf(table: string): readonly Section[] {
  const sections: Section[] = [];
  let head = '';
  let from = 0;
  const linesTo = (end: number): string => (from === 0 ? '\n' : '') + table.slice(from, end);
  for (let end = table.indexOf('/\n') + 1; end > 0; end = table.indexOf('/\n', end) + 1) {
    const start = table.lastIndexOf('\n', end - 1) + 1;
    const heading = table.slice(start, end);
    // A title may end with a slash.
    if (/\s/.test(heading)) continue;
    sections.push({ head, lines: linesTo(start) });
    head = heading;
    from = end;
  }
  return [...sections, { head, lines: linesTo(table.length) }];
}

const rowsOf = ({ head, lines }: Section): Row[] => lines.split('\n').flatMap(line => (line ? rowOf(head, line) : []));

const ESCAPED = /\\u([\da-f]{4})/g;

/** Words as people write them: what is beyond ASCII stands in the table as `\u2019`, so that a letter of all of it takes one byte. */
const unescaped = (words: string): string => words.replace(ESCAPED, (_, code: string) => String.fromCharCode(Number.parseInt(code, 16)));

/** The symbols that share all but what follows their last slash: `A/RES/73/`. `number` is what stands there in the lines of `section`. */
interface Session {
  readonly section: Section;
  readonly number: string;
}

function sessionsAt(stem: string, sections: readonly Section[]): readonly Session[] {
  return sections.flatMap(section => (stem.startsWith(section.head) ? [{ section, number: stem.slice(section.head.length) }] : []));
}

/** The lines of a session: those of its section that begin with its number and have no further slash before the first tab. */
function* linesOf({ section: { lines }, number }: Session): Generator<string> {
  const start = `\n${number}`;
  for (let at = lines.indexOf(start); at >= 0; at = lines.indexOf(start, at + 1)) {
    const end = lines.indexOf('\n', at + 1);
    const line = lines.slice(at + 1, end < 0 ? undefined : end);
    const tab = line.indexOf('\t');
    if (line && !(tab < 0 ? line : line.slice(0, tab)).includes('/', number.length)) yield line;
  }
}

/** The part of a session’s numbers that the index has to know before it may say that there are no more. */
const NEARLY_ALL = 0.95;
const NEXT = /\d+(?=\/$)/;
const OF_RESOLUTIONS = /\/RES\/\d+\/$/;

/** The last number of a session that is known nearly whole, but for the latest session of each organ, which may go on. */
function lastNumberOf(session: string, sections: readonly Section[]): number | null {
  if (!OF_RESOLUTIONS.test(session)) return null;
  const serials = (of: string): Set<number> =>
    new Set(
      sessionsAt(of, sections).flatMap(each =>
        [...linesOf(each)].flatMap(line => line.slice(each.number.length).match(/^\d+/)?.map(Number) ?? []),
      ),
    );
  const known = serials(session);
  const last = Math.max(...known);
  const isClosed = serials(session.replace(NEXT, n => String(Number(n) + 1))).size > 0;
  return isClosed && known.size > 0 && known.size >= NEARLY_ALL * last ? last : null;
}

/** What a memory has under a key, else what is found and kept there. */
function remembered<Key, Value>(memory: Map<Key, Value>, key: Key, find: () => Value): Value {
  const value = memory.has(key) ? (memory.get(key) as Value) : find();
  memory.set(key, value);
  return value;
}

/** Reads the index as `server/data/buildIndex.mjs` writes it. */
export function readKnown(table: string): KnownResolutions {
  const sections = sectionsOf(table);
  /** What was asked for: few texts cite more than a handful of sessions. */
  const sessions = new Map<string, ReadonlyMap<string, Row>>();
  const lastNumbers = new Map<string, number | null>();
  const rowsIn = (stem: string): ReadonlyMap<string, Row> => {
    const rows = sessionsAt(stem, sections).flatMap(each => [...linesOf(each)].map(line => rowOf(each.section.head, line)));
    return new Map(rows.map(row => [keyOf(row.symbol), row]));
  };
  let searched: readonly Searched[] | undefined;
  return {
    lastOf(session) {
      return remembered(lastNumbers, session, () => lastNumberOf(session, sections));
    },
    get(symbol) {
      const key = keyOf(symbol);
      const stem = key.slice(0, key.lastIndexOf('/') + 1);
      const row = remembered(sessions, stem, () => rowsIn(stem)).get(key);
      return row ? known(row.prefix, row.line) : null;
    },
    search(query, limit, isWanted = () => true) {
      const start = keyOf(query);
      const words = wordsOf(query);
      if (words.length === 0) return [];
      searched ??= sections.flatMap(rowsOf).map(toSearched);
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
