/** The marks that number paragraphs, as they are written: reading them, their values, and writing the next one. */

/** How a mark is put together: `(a)`, `a)`, `a.`, `a`. */
export type Bracket = '()' | ')' | '.' | '’‘' | ' -' | '';

/** A mark at the start of a paragraph. */
export interface Mark {
  /** As written, without what opens the paragraph before it (a quotation mark, a square bracket). */
  readonly text: string;
  /** Its offset in the line. */
  readonly at: number;
  /** Where the text behind it begins. */
  readonly body: number;
  readonly kind: 'number' | 'letter' | 'labelled';
  readonly bracket: Bracket;
  /** The digits or letters alone. */
  readonly core: string;
  /** `bis`, `ter` … */
  readonly suffix: string | null;
}

const OPENER = /^[“"«‘[]\s?/;
const SUFFIX = '(?:[ \\u00a0]?(bis|ter|quater|quinquies|alt))?';
const NUMBER = new RegExp(`^(\\d{1,3})${SUFFIX}(?: ?(\\.)(?!\\d)|(\\)))(?=\\s|$|[\\p{L}\\[“])`, 'u');
const NUMBER_DASH = /^([\d٠-٩]{1,3})[ \u00a0]?([-–])(?=[\s\u00a0]|$)/u;
const NUMBER_IN_BRACKETS = /^[(（](\d{1,2})[)）](?=[\s\p{L}“]|$)/u;
const QUOTED_NUMBER = /^[’‘']([\d٠-٩]{1,2})[‘’'](?=\s|$)/u;
const LETTER = /^(?:[(（] ?([\p{L}]{1,6}|\p{L}ـ)\.? ?[)）]|([\p{Ll}]{1,6})([).])|([㈠-㈩]))(?=[\s\u00a0\p{L}“[]|$)/u;
/** A letter whose bracket was never closed: `(b To report`. */
const UNCLOSED = /^\(((?:([a-z])\2?|[ivx]{1,4}))[.:]?(?= \p{Lu})/u;
const LABELLED = new RegExp(`^((?:PP|OP|pp|op)[ \\u00a0]?(\\d{1,3}))${SUFFIX}[.:)]?(?=\\s|$)`, 'u');

/** The mark that a line begins with, or null. The line comes trimmed, as written. */
export function readMark(line: string): Mark | null {
  const first = line.charCodeAt(0);
  // Most lines begin with a plain capital letter: no mark begins so, but for PP1 and OP1.
  if (first >= 65 && first <= 90 && first !== 79 && first !== 80) return null;
  for (const skip of new Set([0, OPENER.exec(line)?.[0].length ?? 0])) {
    const rest = line.slice(skip, skip + 24);
    const found = readNumber(rest) ?? readLetter(rest) ?? readLabelled(rest);
    if (!found) continue;
    const { text, kind, bracket, core, suffix } = found;
    return { text, at: skip, body: bodyOf(line, skip + text.length), kind, bracket, core, suffix };
  }
  return null;
}

type Bare = Omit<Mark, 'at' | 'body'>;

function bodyOf(line: string, from: number): number {
  let at = from;
  while (at < line.length && /[\s\u00a0\u202f]/.test(line.charAt(at))) at++;
  return at;
}

function readNumber(rest: string): Bare | null {
  const m = NUMBER.exec(rest);
  if (m) return { text: m[0], kind: 'number', bracket: m[3] ? '.' : ')', core: m[1] as string, suffix: m[2] ?? null };
  const dash = NUMBER_DASH.exec(rest);
  if (dash) return { text: dash[0], kind: 'number', bracket: ' -', core: dash[1] as string, suffix: null };
  const inBrackets = NUMBER_IN_BRACKETS.exec(rest);
  if (inBrackets) return { text: inBrackets[0], kind: 'number', bracket: '()', core: inBrackets[1] as string, suffix: null };
  const quoted = QUOTED_NUMBER.exec(rest);
  return quoted && { text: quoted[0], kind: 'number', bracket: '’‘', core: quoted[1] as string, suffix: null };
}

function readLetter(rest: string): Bare | null {
  const m = LETTER.exec(rest);
  if (!m) {
    const unclosed = UNCLOSED.exec(rest);
    return unclosed && { text: unclosed[0], kind: 'letter', bracket: '()', core: unclosed[1] as string, suffix: null };
  }
  const core = (m[1] ?? m[2] ?? m[4]) as string;
  const bracket = m[1] ? '()' : m[2] ? (m[3] as Bracket) : '';
  return readings(core).length ? { text: m[0], kind: 'letter', bracket, core, suffix: null } : null;
}

function readLabelled(rest: string): Bare | null {
  const m = LABELLED.exec(rest);
  return m && { text: m[0], kind: 'labelled', bracket: '', core: m[1] as string, suffix: m[3] ?? null };
}

/** The series that a mark may belong to. */
export type Series = 'letters' | 'roman' | 'numbers';

export interface Reading {
  readonly series: Series;
  readonly value: number;
}

const ROMAN: Readonly<Record<string, number>> = { i: 1, v: 5, x: 10, l: 50 };
const ARABIC_LETTERS = [...'أبجدهوزحطيكلمنسعفصقرشتثخذضظغ'];
const CHINESE_NUMBERS = '㈠㈡㈢㈣㈤㈥㈦㈧㈨㈩';
/** Russian texts mix Cyrillic letters with the Latin ones that look like them. */
const LOOKALIKES: Readonly<Record<string, string>> = { а: 'a', с: 'c', е: 'e', о: 'o', р: 'p', х: 'x', у: 'y', і: 'i' };

/** Every way to read the letters or digits of a mark, the plain letter first: `i` is the ninth letter and the first roman number, `aa` the twenty-seventh letter. */
export function readings(core: string): readonly Reading[] {
  if (/^[\d٠-٩]+$/.test(core)) return [{ series: 'numbers', value: digitsOf(core) }];
  const chinese = CHINESE_NUMBERS.indexOf(core);
  if (chinese >= 0) return [{ series: 'roman', value: chinese + 1 }];
  const arabic = ARABIC_LETTERS.indexOf(core.replace('ـ', ''));
  if (arabic >= 0) return [{ series: 'letters', value: arabic + 1 }];
  const latin = [...core.toLowerCase()].map(c => LOOKALIKES[c] ?? c).join('');
  const found: Reading[] = [];
  const letters = lettersValue(latin);
  if (letters) found.push({ series: 'letters', value: letters });
  const roman = romanValue(latin);
  if (roman) found.push({ series: 'roman', value: roman });
  return found;
}

/** The number that digits of any script stand for. */
export const digitsOf = (digits: string): number => Number([...digits].map(d => (d > '9' ? d.charCodeAt(0) - 0x660 : d)).join(''));

/** `a` is 1, `z` 26, `aa` 27, `bb` 28; null for anything else. */
function lettersValue(latin: string): number | null {
  if (!/^([a-z])\1{0,2}$/.test(latin)) return null;
  return latin.charCodeAt(0) - 96 + 26 * (latin.length - 1);
}

/** The value of a roman number up to 89 in its regular form; null for anything else. */
function romanValue(latin: string): number | null {
  if (!/^(?:l?x{0,3}|xl)(?:ix|iv|v?i{0,3})$/.test(latin) || !latin) return null;
  let sum = 0;
  for (let i = 0; i < latin.length; i++) {
    const value = ROMAN[latin[i] as string] as number;
    sum += value < (ROMAN[latin[i + 1] ?? ''] ?? 0) ? -value : value;
  }
  return sum;
}

/** The letters or digits of the mark with this value: 3 is `c`, `iii` or `3`, 28 is `bb`; in the script of `like`, where that has a series of its own. */
export function coreOf(series: Series, value: number, like = ''): string {
  if (series === 'numbers') return /[٠-٩]/.test(like) ? inArabicDigits(value) : String(value);
  const own = [[...CHINESE_NUMBERS], ARABIC_LETTERS].find(letters => letters.includes(like.charAt(0)))?.[value - 1];
  if (own !== undefined) return like.endsWith('ـ') ? `${own}ـ` : own;
  if (series === 'letters') return String.fromCharCode(97 + ((value - 1) % 26)).repeat(Math.ceil(value / 26));
  // The Chinese numbers have their brackets in them, and end at ten.
  if (CHINESE_NUMBERS.includes(like.charAt(0) || ' ')) return `(${coreOf('roman', value)})`;
  const tens = ['', 'x', 'xx', 'xxx', 'xl', 'l', 'lx', 'lxx', 'lxxx'][Math.floor(value / 10)] ?? '';
  return tens + (['', 'i', 'ii', 'iii', 'iv', 'v', 'vi', 'vii', 'viii', 'ix'][value % 10] as string);
}

/** A number in the digits that Arabic texts use. */
const inArabicDigits = (value: number): string => String(value).replace(/\d/g, d => String.fromCharCode(0x660 + Number(d)));
