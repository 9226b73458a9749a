import type { Body } from '../lexicon/language';
import type { Citation } from '../model/resolution';
import { symbolOf } from './symbols';

const S = '[ \\u00a0\\u202f]';
const NUMBER = `(?:(?:S-|ES-)?\\d{1,4}/\\d{1,3}(?:${S}[A-Z](?:-[A-Z])?(?![\\w-]))?|\\d{1,4}(?:${S}[A-Z]{1,2})?${S}\\((?:(?:S-|ES-)?[IVXL]+|\\d{4})\\))`;
const MONTHS = ['January', 'February', 'March', 'April', 'May', 'June', 'July', 'August', 'September', 'October', 'November', 'December'];
const DATE = `(?:${S}of${S}(\\d{1,2})${S}(${MONTHS.join('|')})(?:${S}(\\d{4}))?)`;
const ITEM = new RegExp(`(${NUMBER}|(?<=and${S}|,${S})[A-Z](?=[,;. ]|$))${DATE}?`, 'g');
const JOIN = `(?:,?${S}(?:and|or|to)${S}|,${S}|${S}to${S})`;
const LIST = new RegExp(`\\b([Rr]esolutions?|[Dd]ecisions?)${S}(${NUMBER}${DATE}?(?:${JOIN}(?:${NUMBER}|[A-Z](?![\\w-]))${DATE}?)*)`, 'g');
const DOCUMENT =
  /(?<![\w/-])(?:A|S|E)\/(?:(?:HRC|RES|DEC|PRST|C\.\d|CN\.\d+|AC\.\d+|CONF\.\d+|ES-\d+|S-\d+|INF|\d{2,4})\/)(?:[\w.-]+\/)*[\w.-]*\w/g;
const ORGANS: readonly (readonly [RegExp, Body])[] = [
  [/Security Council(?:’s)?$/, 'security-council'],
  [/Economic and Social Council(?:’s)?$/, 'economic-and-social-council'],
  [/Human Rights Council(?:’s)?$/, 'human-rights-council'],
  [/(?:General )?Assembly(?:’s)?$/, 'general-assembly'],
];

/** The resolutions, decisions and documents cited in a paragraph of an English text of the body `own`, with offsets in the paragraph. */
export function citationsIn(stretch: string, own: Body): readonly Citation[] {
  const found: Citation[] = [];
  for (const m of stretch.matchAll(LIST)) found.push(...citationsOfList(m, stretch, own));
  for (const m of stretch.matchAll(DOCUMENT)) found.push({ start: m.index, end: m.index + m[0].length, symbol: m[0], date: null });
  return found.sort((a, b) => a.start - b.start);
}

function citationsOfList(m: RegExpMatchArray, stretch: string, own: Body): Citation[] {
  const list = m[2] as string;
  const at = (m.index as number) + m[0].length - list.length;
  const before = stretch.slice(Math.max(0, (m.index as number) - 60), m.index).trimEnd();
  const decision = /^d/i.test(m[1] as string);
  let number = '';
  let date: string | null = null;
  const items = [...list.matchAll(ITEM)].map(item => {
    const written = item[1] as string;
    // “53/243 A and B”: the letter alone stands for the same number.
    number = /^[A-Z]$/.test(written) ? `${number.replace(/ [A-Z](?:-[A-Z])?$/, '')} ${written}` : written.replace(/[\u00a0\u202f]/g, ' ');
    const from = at + item.index;
    return { start: from, end: from + written.length, number, date: isoDate(item[2], item[3], item[4]) };
  });
  // A date behind the last of several holds for those before it that have none.
  return items
    .reverse()
    .map(item => {
      date = item.date ?? date;
      const body = bodyOf(item.number, before, own);
      const symbol = symbolOf(item.number, body) ?? item.number;
      return { start: item.start, end: item.end, symbol: decision ? symbol.replace('/RES/', '/DEC/') : symbol, date };
    })
    .reverse();
}

/** Whose number it is: by its shape, else by the organ named right before, else the text's own. */
function bodyOf(number: string, before: string, own: Body): Body {
  if (/\(\d{4}\)$/.test(number)) return 'security-council';
  if (/^(?:19|20)\d\d\//.test(number)) return 'economic-and-social-council';
  const named = ORGANS.find(([name]) => name.test(before))?.[1];
  if (named) return named;
  if (own === 'human-rights-council' && !/\b(?:its|Council)$/.test(before)) return sessionOf(number) > 60 ? 'general-assembly' : own;
  return own === 'human-rights-council' ? own : 'general-assembly';
}

const sessionOf = (number: string): number => Number(/^(?:E?S-)?(\d+)\//.exec(number)?.[1] ?? 0);

function isoDate(day: string | undefined, month: string | undefined, year: string | undefined): string | null {
  if (!day || !month || !year) return null;
  return `${year}-${String(MONTHS.indexOf(month) + 1).padStart(2, '0')}-${day.padStart(2, '0')}`;
}
