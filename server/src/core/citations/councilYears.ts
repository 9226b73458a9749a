/** The number of the first resolution that the Security Council adopted in each year from 1946 on. */
const FIRST_OF_YEAR = [
  1, 16, 38, 67, 79, 90, 97, 99, 104, 106, 111, 122, 127, 132, 133, 161, 171, 177, 186, 200, 220, 233, 245, 263, 276, 292, 308, 325, 345,
  367, 385, 403, 423, 444, 462, 485, 500, 530, 546, 560, 581, 594, 607, 627, 647, 684, 726, 800, 893, 970, 1036, 1093, 1147, 1220, 1285,
  1335, 1387, 1455, 1522, 1581, 1652, 1739, 1795, 1860, 1908, 1967, 2033, 2086, 2133, 2196, 2260, 2337, 2398, 2452, 2504, 2561, 2618, 2672,
  2722, 2768,
];
const FROM = 1946;

/** The year in which the Security Council adopted the resolution of that number; null for a number that no year of the table had. The last year is open. */
export function councilYearOf(number: number): number | null {
  const after = FIRST_OF_YEAR.findIndex(first => first > number);
  const index = (after < 0 ? FIRST_OF_YEAR.length : after) - 1;
  return index < 0 ? null : FROM + index;
}
