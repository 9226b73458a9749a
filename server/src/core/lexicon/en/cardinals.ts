const SMALL =
  'one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen'.split(' ');
const TENS = 'twenty thirty forty fifty sixty seventy eighty ninety'.split(' ');

const words = (n: number): string => {
  const small = SMALL[n - 1];
  if (small) return small;
  const ones = SMALL[(n % 10) - 1];
  const tens = TENS[Math.floor(n / 10) - 2] as string;
  return n % 10 && ones ? `${tens}-${ones}` : tens;
};

const WORDS: readonly string[] = Array.from({ length: 99 }, (_, i) => words(i + 1));
const VALUES: ReadonlyMap<string, number> = new Map(WORDS.map((cardinal, i) => [cardinal, i + 1]));

/** A number in words: 76 is `seventy-six`. Null below 1 and above 99. */
export const toCardinal = (n: number): string | null => WORDS[n - 1] ?? null;

/** The value of a number in words, whatever its capitals. Null where the words are none. */
export const cardinalIn = (word: string): number | null => VALUES.get(word.toLowerCase()) ?? null;

/** The source of a pattern that finds a number from one to ninety-nine in words, in lower case: the longest that stands there. */
export const CARDINAL = `(?:${TENS.join('|')})(?:-(?:${SMALL.slice(0, 9).join('|')}))?|${[...SMALL].reverse().join('|')}`;
