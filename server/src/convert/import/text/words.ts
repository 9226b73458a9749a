import coded from './words.json';

interface Lexicon {
  /** The words that adopted resolutions use, in lower case. */
  readonly words: ReadonlySet<string>;
  /** Those of them that hardly ever stand without their hyphen. */
  readonly hyphened: ReadonlySet<string>;
}

let lexicon: Lexicon | null = null;

function knownWords(): Lexicon {
  lexicon ??= { words: new Set(uncoded(coded.words)), hyphened: new Set(uncoded(coded.hyphened)) };
  return lexicon;
}

/** Each word of the list begins with the digit that says how many letters it shares with the one before. */
function uncoded(list: string): string[] {
  let before = '';
  return list.split(' ').map(code => {
    before = before.slice(0, Number.parseInt(code.charAt(0), 36)) + code.slice(1);
    return before;
  });
}

const LONGEST_WORD = 40;
const LETTERS = /^\p{L}+$/u;
const TORN = /^([“"(‘[]*)(\p{L}+)$/u;
const REST = /^(\p{L}+)([^\p{L}].*)?$/su;

/** The spelling of a text: what its own words are beside those of the lexicon. */
export type IsWord = (word: string) => boolean;

/** A judge of words: those of adopted resolutions, and those that stand more than once in this text. */
export function wordsOf(text: string): IsWord {
  const counts = new Map<string, number>();
  for (const [word] of text.matchAll(/[\p{L}\d]+(?:-[\p{L}\d]+)*/gu)) {
    const low = word.toLowerCase();
    counts.set(low, (counts.get(low) ?? 0) + 1);
  }
  const { words } = knownWords();
  return word => words.has(word.toLowerCase()) || (word.length > 3 && (counts.get(word.toLowerCase()) ?? 0) > 2);
}

/** Words on one line as a person reads them: spaces inside of words and before hyphens gone, hyphens at line ends kept or not. */
export function mended(lines: readonly string[], isWord: IsWord): string {
  const joined = lines.map((line, i) => joinedTo(line, lines[i + 1], isWord)).join('');
  const hyphened = joined
    .replace(/(?<=[\p{L}\d]) -(?=[\p{L}\d,])/gu, '-')
    .replace(/(?<=\d) –(?=\d)|(?<=\d–) (?=\d)/gu, dash => dash.trim())
    .replace(/ (?=[,;](?:\s|$))/g, '');
  return rejoined(hyphened.split(' '), isWord)
    .map(token => compound(token, isWord))
    .join(' ');
}

/** A line with what stands between it and the next one of its paragraph. */
function joinedTo(line: string, next: string | undefined, isWord: IsWord): string {
  if (next === undefined || /(?:[\p{L}\d]\/|\d–)$/u.test(line.slice(-2))) return line;
  if (!/[\p{L}\d][-\u00ad]$/u.test(line.slice(-2))) return `${line} `;
  const head = /[\p{L}\d]+(?=[-\u00ad]$)/u.exec(line.slice(-LONGEST_WORD))?.[0] ?? '';
  const tail = /^[\p{L}\d]+/u.exec(next)?.[0] ?? '';
  if (tail === 'and' || tail === 'or') return `${line} `;
  const isOne = line.endsWith('\u00ad') || (isWord(head + tail) && !isWord(`${head}-${tail}`));
  return isOne ? line.slice(0, -1) : line;
}

/** Pieces of words put together where the whole is a word and a piece is none. */
function rejoined(tokens: readonly string[], isWord: IsWord): string[] {
  const out: string[] = [];
  for (const token of tokens) {
    const before = out.at(-1);
    const torn = before === undefined ? null : TORN.exec(before);
    const rest = REST.exec(token);
    const [head, tail] = [torn?.[2], rest?.[1]];
    // `46/36 L and`: the letter belongs to the number of a resolution.
    const isLetter = head?.length === 1 && /\d\/\d+$/.test(out.at(-2) ?? '');
    if (isLetter) out.push(token);
    else if (head && tail && isTorn(head, tail, isWord)) out[out.length - 1] = before + token;
    else if (head && tail && knownWords().hyphened.has(`${head}-${tail}`.toLowerCase())) out[out.length - 1] = `${before}-${token}`;
    else out.push(token);
  }
  return out;
}

/** `a`, `I` and the like are words; any other single letter is a piece. */
const stands = (word: string, isWord: IsWord): boolean => (word.length === 1 ? /^[aAI]$/.test(word) : isWord(word));

function isTorn(head: string, tail: string, isWord: IsWord): boolean {
  if (!/^\p{Ll}/u.test(tail) || !LETTERS.test(tail)) return false;
  return isWord(head + tail) && !(stands(head, isWord) && stands(tail, isWord));
}

/** Words that are written as one in newer texts, and were not when the list was made. */
const SOLID = new Set(['healthcare', 'noncommunicable', 'waterborne', 'wellbeing']);

/** A word that only a hyphen makes a word: the extraction took the one at a line end away. What the text itself says often stays. */
function compound(token: string, isWord: IsWord): string {
  const word = /[\p{L}\d]+(?:-[\p{L}\d]+)*/u.exec(token);
  if (!word || word[0].length < 6 || word[0].length > LONGEST_WORD || /[/@_.]\p{L}/u.test(token)) return token;
  const { words: known } = knownWords();
  const low = word[0].toLowerCase();
  if (isWord(low) || known.has(low.replace(/s$/, '')) || SOLID.has(low)) return token;
  for (let i = 2; i < low.length - 1; i++) {
    if (!known.has(`${low.slice(0, i)}-${low.slice(i)}`)) continue;
    const from = word.index;
    return `${token.slice(0, from + i)}-${token.slice(from + i)}`;
  }
  return token;
}
