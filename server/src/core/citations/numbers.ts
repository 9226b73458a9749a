import { matchesIn } from '../text/matchesIn';
import { ISSUER_NAME, type Issuer, issuerNamed } from './issuers';
import { DATE, isoDate, NUMBER, SPACE as S } from './patterns';

/** A number of a resolution or decision as it stands in a text. */
export interface WrittenNumber {
  readonly start: number;
  readonly end: number;
  /** Where its date ends; `end` where it has none of its own. */
  readonly dateEnd: number;
  /** With single spaces, its letter included: `53/243 B`. */
  readonly number: string;
  readonly kind: 'resolution' | 'decision';
  /** ISO date, its own or the one that it shares; null where the text gives none. */
  readonly date: string | null;
  /** Where the first number of its list stands: those with the same one are one list. */
  readonly list: number;
  /** The organ named with it; null where the number or the text's own organ has to tell. */
  readonly named: Issuer | 'council' | null;
}

type Draft = { -readonly [Key in keyof WrittenNumber]: WrittenNumber[Key] } & { day: string | null; shape: string };

const KEYWORD = /\b([Rr]esolution|[Dd]ecision)s?\b/g;
/** A comma may stand right before the next number of a list, but not within a figure. */
const NUMBERED = new RegExp(`(?<![\\w/.()-]|(?<!\\d/\\d{1,3}),)(${NUMBER})(?![/\\w-])${DATE}?`, 'g');
const LETTER = new RegExp(`^(?:,${S}|${S}(?:and|or|to)${S}|,${S}and${S})([A-Z])(?=[,;.]|${S}|$)${DATE}?`);
/** What joins the numbers of a list; a footnote mark may stand before it. */
const JOINER = new RegExp(
  `(?:,|;|\\]|\\b(?:and|or|to|as)\\b|&)(?:${S}?\\[\\^\\w+\\])*${S}*(?:(?:in${S}particular|especially|including|notably|most${S}recently)${S})?$`,
);
const BLANK = new RegExp(`^${S}$`);
const DIRECT = new RegExp(`^${S}+(?:Nos?\\.${S})?$`);
/** `the resolutions of the Council on kites, including 33/23` */
const INTRODUCED = new RegExp(`^[^;.“\\d]{0,80}\\b(?:including|in${S}particular|namely|notably|especially)${S}$`);
/** The text between two numbers that share a date. */
const SHARING = new RegExp(`^(?:\\[\\^\\w+\\])*(?:,${S}|,?${S}(?:and|or|to)${S})$`);
const ITS = new RegExp(`\\b[Ii]ts${S}(?:(?:previous|relevant|earlier|recent|landmark|other|subsequent|first|own)${S}|\\w+${S}){0,2}$`);
/** `resolution 5/12 of 2 March 2022 of the Environment Assembly`, `decision 21/1 adopted by the Committee`. */
const ADOPTED_BY = new RegExp(
  `^(?:,?${S}adopted${S}by|${S}of)${S}the${S}((?:[A-Z][\\w-]*|of|on|for|the|and)(?:${S}(?:[A-Z][\\w-]*|of|on|for|the|and))*)`,
);

const NONE: readonly WrittenNumber[] = [];

/** The numbers of resolutions and decisions in a paragraph of an English text, in its order. */
export function numbersIn(text: string): readonly WrittenNumber[] {
  if (!/\d[/ \u00a0(]/.test(text)) return NONE;
  const found: Draft[] = [];
  const keywords = matchesIn(text, KEYWORD);
  const names = keywords.length === 0 ? [] : matchesIn(text, ISSUER_NAME);
  let keyword = -1;
  let named: WrittenNumber['named'] = null;
  let listEnd = -1;
  let list = -1;
  for (const match of matchesIn(text, NUMBERED)) {
    const { index: start, 0: dated, 1: written = '', 2: day, 3: month, 4: year } = match;
    const dateEnd = start + dated.length;
    while ((keywords[keyword + 1]?.index ?? Infinity) < start) {
      keyword++;
      listEnd = -1;
      named = nameOfKeyword(text, keywords[keyword]?.index ?? 0, names);
    }
    const governing = keywords[keyword];
    const shape = shapeOf(written);
    const between = governing ? text.slice(governing.index + governing[0].length, start) : '';
    const direct = governing !== undefined && (DIRECT.test(between) || INTRODUCED.test(between));
    const listed = governing !== undefined && listEnd >= 0 && goesOn(text, listEnd, start, found.at(-1));
    if (!direct && !listed && shape !== 'council-year') continue;
    if (shape === 'council-year' && !governing && !/\bSecurity Council|resolution/.test(text)) continue;
    const kind = governing && /^d/i.test(governing[0]) && shape !== 'council-year' ? 'decision' : 'resolution';
    const issuer = named ?? adopterBehind(between) ?? adopterBehind(text.slice(dateEnd, dateEnd + 120));
    if (!listed) list = start;
    found.push({
      start,
      end: start + written.length,
      dateEnd,
      list,
      number: written.replace(/[\u00a0\u202f]/g, ' ').replace('\u2011', '-'),
      kind,
      date: isoDate(day, month, year),
      day: day && !year ? `${day} ${month}` : null,
      named: issuer,
      shape,
    });
    listEnd = takeLetters(text, dateEnd, found);
  }
  shareDates(text, found);
  return found;
}

/** Whether a number goes on the list that ended before it. Where the comma behind a date was forgotten it does all the same. */
const goesOn = (text: string, listEnd: number, start: number, last: Draft | undefined): boolean =>
  JOINER.test(text.slice(Math.max(0, start - 40), start)) || (last?.date != null && BLANK.test(text.slice(listEnd, start)));

/** `53/243 A and B`: each letter behind is a resolution of its own. */
function takeLetters(text: string, from: number, found: Draft[]): number {
  let at = from;
  const first = found.at(-1);
  const stem = first && /^(.*\d) [A-Z]$/.exec(first.number)?.[1];
  if (!first || !stem) return at;
  for (let next = LETTER.exec(text.slice(at, at + 60)); next; next = LETTER.exec(text.slice(at, at + 60))) {
    const [whole, letter = '', day, month, year] = next;
    const start = at + whole.indexOf(letter, whole.search(/[A-Z]/));
    found.push({
      ...first,
      start,
      end: start + 1,
      dateEnd: at + whole.length,
      number: `${stem} ${letter}`,
      date: isoDate(day, month, year),
      day: null,
    });
    at += whole.length;
  }
  return at;
}

const shapeOf = (number: string): string => (/\(\d{4}\)$/.test(number) ? 'council-year' : /\)$/.test(number) ? 'roman' : 'stroke');

/** Dates stand behind the last of several: those before it share the date, or the year of it. */
function shareDates(text: string, found: Draft[]): void {
  for (let i = found.length - 2; i >= 0; i--) {
    const item = found[i] as Draft;
    const next = found[i + 1] as Draft;
    if (item.date || item.shape !== next.shape || !next.date) continue;
    if (item.day) {
      const [day, month] = item.day.split(' ');
      item.date = isoDate(day, month, next.date.slice(0, 4));
    } else if (SHARING.test(text.slice(item.end, next.start))) item.date = next.date;
  }
}

/** The organ named with the keyword at `at`: right before it, as the owner of “its”, or anywhere before where it alone numbers as that. */
function nameOfKeyword(text: string, at: number, names: readonly RegExpMatchArray[]): WrittenNumber['named'] {
  const last = names.findLast(({ index = 0 }) => index < at);
  if (!last) return null;
  const gap = text.slice((last.index ?? 0) + last[0].length, at);
  const issuer = issuerNamed(last[0]);
  if (NAMES_IT.test(gap)) return issuer;
  if (ITS.test(gap)) return OWNS_IT.test(gap) ? issuer : null;
  return issuer === 'human-rights-council' && gap.length < NEAR && !/[.;]/.test(gap) ? issuer : null;
}
const NAMES_IT = new RegExp(`^(?:’s?)?${S}(?:(?:draft|annual|previous|relevant|other)${S})*$`);
const OWNS_IT = new RegExp(`^,?${S}(?:in|by|through)${S}its${S}(?:\\w+${S})?$`);
/** How far back an organ may be named that the number fits. */
const NEAR = 200;

function adopterBehind(text: string): WrittenNumber['named'] {
  const name = ADOPTED_BY.exec(text)?.[1];
  return name && name.search(ISSUER_NAME) >= 0 ? issuerNamed(name) : null;
}
