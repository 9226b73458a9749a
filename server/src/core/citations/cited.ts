/** A symbol as texts cite it: of what kind, whose, and by which number. */
export interface CitedForm {
  readonly kind: 'resolution' | 'decision' | 'document';
  /** The name of the organ in full; `Documents` for what is no resolution or decision. */
  readonly organ: string;
  /** `73/338`, `217 A (III)`, `1325 (2000)`; the symbol itself for a document. */
  readonly number: string;
}

/** How the symbols of each organ begin, with its name; the order is that in which lists show them. */
const SERIES: readonly (readonly [RegExp, string, CitedForm['kind']])[] = [
  [/^A\/RES\/(?=\d|E?S-)/, 'General Assembly', 'resolution'],
  [/^A\/DEC\//, 'General Assembly', 'decision'],
  [/^S\/RES\//, 'Security Council', 'resolution'],
  [/^E\/RES\//, 'Economic and Social Council', 'resolution'],
  [/^E\/DEC\//, 'Economic and Social Council', 'decision'],
  [/^A\/HRC\/RES\//, 'Human Rights Council', 'resolution'],
  [/^A\/HRC\/DEC\//, 'Human Rights Council', 'decision'],
  [/^UNEP\/EA\.(?=\d+\/RES)/i, 'United Nations Environment Assembly', 'resolution'],
  [/^UNEP\/EA\.(?=\d+\/DEC)/i, 'United Nations Environment Assembly', 'decision'],
];
const DOCUMENTS = 'Documents';

/** The organs in the order in which lists show what is cited of them, documents last. */
export const ORGANS_CITED: readonly string[] = [...new Set(SERIES.map(([, organ]) => organ)), DOCUMENTS];

/** A letter behind the session: `217 (III) A` is cited as `217 A (III)`. */
const LETTERED = /^(\d+) (\([IVXL\dES-]+\)) ([A-Z]{1,2})$/;

const plainOf = (symbol: string): string => symbol.replace(/[\s\u00a0\u202f]+/g, '');

const seriesOf = (plain: string) => SERIES.find(([pattern]) => pattern.test(plain));

/** What a symbol is of: all that is no resolution or decision is a document. */
export const kindOf = (symbol: string): CitedForm['kind'] => seriesOf(plainOf(symbol))?.[2] ?? 'document';

/** A symbol, with or without spaces, as it is cited: `A/RES/217(III)A` is resolution `217 A (III)` of the General Assembly. */
export function citedFormOf(symbol: string): CitedForm {
  const plain = plainOf(symbol);
  const [prefix, organ, kind] = seriesOf(plain) ?? [];
  if (!prefix || !organ || !kind) return { kind: 'document', organ: DOCUMENTS, number: symbol };
  const number = plain
    .replace(prefix, '')
    .replace(/\/(?:RES|DEC)\./i, '/')
    .replace(/(?<=\d)\(/, ' (')
    .replace(/(?<=[\d)])(?=[A-Z](?:-[A-Z])?$|[A-Z]{2}$)/, ' ')
    .replace(LETTERED, '$1 $3 $2');
  return { kind, organ, number };
}

const LETTER = /(?:(?<=\/\d+)|(?<=\)))\s?([A-Z])$/;

/** The letter of the part that a symbol names, and the symbol of the whole: `A/RES/53/243 B` is part B of `A/RES/53/243`. Null where it names none. */
export function partOfSymbol(symbol: string): { readonly whole: string; readonly letter: string } | null {
  const letter = LETTER.exec(symbol);
  return letter?.[1] ? { whole: symbol.slice(0, letter.index), letter: letter[1] } : null;
}
