import type { Lexicon } from '../lexicon/lexicon';
import type { Paragraph, Reference } from './resolution';

const ITEM = /(\d{1,3})((?:[ \u00a0]?\([a-z]{1,5}\))*)/g;

/** The references of paragraphs to paragraphs of the same text, one for each number: `paragraphs 3 and 4 (a) above` holds two. */
export function referencesOf(text: string, paragraphs: readonly Paragraph[], lexicon: Lexicon): Reference[] {
  const { reference } = lexicon;
  if (!reference) return [];
  const numbered = numberedOf(paragraphs);
  return paragraphs.flatMap(from => {
    const { start, end } = from.block;
    return [...text.slice(start, end).matchAll(reference)].flatMap(m => {
      const list = m[1] as string;
      const at = start + m.index + m[0].indexOf(list);
      const direction = directionOf(m[2] as string);
      const span = { start: start + m.index, end: start + m.index + m[0].length };
      return [...list.matchAll(ITEM)].map(item => {
        const number = Number(item[1]);
        const letters = [...(item[2] as string).matchAll(/[a-z]+/g)].map(l => l[0]);
        const target = { start: at + item.index, end: at + item.index + item[0].length };
        return { ...span, target, number, letters, direction, paragraph: descend(nearest(numbered.get(number) ?? [], from), letters) };
      });
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

/** Of paragraphs of the same number: the one of the same section, else of the same part. */
function nearest(candidates: readonly Paragraph[], from: Paragraph): Paragraph | null {
  return candidates.find(p => p.part === from.part && p.section === from.section) ?? candidates.find(p => p.part === from.part) ?? null;
}

function descend(paragraph: Paragraph | null, letters: readonly string[]): Paragraph | null {
  let at = paragraph;
  for (const letter of letters) {
    const items = at?.children.filter(c => c.kind === 'subparagraph') ?? [];
    at = items.find(c => c.block.label?.replace(/[^a-z]/g, '') === letter) ?? null;
  }
  return at;
}
