import type { Language } from '../core/lexicon/language';
import { organOf } from '../core/lexicon/lexicons';
import { beginsWithOpening } from '../core/lexicon/openings';
import { plain } from '../core/lexicon/plain';
import { digitsOf, readMark } from '../core/syntax/marks';

/** A resolution shows what it is at its beginning. */
const LOOKED_AT = 40_000;
const FOOTNOTE_MARKS = /(?:\s?(?:\[\^[^\]\s]+\]|[¹²³⁰-⁹]+))+$/u;
const COMMA = /[,،，]$/u;
const SENTENCE = /[.!?。؟]$/u;

/**
 * Whether a text is a resolution or the beginning of one: a line that names an organ and, below it and before any full sentence,
 * two paragraphs that begin as those of resolutions do, or one that ends in a comma and the number 1. Hard-wrapped text counts, with or without blank lines between its lines.
 */
export function looksLikeResolution(text: string): boolean {
  const lines = text
    .slice(0, LOOKED_AT)
    .split(/\r\n|[\n\r\u2028\u2029]/)
    .map(line => plain(line).trim().replace(FOOTNOTE_MARKS, ''))
    .filter(line => line !== '');
  return lines.some((line, i) => {
    const organ = organOf(line);
    return organ !== null && hasParagraphs(lines.slice(i + 1), organ.language);
  });
}

function hasParagraphs(lines: readonly string[], language: Language): boolean {
  let paragraphs = 0;
  let commas = 0;
  for (const [i, line] of lines.entries()) {
    const begins = i === 0 || COMMA.test(lines[i - 1] ?? '');
    if (begins && beginsWithOpening(line, language)) paragraphs++;
    if (paragraphs > 1 || (commas > 0 && isNumberOne(line))) return true;
    if (COMMA.test(line)) commas++;
    else if (SENTENCE.test(line)) return false;
  }
  return false;
}

function isNumberOne(line: string): boolean {
  const mark = readMark(line);
  if (!mark || mark.kind === 'letter') return false;
  return digitsOf(mark.core.replace(/\D/g, '') || mark.core) === 1 && !/^pp/i.test(mark.core);
}
