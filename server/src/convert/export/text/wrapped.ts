const WIDE = /[\u1100-\u115f\u2e80-\ua4cf\uac00-\ud7a3\uf900-\ufaff\ufe30-\ufe4f\uff00-\uff60\uffe0-\uffe6]/;

/** How many columns words take where letters have one width; Chinese characters take two. */
export const widthOf = (words: string): number => [...words].reduce((width, character) => width + (WIDE.test(character) ? 2 : 1), 0);

/** What must stay together when a line is broken: words, or single Chinese characters with the punctuation behind them. */
const PIECES = /[ \t]+|[\u2e80-\u2fff\u3040-\ua4cf\uf900-\ufaff][，。；：、！？”》）]*|[^ \t\u2e80-\u2fff\u3040-\ua4cf\uf900-\ufaff]+/gu;

/** Words in lines of at most so many columns, the first behind `first`, the others behind `others`. Lines that are broken already stay so. */
export function wrapped(words: string, width: number, first = '', others = ''): string {
  return words
    .split('\n')
    .map((line, i) => wrappedLine(line, width, i === 0 ? first : others, others))
    .join('\n');
}

function wrappedLine(words: string, width: number, first: string, others: string): string {
  const lines: string[] = [];
  let line = first;
  let used = widthOf(first);
  let isEmpty = true;
  for (const [piece] of words.matchAll(PIECES)) {
    const isBlank = piece.trim() === '' && /^[ \t]/.test(piece);
    if (isBlank && isEmpty) continue;
    if (!isBlank && !isEmpty && used + widthOf(piece) > width) {
      lines.push(line.trimEnd());
      line = others;
      used = widthOf(others);
    }
    line += piece;
    used += widthOf(piece);
    isEmpty = isBlank && isEmpty;
  }
  return [...lines, line.trimEnd()].join('\n');
}
