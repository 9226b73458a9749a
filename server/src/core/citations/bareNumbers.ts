import { matchesIn } from '../text/matchesIn';
import { councilYearOf } from './councilYears';
import type { WrittenNumber } from './numbers';
import { SPACE as S } from './patterns';

const LIST = new RegExp(
  `\\b[Rr]esolutions?${S}(\\d{3,4}(?:(?:,${S}|${S}(?:and|or)${S})\\d{3,4})*)(?![\\d/]|${S}?\\(|${S}[A-Z]${S}?\\()`,
  'g',
);
const NONE: readonly WrittenNumber[] = [];

/** Resolutions of the Security Council named by their number alone, as delegations do: `resolution 1540`. The year comes from the number. */
export function bareNumbersIn(text: string): readonly WrittenNumber[] {
  if (!/esolutions?.\d{3,4}\b/.test(text)) return NONE;
  return matchesIn(text, LIST).flatMap(({ 0: whole, 1: list = '', index }) => {
    const from = index + whole.length - list.length;
    return matchesIn(list, /\d+/g).flatMap((item): WrittenNumber[] => {
      const year = councilYearOf(Number(item[0]));
      if (year === null) return [];
      const start = from + item.index;
      const end = start + item[0].length;
      return [
        { start, end, dateEnd: end, list: from, number: `${item[0]} (${year})`, kind: 'resolution', date: null, named: 'security-council' },
      ];
    });
  });
}
