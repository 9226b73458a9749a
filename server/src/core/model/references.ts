import type { Language } from '../lexicon/language';
import { lexiconOf } from '../lexicon/lexicons';
import { shifted } from '../text/span';
import type { Paragraph, Reference } from './resolution';

const ITEM = /(\d{1,3})((?:[ \u00a0]?\([a-z]{1,5}\))*)/g;

type Found = Omit<Reference, 'paragraph'>;

/** The references of paragraphs to paragraphs of the same text, one for each number: `paragraphs 3 and 4 (a) above` holds two. */
export function referencesOf(paragraphs: readonly Paragraph[], language: Language): Reference[] {
  const numbered = numberedOf(paragraphs);
  return paragraphs.flatMap(from =>
    from.block.piece.ask(referencesIn, language).map(found => ({
      ...shifted(found, from.block.start),
      target: shifted(found.target, from.block.start),
      paragraph: descend(nearest(numbered.get(found.number) ?? [], from), found.letters),
    })),
  );
}

function referencesIn(text: string, language: Language): readonly Found[] {
  const { reference } = lexiconOf(language);
  if (!reference) return [];
  return [...text.matchAll(reference)].flatMap(m => {
    const list = m[1] as string;
    const at = m.index + m[0].indexOf(list);
    const direction = directionOf(m[2] as string);
    return [...list.matchAll(ITEM)].map(item => ({
      start: m.index,
      end: m.index + m[0].length,
      target: { start: at + item.index, end: at + item.index + item[0].length },
      number: Number(item[1]),
      letters: [...(item[2] as string).matchAll(/[a-z]+/g)].map(l => l[0]),
      direction,
    }));
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
