/** What an editor's text may have where the lexicon writes a plain space. */
export const SPACE = '[ \\t\\x{a0}\\x{202f}]';

/** Words as a pattern, with any kind of space, hyphen and apostrophe. */
export const literal = (words: string): string =>
  words
    .replace(/[.*+?^${}()|[\]\\]/g, '\\$&')
    .replace(/['’]/g, "['’]")
    .replace(/-/g, '[-\\x{2011}]')
    .replaceAll(' ', `${SPACE}+`);

/** A whole-line pattern of the lexicon as Oniguruma reads it, without its anchors; null where it matches nothing. */
export function sourceOf({ source, flags }: RegExp): string | null {
  const bare = source.replace(/^\^/, '').replace(/\$$/, '');
  if (bare === '(?!)') return null;
  return `(?${flags.includes('i') ? 'i' : ''}:${translated(bare)})`;
}

/** Oniguruma's digits are of every script, its classes nest, and the text has more kinds of space than the lexicon writes. */
function translated(source: string): string {
  let result = '';
  let inClass = false;
  for (let i = 0; i < source.length; i++) {
    const c = source.charAt(i);
    if (c === '\\') {
      const escaped = source.charAt(++i);
      result += escaped === 'd' ? (inClass ? '0-9' : '[0-9]') : c + escaped;
    } else if (inClass) {
      inClass = c !== ']';
      result += c === '[' ? '\\[' : c;
    } else {
      inClass = c === '[';
      result += c === ' ' ? SPACE : c;
    }
  }
  return result;
}

/** One pattern for any of the words, the longest first, so that none hides a longer one that begins with it. */
export const anyOf = (sources: readonly string[]): string =>
  `(?:${[...new Set(sources)].sort((a, b) => b.length - a.length || (a < b ? -1 : 1)).join('|')})`;
