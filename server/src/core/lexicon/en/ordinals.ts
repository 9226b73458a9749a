const ONES =
  'first second third fourth fifth sixth seventh eighth ninth tenth eleventh twelfth thirteenth fourteenth fifteenth sixteenth seventeenth eighteenth nineteenth'.split(
    ' ',
  );
const TENS = 'twent thirt fort fift sixt sevent eight ninet'.split(' ');

/** More sessions than any organ of the United Nations has held. */
const HIGHEST = 199;

const belowHundred = (n: number): string => {
  const small = ONES[n - 1];
  if (small) return small;
  const tens = TENS[Math.floor(n / 10) - 2];
  const ones = ONES[(n % 10) - 1];
  return ones ? `${tens}y-${ones}` : `${tens}ieth`;
};

const words = (n: number): string => {
  if (n < 100) return belowHundred(n);
  return n === 100 ? 'one hundredth' : `one hundred and ${belowHundred(n - 100)}`;
};

/** The ordinals up to 199. */
export const ORDINALS: readonly string[] = Array.from({ length: HIGHEST }, (_, i) => words(i + 1));
const VALUES: ReadonlyMap<string, number> = new Map(ORDINALS.map((ordinal, i) => [ordinal, i + 1]));

/** The ordinal in words, as sessions are named: 76 is `seventy-sixth`. Null below 1 and above 199. */
export const toOrdinal = (n: number): string | null => ORDINALS[n - 1] ?? null;

const SUFFIXES = ['th', 'st', 'nd', 'rd'];

/** The ordinal in figures, as meetings are numbered: `1st`, `42nd`, `13th`. */
export function toFigures(n: number): string {
  const isTeen = n % 100 > 10 && n % 100 < 20;
  return `${n}${(!isTeen && SUFFIXES[n % 10]) || 'th'}`;
}

/** The number of an ordinal in words, whatever its capitals: `Seventy-sixth` is 76. Null where the words are none. */
export const ordinalIn = (ordinal: string): number | null => VALUES.get(ordinal.toLowerCase()) ?? null;

/** The source of a pattern that finds an ordinal in words, in lower case: the longest that stands there. */
export const ORDINAL = `(?:one hundred and )?(?:(?:${TENS.join('|')})(?:y-(?:${ONES.slice(0, 9).join('|')})|ieth)|${[...ONES].reverse().join('|')})|one hundredth`;
