import type { Analysis } from '../core/model/analysis';
import type { Paragraph, Reference } from '../core/model/resolution';
import type { Block } from '../core/syntax/tree';
import { type Span, span, touches } from '../core/text/span';

/** What a place in the text names: a footnote by its label, or a paragraph. */
export type Named = { readonly kind: 'footnote'; readonly label: string } | { readonly kind: 'paragraph'; readonly paragraph: Paragraph };

/** A place that names something. The span is that of the name alone: `1` of `[^1]`, `3` of `3.` and of `paragraph 3 (a)`. */
export interface Occurrence extends Span {
  readonly named: Named;
  /** The words that the name belongs to: the mark, `paragraph 3 (a) above`, or the mark of the definition. */
  readonly words: Span;
  /** The note or the paragraph itself where it is defined here, else null. */
  readonly defines: Block | null;
}

/** Every place of the text that names a footnote or a paragraph, in the order of the text: what jumps, highlights and renames are answered from. */
export function occurrencesOf(analysis: Analysis): Occurrence[] {
  const { marks, footnotes, paragraphs, references } = analysis.resolution;
  const found: Occurrence[] = [];
  for (const mark of marks) {
    if (mark.ofTable) continue;
    found.push({ ...labelIn(analysis.text, mark, mark.label), named: footnoteNamed(mark.label), words: mark, defines: null });
  }
  for (const { label, block } of footnotes)
    found.push({ ...labelIn(analysis.text, block.mark, label), named: footnoteNamed(label), words: block.mark, defines: block });
  for (const paragraph of paragraphs) {
    const name = nameIn(analysis.text, paragraph.block.mark);
    if (name) found.push({ ...name, named: { kind: 'paragraph', paragraph }, words: paragraph.block.mark, defines: paragraph.block });
  }
  for (const reference of references) found.push(...namesOf(analysis, reference));
  return found.sort((a, b) => a.start - b.start || a.end - b.end);
}

/** What is named at a place: a name itself before the words around it. Null where there is nothing of the kind. */
export function occurrenceAt(occurrences: readonly Occurrence[], offset: number): Occurrence | null {
  return (
    occurrences.find(o => touches(o, offset)) ??
    // Around `3 (a)` the words stand for the innermost paragraph, whose name comes last.
    occurrences.findLast(o => touches(o.words, offset)) ??
    null
  );
}

/** Where the same thing is named. */
export const sameAs = (occurrences: readonly Occurrence[], { named }: Occurrence): Occurrence[] =>
  occurrences.filter(other => isSame(other.named, named));

const isSame = (a: Named, b: Named): boolean =>
  a.kind === 'footnote' ? b.kind === 'footnote' && a.label === b.label : b.kind === 'paragraph' && a.paragraph === b.paragraph;

const footnoteNamed = (label: string): Named => ({ kind: 'footnote', label });

/** The label alone; a superscript mark is its own label. */
function labelIn(text: string, mark: Span, label: string): Span {
  const bracketed = text.startsWith('[^', mark.start);
  return bracketed ? span(mark.start + 2, mark.start + 2 + label.length) : span(mark.start, mark.end);
}

/** The digits of a paragraph's mark, or its letters where it has none. */
function nameIn(text: string, mark: Span): Span | null {
  const label = text.slice(mark.start, mark.end);
  const m = /\p{Nd}+/u.exec(label) ?? /\p{L}+ـ?/u.exec(label);
  return m && span(mark.start + m.index, mark.start + m.index + m[0].length);
}

const SEGMENTS = /\p{Nd}+|(?<=[(（])[\p{L}]{1,6}ـ?(?=[)）])|(?<=\s)\p{Ll}{1,4}(?=\))/gu;

/** The names in a reference, outermost first, each with the paragraph it names: `3` and `a` of `paragraph 3 (a)`. */
function namesOf({ text }: Analysis, reference: Reference): Occurrence[] {
  const { target, paragraph } = reference;
  if (!paragraph) return [];
  const line = lineageOf(paragraph);
  const names = [...text.slice(target.start, target.end).matchAll(SEGMENTS)].slice(-line.length);
  return names.flatMap((m, i) => {
    const named = line[line.length - names.length + i];
    const start = target.start + m.index;
    return named
      ? [{ ...span(start, start + m[0].length), named: { kind: 'paragraph', paragraph: named }, words: reference, defines: null }]
      : [];
  });
}

/** The paragraphs from the operative one down to this one. */
function lineageOf(paragraph: Paragraph): Paragraph[] {
  return paragraph.parent ? [...lineageOf(paragraph.parent), paragraph] : [paragraph];
}
