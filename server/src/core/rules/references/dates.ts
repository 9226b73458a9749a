import { councilYearOf } from '../../citations/councilYears';
import type { KnownResolution, KnownResolutions } from '../../citations/known';
import { isoDate, SPACE as S, writtenDate } from '../../citations/patterns';
import { isInAssemblySession, isInCouncilSession, isInYearOfCouncil } from '../../citations/sessions';
import { MONTH, MONTH_OR_SHORT } from '../../lexicon/en/dates';
import { jointOf, type List, type Mention } from './mentions';

const LONG = `(\\d{1,2})(?:${S}of)?${S}(${MONTH})(?:${S}of)?${S}(\\d{4})`;
/** A date that stands behind other words: ` on 3 May 2010`, `, adopted by the Council on …`, `, section II, of …`, ` on kites, both of …`. */
const LOOSE = new RegExp(
  `^(?:\\[\\^\\w+\\])*(?:${S}[A-Z]{2})?(?:${S}on|(?:,[^;]{0,160}?,|,)?${S}adopted\\b[^;]{0,80}?${S}on(?:${S}\\d{1,2}${S}and)?|(?:,(?:[^;]{0,160}?,)?|${S}on${S}[^;]{0,160}?)?(?:${S}(?:both|all))?${S}of|,?${S}(?:dated|from|made${S}on|passed${S}on|taken${S}on)|,?)(?:${S}the)?${S}\\(?${LONG}`,
);
const ORDINAL = '(?:st|nd|rd|th)';
/** How far behind a number its date may stand. */
const REACH = 260;

/** The date of a number, be it right behind it, shared with the next of its list or behind other words; null where it has none. */
export function dateOf(list: List, index: number, text: string): string | null {
  const mention = list[index] as Mention;
  if (mention.date) return mention.date;
  const next = list[index + 1];
  const [, day, month, year] =
    LOOSE.exec(text.slice(mention.end, Math.min(mention.end + REACH, next?.start ?? Infinity, mention.paragraph.block.end))) ?? [];
  const own = isoDate(day, month, year);
  if (own || !next) return own;
  const last = list[list.length - 1] as Mention;
  return jointOf(mention, next, text) !== null || !last.dated ? dateOf(list, index + 1, text) : null;
}

/** A date in a form that is not ours to judge: ` of December 13, 2019`, ` of 13th December`. */
const ANY_FORM = new RegExp(`^[^;,/]{0,20}?\\b(?:${MONTH_OR_SHORT})\\b`, 'i');

/** Whether words that look like a date stand right behind a number. */
export const hasDateInAnyForm = ({ end, paragraph: { block } }: Mention, text: string): boolean =>
  ANY_FORM.test(text.slice(end, Math.min(end + 40, block.end)));

/**
 * Whether a date, in words, stands somewhere behind a number: `, which the Assembly adopted by consensus on 3 May 2010`, `on 16 and 18 September
 * 1998`; a wrong form of it, `May 3, 2010`, is the slip of another rule.
 */
export function isNear({ end, paragraph: { block } }: Mention, date: string, text: string): boolean {
  const [day, month, year] = writtenDate(date).split(' ');
  const [dayFirst, monthFirst] = [`${day}(?:${ORDINAL}|${S}and${S}\\d{1,2})?${S}(?:of${S})?${month},?`, `${month}${S}${day}${ORDINAL}?,?`];
  return new RegExp(`\\b(?:${dayFirst}|${monthFirst})${S}${year}`).test(text.slice(end, Math.min(end + REACH, block.end)));
}

/** Shapes that one organ alone gives its numbers: `1325 (2000)`, `217 A (III)`. */
const OF_ONE_ORGAN = /\)$/;
const ITS = /\bits(?: \w+){0,2} (?:resolution|decision)s?\b[^;]*$/i;

/** Whether the words before a number say whose it is: its organ is named, or it is its own. */
export function isAttributed({ number, named, paragraph: { block }, start }: Mention): boolean {
  return OF_ONE_ORGAN.test(number) || named !== null || ITS.test(block.piece.text.slice(0, start - block.start));
}

type WasThere = (n: number, date: string) => boolean;
/** What the number of a session or a year says of the date, by the beginning of the symbol. */
const SESSIONS: readonly (readonly [RegExp, WasThere])[] = [
  [/^A\/(?:RES|DEC)\/(\d+)\//, isInAssemblySession],
  [/^A\/HRC\/(?:RES|DEC)\/(\d+)\//, isInCouncilSession],
  [/^E\/(?:RES|DEC)\/(\d{4})\//, isInYearOfCouncil],
  [/^S\/RES\/(\d+) \(/, (number, date) => date.startsWith(String(councilYearOf(number)))],
];

/** Whether the organ that a symbol names was in the session of the number on that day; null where the number tells of no session. */
export function isInSession({ symbol }: Pick<Mention, 'symbol'>, date: string): boolean | null {
  for (const [pattern, wasThere] of SESSIONS) {
    const session = pattern.exec(symbol)?.[1];
    if (session) return wasThere(Number(session), date);
  }
  return null;
}

const COUNCIL = 'Economic and Social Council';
/** Whether `2013/1` is the Council’s: its commissions number by the year as well, and “its” may be theirs. */
const isOfCouncil = ({ named, paragraph: { block, part } }: Mention): boolean =>
  named !== null || block.piece.text.includes(COUNCIL) || part.organ?.piece.text.includes(COUNCIL) === true;

/** What the index knows for sure of a resolution that the text surely means: its date, borne out by more than one text. */
export function surelyKnown(mention: Mention, known: KnownResolutions | null): (KnownResolution & { readonly date: string }) | null {
  if (mention.named === 'other' || mention.kind === 'decision') return null;
  if (mention.symbol.startsWith('E/') && !isOfCouncil(mention)) return null;
  const found = known?.get(mention.symbol);
  return found?.date && found.dateIsSure && isInSession(mention, found.date) !== false ? { ...found, date: found.date } : null;
}

/** The symbol that the same number has where the other of two organs gave it: the Assembly for the Human Rights Council and the other way round. */
export const twinOf = (symbol: string): string =>
  symbol.startsWith('A/HRC/') ? symbol.replace('A/HRC/', 'A/') : symbol.replace(/^A\//, 'A/HRC/');

/** Whether the index knows a resolution of another organ by the same number, and nothing near the number says whose it is. */
export const isAmbiguous = (mention: Mention, known: KnownResolutions): boolean =>
  !isAttributed(mention) && known.get(twinOf(mention.symbol)) !== null;
