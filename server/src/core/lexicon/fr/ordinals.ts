const ONES = (
  'première deuxième troisième quatrième cinquième sixième septième huitième neuvième dixième onzième douzième treizième quatorzième ' +
  'quinzième seizième dix-septième dix-huitième dix-neuvième'
).split(' ');
/** Seventy and ninety are counted on from the ten before. */
const TENS = [
  [80, 'quatre-vingt'],
  [60, 'soixante'],
  [50, 'cinquante'],
  [40, 'quarante'],
  [30, 'trente'],
  [20, 'vingt'],
] as const;

function words(n: number): string {
  const [ten, name] = TENS.find(([each]) => each <= n) ?? [0, ''];
  if (ten === 0) return ONES[n - 1] as string;
  const rest = n - ten;
  if (rest === 0) return `${name.replace(/e$/, '')}ième`;
  const link = (rest === 1 || rest === 11) && ten < 80 ? ' et ' : '-';
  return name + link + (rest === 1 ? 'unième' : ONES[rest - 1]);
}

/** The ordinals up to 99 as they stand before `session`: the 76th is `soixante-seizième`. */
export const ORDINALS: readonly string[] = Array.from({ length: 99 }, (_, i) => words(i + 1));
