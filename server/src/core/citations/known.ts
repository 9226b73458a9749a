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
  /** Those whose number begins with the query, or whose titles have all its words, the most cited first. */
  search(query: string, limit: number): readonly KnownResolution[];
}

/** A symbol as the index is asked for it: spaces and capitals do not count. */
export const keyOf = (symbol: string): string => symbol.replace(/[\s\u00a0\u202f]+/g, '').toUpperCase();

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

/** A line of the table with the prefix that it stands under; taken apart when it is asked for. */
interface Row {
  readonly prefix: string;
  readonly number: string;
  readonly line: string;
}

function rowsOf(table: string): Row[] {
  let prefix = '';
  const rows: Row[] = [];
  for (const line of table.split('\n')) {
    if (line.endsWith('/')) prefix = line;
    else if (line) rows.push({ prefix, number: line.split('\t', 1)[0] as string, line });
  }
  return rows;
}

/** Reads the index as `server/data/buildIndex.mjs` writes it. */
export function readKnown(table: string): KnownResolutions {
  const rows = rowsOf(table);
  const bySymbol = new Map(rows.map(row => [keyOf(row.prefix + row.number), row]));
  return {
    get(symbol) {
      const row = bySymbol.get(keyOf(symbol));
      return row ? known(row.prefix, row.line) : null;
    },
    search(query, limit) {
      const wanted = keyOf(query);
      const words = query.toLowerCase().match(/[\p{L}\p{N}/()-]+/gu) ?? [];
      if (words.length === 0) return [];
      const hasWords = ({ line }: Row): boolean => {
        const title = line.split('\t', 5)[4]?.toLowerCase();
        return title !== undefined && words.every(word => title.includes(word));
      };
      return rows
        .filter(row => keyOf(row.number).startsWith(wanted) || (row.prefix + row.number).startsWith(wanted) || hasWords(row))
        .map(({ prefix, line }) => known(prefix, line))
        .sort((a, b) => b.citedBy - a.citedBy)
        .slice(0, limit);
    },
  };
}
