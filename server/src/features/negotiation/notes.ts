import type { Analysis } from '../../core/model/analysis';
import type { Block } from '../../core/syntax/tree';
import type { Span } from '../../core/text/span';
import { replace, type TextEdit } from '../../core/text/textEdit';
import { occurrencesOf } from '../objects';
import { shownAs } from '../rename';

const NUMBER = /^[1-9]\d{0,3}$/;
const isIn = ({ start, end }: Span, cuts: readonly Span[]): boolean => cuts.some(cut => cut.start <= start && end <= cut.end);

/** The notes that nothing refers to any more once `cuts` are out of the text, and something did before. */
export function orphanedNotes({ resolution }: Analysis, cuts: readonly Span[]): Block[] {
  const gone = new Set<Block>();
  for (;;) {
    const out = [...cuts, ...gone];
    const more = resolution.footnotes.filter(({ label, block }) => {
      const marks = resolution.marks.filter(mark => mark.label === label && !mark.ofTable);
      return !gone.has(block) && marks.length > 0 && marks.every(mark => isIn(mark, out));
    });
    if (more.length === 0) return [...gone];
    for (const { block } of more) gone.add(block);
  }
}

/** The edits that let the numbers behind those of the notes that are gone move up, in marks and notes that stay. */
export function movedUp(analysis: Analysis, gone: readonly Block[], cuts: readonly Span[]): TextEdit[] {
  const kept = new Set(analysis.resolution.footnotes.filter(({ block }) => !gone.includes(block)).map(({ label }) => label));
  const freed = gone.flatMap(({ label }) => (label && NUMBER.test(label) && !kept.has(label) ? [Number(label)] : []));
  if (freed.length === 0) return [];
  return occurrencesOf(analysis).flatMap(place => {
    if (place.named.kind !== 'footnote' || !NUMBER.test(place.named.label) || isIn(place, cuts)) return [];
    const number = Number(place.named.label);
    const by = freed.filter(n => n < number).length;
    return by > 0 ? [replace({ start: place.start, end: place.end }, shownAs(analysis, place, String(number - by)))] : [];
  });
}
