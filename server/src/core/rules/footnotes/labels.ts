import type { Analysis } from '../../model/analysis';
import { type Span, textOf } from '../../text/span';
import { replace, type TextEdit } from '../../text/textEdit';

const SUPERSCRIPT = '⁰¹²³⁴⁵⁶⁷⁸⁹';
const superscript = (number: number): string => String(number).replace(/\d/g, digit => SUPERSCRIPT.charAt(Number(digit)));

/** A mark or the head of a note, and how it is written with another number. */
interface Place {
  readonly span: Span;
  readonly written: (number: number) => string;
}

/** Where each label stands, in marks and at the head of footnotes. */
export function placesOf({ resolution, text }: Analysis): Map<string, Place[]> {
  const places = new Map<string, Place[]>();
  const add = (label: string, span: Span, written: Place['written']): void => {
    const known = places.get(label);
    if (known) known.push({ span, written });
    else places.set(label, [{ span, written }]);
  };
  for (const mark of resolution.marks) add(mark.label, mark, text.charAt(mark.start) === '[' ? n => `[^${n}]` : superscript);
  for (const { label, block } of resolution.footnotes) add(label, block.mark, n => textOf(text, block.mark).replace(label, String(n)));
  return places;
}

/** Gives marks and footnotes their new numbers. Notes that stand in order of their numbers do so afterwards too. */
export function renumbering(analysis: Analysis, places: ReturnType<typeof placesOf>, numbers: ReadonlyMap<string, number>): TextEdit[] {
  const edits = Array.from(numbers, ([label, number]) =>
    (places.get(label) ?? []).map(({ span, written }) => replace(span, written(number))),
  ).flat();
  const notes = analysis.resolution.footnotes.map(({ label, block }) => ({
    block,
    before: Number(label),
    after: numbers.get(label) ?? Number(label),
  }));
  const ascends = (of: 'before' | 'after'): boolean => notes.every((note, i) => i === 0 || (notes[i - 1]?.[of] ?? 0) <= note[of]);
  if (ascends('after') || !ascends('before')) return edits;
  const slots = notes.map(({ block }) => block);
  const sorted = notes.toSorted((a, b) => a.after - b.after);
  const isHead = (edit: TextEdit): boolean => slots.some(slot => slot.mark.start === edit.start);
  return [
    ...edits.filter(edit => !isHead(edit)),
    ...sorted.map(({ block, before, after }, i) => {
      const head = textOf(analysis.text, block.mark).replace(String(before), String(after));
      return replace(slots[i] as Span, head + analysis.text.slice(block.mark.end, block.end));
    }),
  ];
}
