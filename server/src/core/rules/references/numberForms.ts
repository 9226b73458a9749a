import { councilYearOf } from '../../citations/councilYears';
import { NUMBER, SPACE as S } from '../../citations/patterns';
import { matchesIn } from '../../text/matchesIn';
import { lastAsked } from '../../text/remembered';
import { replace } from '../../text/textEdit';
import type { Detection, Rule } from '../rule';
import { proseOf, type Words } from '../words';

/** Whose numbers are written so. */
export type Numbering = 'assembly' | 'security-council' | 'economic-and-social-council' | 'human-rights-council' | 'decision';

/** A number in a wrong form, the right one, and what is wrong with the first. */
export interface Misnumbered {
  readonly written: string;
  readonly right: string;
  readonly why: string;
  readonly safe: boolean;
}

interface Form {
  readonly pattern: RegExp;
  /** The same without a look at what stands before, which is quick and true of little. */
  readonly alone: RegExp;
  /** The right form of what matched; null where it need not be a number of a resolution. */
  right(groups: readonly string[]): string | null;
  readonly why: string;
  readonly safe: boolean;
}

const NOUN = '\\b(?:[Rr]esolution|[Dd]ecision)s?';
/** Right behind the noun, or behind a comma or “and” of the list that it begins. To look ahead first spares most of the looking back. */
const LISTED = `(?=[\\dAES])(?<=${NOUN}${S}(?:[^;.]{0,600}\\d[^;.]{0,80}(?:,|\\b(?:and|or|to))${S})?)(?<![\\w/.])`;
const DIRECT = `(?<=${NOUN}${S})`;
/** What may stand behind a number. */
const END = `(?=${S}?(?:[,;.)]|$|\\[\\^)|${S}(?:of|and|or|to|on|in|by)\\b)`;
const ROMAN = '(?:S-|ES-)?[IVXL]+';

const spaced = (...parts: readonly (string | undefined)[]): string => parts.filter(Boolean).join(' ');
const inBrackets = (inner: string): string => `(${inner.toUpperCase()})`;
const ofYear = (number: string, year: string): string | null =>
  councilYearOf(Number(number)) === Number(year) ? `${number} (${year})` : null;

/** The same with no bracket between: a bracket is a sign of another organ’s numbers, and without its symbol a number would be theirs. */
const LISTED_ALIKE = LISTED.replaceAll('[^;.]', '[^;.()]');
const SYMBOL = `(?:A|S|E|A/HRC)/(?:RES|DEC)/(?:((?:S-|ES-)?\\d{1,4}/\\d{1,3})(?:${S}?([A-Z](?:-[A-Z])?\\b))?|(\\d{1,4})${S}?\\((\\d{4}|${ROMAN})\\)(?:${S}?([A-Z]\\b))?)`;
const numberOf = ([number, letter, old, session = '', part]: readonly string[]): string =>
  number ? spaced(number, letter) : spaced(old, part, inBrackets(session));
const written = (before: string, form: string): Pick<Form, 'pattern' | 'alone'> => ({
  pattern: new RegExp(before + form, 'g'),
  alone: new RegExp(form),
});

const NO_SYMBOL = 'The word “resolution” or “decision” and the number stand for the symbol in the text';

const FORMS: readonly Form[] = [
  { ...written(LISTED_ALIKE, `${SYMBOL}`), right: numberOf, why: NO_SYMBOL, safe: true },
  { ...written(LISTED, `${SYMBOL}`), right: numberOf, why: NO_SYMBOL, safe: false },
  {
    ...written('(?<![\\w/(.-])', SYMBOL),
    right: groups => `resolution ${numberOf(groups)}`,
    why: NO_SYMBOL,
    safe: false,
  },
  {
    ...written(DIRECT, `(?:[Nn]o(?:s?\\.|s)?|[Nn]umbers?|#|№|[Nn]r\\.?)${S}?(${NUMBER})(?![\\w/])`),
    right: ([number = '']) => number,
    why: 'The number follows the noun with nothing between them',
    safe: true,
  },
  {
    ...written(LISTED, `((?:S-|ES-)?\\d{1,4})(?:${S}+/${S}*|/${S}+)(\\d{1,3})(?![\\w/])`),
    right: ([session, serial]) => `${session}/${serial}`,
    why: 'No space stands beside the stroke',
    safe: true,
  },
  {
    ...written(LISTED, `((?:S-|ES-)?\\d{1,4}/\\d{1,3})(?:${S}?([a-z])|([A-Z])|-([A-Z]))${END}`),
    right: ([number, small, close, hyphen]) => spaced(number, (small ?? close ?? hyphen ?? '').toUpperCase()),
    why: 'The letter of a part is a capital behind a space',
    safe: true,
  },
  {
    ...written(LISTED, `(\\d{1,4})(?:${S}?([A-Z]{1,2}))?(${S}?)\\((${ROMAN}|[ivxl]+)\\)(?:${S}?([A-Z])${END})?`),
    right: ([number, before, , session = '', behind]) => spaced(number, before ?? behind, inBrackets(session)),
    why: 'The session stands in round brackets behind a space, the letter of a part before it',
    safe: true,
  },
  {
    ...written(LISTED, `(\\d{2,4}(?:${S}[A-Z])?),?${S}([IVXL]{2,})${END}`),
    right: ([number, session = '']) => `${number} ${inBrackets(session)}`,
    why: 'The session stands in round brackets behind a space',
    safe: true,
  },
  {
    ...written(LISTED, `(E?S)[ \\u00a0\\u2013.]?(\\d{1,2}/\\d{1,3})(?![\\w/])`),
    right: ([kind, number]) => `${kind}-${number}`,
    why: 'A hyphen stands behind the letter of a special session',
    safe: true,
  },
  {
    ...written(DIRECT, `(\\d{2,3})[–:\\\\-](\\d{1,3})(?=${S}of${S}\\d|,|;)`),
    right: ([session, serial]) => `${session}/${serial}`,
    why: 'A stroke stands between the session and the number',
    safe: false,
  },
  {
    ...written(LISTED, `(\\d{1,4})\\((\\d{4})\\)`),
    right: ([number, year]) => `${number} (${year})`,
    why: 'A space stands before the year',
    safe: true,
  },
  {
    ...written(LISTED, `(\\d{1,4})(?:${S}?[/–[-]${S}?|,?${S}|${S}of${S}|,?${S}\\[)(\\d{4})\\]?(?![\\w/])`),
    right: ([number = '', year = '']) => ofYear(number, year),
    why: 'The year stands in round brackets behind a space',
    safe: true,
  },
  {
    ...written(`(?<=Security${S}Council${S}resolution${S})`, `(\\d{3,4})(?!\\w|/|${S}?[([]|,?${S}\\d{4}|${S}of${S}\\d{4}|-)`),
    right: ([number = '']) => (councilYearOf(Number(number)) ? `${number} (${councilYearOf(Number(number))})` : null),
    why: 'The year in brackets is part of the number of a resolution of the Security Council',
    safe: true,
  },
];

/** Every form but the last two needs one of these. */
const ANY = /(?:esolution|ecision)s?[ \u00a0\u202f]|\/RES\//;

/** The numbers of a block that are written in a wrong form, each with its numbering. */
const misnumberedIn = lastAsked((words: Words): readonly (Detection<Misnumbered> & { readonly numbering: Numbering })[] => {
  const { prose, body } = words;
  if (!ANY.test(prose)) return [];
  const found = FORMS.filter(({ alone }) => alone.test(prose)).flatMap(({ pattern, right, why, safe }) =>
    matchesIn(prose, pattern).flatMap(m => {
      const written = m[0];
      const form = right(m.slice(1));
      if (m.index < body || form === null || form === written.replace(/[\u00a0\u202f]/g, ' ')) return [];
      const data = { written, right: form, why, safe };
      return [{ start: m.index, end: m.index + written.length, data, numbering: numberingOf(prose.slice(0, m.index), written, form) }];
    }),
  );
  return found.filter((one, i) => !found.some((other, k) => k < i && other.start < one.end && one.start < other.end));
});

/** Whether the words of a block hold a number in a wrong form. */
export const isMisnumbered = (text: string, body: number): boolean =>
  misnumberedIn({ kind: 'operative', text, body, prose: proseOf(text) }).length > 0;

function numberingOf(before: string, written: string, right: string): Numbering {
  const noun = /^[\s\S]*(esolution|ecision)s?\b/.exec(before);
  if (noun?.[1] === 'ecision') return 'decision';
  if (/\(\d{4}\)$/.test(right)) return 'security-council';
  if (/^(?:19|20)\d\d\//.test(right)) return 'economic-and-social-council';
  if (written.startsWith('A/HRC/') || /Human Rights Council [rd]esolutions?$|Human Rights Council decisions?$/.test(noun?.[0] ?? ''))
    return 'human-rights-council';
  return 'assembly';
}

/** Finds and mends the numbers of one numbering. */
export const numberRule = (numbering: Numbering): Pick<Required<Rule<Misnumbered>>, 'cues' | 'find' | 'fix' | 'message'> => ({
  cues: ['resolution', 'resolutions', 'decision', 'decisions', '/RES/'],
  find: words => misnumberedIn(words).filter(found => found.numbering === numbering),
  message: ({ written, right, why }) => `${why}; “${written}” is not found by those who search for the number. Write “${right}”.`,
  fix: ({ start, end, data: { right, safe } }) => ({ title: `Write “${right}”`, edits: [replace({ start, end }, right)], safe }),
});
