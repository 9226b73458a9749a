import type { Language } from '../lexicon/language';
import { lexiconOf } from '../lexicon/lexicons';
import { matchesIn } from '../text/matchesIn';
import { type Span, shifted } from '../text/span';
import { topOf } from './paragraphs';
import type { Paragraph, Reference } from './resolution';

const ITEM = /(?:\d{1,3}|\([a-z]{1,5}\))(?:[ \u00a0\u202f]?\([a-z]{1,5}\))*/g;

/** A reference as it is written, before the paragraph is looked up. */
interface Written extends Span {
  readonly target: Span;
  readonly number: number | null;
  readonly letters: readonly string[];
  /** The letters that are written here: `(b)` behind `3 (a) (i) and` may be that of the paragraph as well. */
  readonly own: readonly string[];
  readonly direction: Reference['direction'];
  /** The section named with it, or null. */
  readonly section: string | null;
}

/** The references of paragraphs to paragraphs of the same text, one for each number: `paragraphs 3 and 4 (a) above` holds two. */
export function referencesOf(paragraphs: readonly Paragraph[], language: Language): Reference[] {
  const numbered = numberedOf(paragraphs);
  return paragraphs.flatMap(from =>
    from.block.piece.ask(referencesIn, language).map(found => {
      const { start, end } = shifted(found, from.block.start);
      const { direction, number, letters, section, own } = found;
      const target = shifted(found.target, from.block.start);
      const tops = number === null ? [topOf(from)] : candidatesOf(numbered.get(number) ?? [], from, section, { start, direction });
      const paragraph = descend(tops, letters);
      const outer = paragraph ? null : descend(tops, own);
      return { start, end, direction, target, number, letters: outer ? own : letters, from, paragraph: paragraph ?? outer };
    }),
  );
}

function referencesIn(text: string, language: Language): readonly Written[] {
  const { reference } = lexiconOf(language);
  if (!reference) return [];
  return matchesIn(text, reference).flatMap(m => {
    const { list = '', where = '', before, behind } = m.groups ?? {};
    const at = m.index + m[0].lastIndexOf(list, m[0].length - where.length - 1);
    const start = m.index;
    const end = start + m[0].length;
    const direction = directionOf(where);
    const section = before ?? behind ?? null;
    let number: number | null = null;
    let letters: readonly string[] = [];
    return matchesIn(list, ITEM).map(item => {
      const own = matchesIn(item[0], /[a-z]+/g).map(letter => letter[0]);
      const digits = /^\d+/.exec(item[0]);
      // Letters alone stand in place of as many of the item before: `3 (a) (i) and (ii)`.
      letters = digits ? own : [...letters.slice(0, Math.max(0, letters.length - own.length)), ...own];
      if (digits) number = Number(digits[0]);
      const target = { start: at + item.index, end: at + item.index + item[0].length };
      return { start, end, direction, section, target, number, letters, own };
    });
  });
}

const directionOf = (words: string): Reference['direction'] => (words === 'above' || words === 'below' ? words : 'present');

function numberedOf(paragraphs: readonly Paragraph[]): ReadonlyMap<number, readonly Paragraph[]> {
  const found = new Map<number, Paragraph[]>();
  for (const paragraph of paragraphs) {
    if (paragraph.kind !== 'operative' || paragraph.number === null) continue;
    const same = found.get(paragraph.number);
    if (same) same.push(paragraph);
    else found.set(paragraph.number, [paragraph]);
  }
  return found;
}

/** Of paragraphs of the same number those that may be meant, the likeliest first: of the same section, then of the same part, each time those in the stated direction first. */
function candidatesOf(
  same: readonly Paragraph[],
  from: Paragraph,
  section: string | null,
  { start, direction }: Pick<Written, 'start' | 'direction'>,
): Paragraph[] {
  const inPart = same.filter(p => p.part === from.part && (section === null || p.section?.label?.replace('.', '') === section));
  if (inPart.length < 2) return inPart;
  const rank = (p: Paragraph): number =>
    (direction === 'present' || p.block.start < start === (direction === 'above') ? 0 : 1) + (p.section === from.section ? 0 : 0.5);
  return inPart.sort((a, b) => rank(a) - rank(b));
}

function descend(tops: readonly Paragraph[], letters: readonly string[]): Paragraph | null {
  for (const top of tops) {
    let at: Paragraph | undefined = top;
    for (const letter of letters) {
      at = at?.children.find(c => c.kind === 'subparagraph' && c.block.label?.replace(/[^a-z]/g, '') === letter);
    }
    if (at) return at;
  }
  return null;
}
