import type { Analysis } from '../../core/model/analysis';
import type { Paragraph } from '../../core/model/resolution';
import { fnSequence } from '../../core/rules/footnotes/fn-sequence';
import { boundParagraphs } from '../../core/rules/paragraphs';
import { composedEdits } from '../../core/text/composedEdits';
import { covers, type Span, shifted, span, textOf } from '../../core/text/span';
import { applyEdits, replace, type TextEdit } from '../../core/text/textEdit';
import { occurrencesOf } from '../objects';
import type { Refusal } from '../types';
import { extentOf, lastWithin } from './extent';

/** A move among siblings: its edits, and where the paragraph begins once they are made. */
export interface Move {
  readonly edits: readonly TextEdit[];
  readonly cursor: number;
}

/**
 * Exchanges a paragraph with the sibling above or below it. Marks and end punctuation stay in their places, references in the text follow
 * what they name, and footnotes that were in order are put in order. `analyse` is asked for the text as it is with the move made.
 */
export function moveOf(
  analysis: Analysis,
  paragraph: Paragraph,
  direction: 'up' | 'down',
  analyse: (text: string) => Analysis,
): Move | Refusal {
  const other = siblingOf(paragraph, direction);
  if (!other) return { reason: `There is no paragraph ${direction === 'up' ? 'above' : 'below'} ${paragraph.name} to change places with.` };
  const [upper, lower] = direction === 'up' ? [other, paragraph] : [paragraph, other];
  const reason = hindranceTo(analysis, upper, lower);
  if (reason) return { reason };

  const [above, below] = [extentOf(analysis, upper), extentOf(analysis, lower)];
  const kept = [
    ...exchangedMarks(analysis, upper, lower),
    ...exchangedEnds(analysis, upper, lower),
    ...exchangedNames(analysis, upper, lower),
  ];
  const within = (s: Span): string =>
    applyEdits(
      textOf(analysis.text, s),
      kept.filter(edit => covers(s, edit)).map(edit => shifted(edit, -s.start)),
    );
  const outside = kept.filter(edit => !covers(above, edit) && !covers(below, edit));
  const raw = [replace(above, within(below)), replace(below, within(above)), ...outside];
  const moved = applyEdits(analysis.text, raw);
  const notes = footnoteOrder(analysis, analyse(moved));
  const edits = notes.length ? composedEdits(raw, notes, moved) : raw;
  const target = direction === 'up' ? above.start : below.start;
  const shift = edits.filter(({ end }) => end <= target).reduce((sum, e) => sum + e.text.length - (e.end - e.start), 0);
  return { edits, cursor: target + shift };
}

function siblingOf(paragraph: Paragraph, direction: 'up' | 'down'): Paragraph | undefined {
  const { parent, part, kind } = paragraph;
  const siblings = parent ? parent.children : kind === 'preambular' ? part.preamble : part.operative;
  return siblings[siblings.indexOf(paragraph) + (direction === 'up' ? -1 : 1)];
}

/** Why two siblings cannot change places; null where they can. */
function hindranceTo(analysis: Analysis, upper: Paragraph, lower: Paragraph): string | null {
  const bound = boundParagraphs(upper.part);
  const [above, below] = [extentOf(analysis, upper), extentOf(analysis, lower)];
  if (upper.kind === 'flush' || lower.kind === 'flush') return 'Text that closes a list has its place and does not move.';
  if (upper.quoted || lower.quoted) return 'Quoted text stays as it is.';
  if (!bound.includes(upper) || !bound.includes(lower)) return 'The text of a declaration, an agenda or the like does not move.';
  if ((upper.block.label === null) !== (lower.block.label === null)) return 'Only one of the two paragraphs has a number. Renumber first.';
  const between = analysis.tree.blocks.filter(({ start, end }) => start >= above.end && end <= below.start);
  if (between.some(({ kind }) => kind === 'heading')) return 'A section heading stands between the two paragraphs.';
  return between.some(({ kind }) => kind !== 'note' && kind !== 'footnote')
    ? 'A table or other text stands between the two paragraphs.'
    : null;
}

const exchange = (text: string, a: Span, b: Span): TextEdit[] => [replace(a, textOf(text, b)), replace(b, textOf(text, a))];

const exchangedMarks = ({ text }: Analysis, a: Paragraph, b: Paragraph): TextEdit[] =>
  a.block.label === null ? [] : exchange(text, a.block.mark, b.block.mark);

/** The marks that a place in the sentence asks for; a colon belongs to what it introduces. */
const OF_PLACE: ReadonlySet<string> = new Set([',', ';', '.']);

function exchangedEnds({ text }: Analysis, a: Paragraph, b: Paragraph): TextEdit[] {
  const [x, y] = [lastWithin(a).ending, lastWithin(b).ending];
  if (!OF_PLACE.has(x.mark) || !OF_PLACE.has(y.mark)) return [];
  if (x.conjunction || y.conjunction) {
    const whole = ({ start, end, conjunction }: typeof x): Span => span(start, conjunction?.end ?? end);
    return exchange(text, whole(x), whole(y));
  }
  return exchange(text, x, y);
}

/** References to the one carry the name of the other, since the numbers stay in their places. */
function exchangedNames(analysis: Analysis, a: Paragraph, b: Paragraph): TextEdit[] {
  const occurrences = occurrencesOf(analysis);
  const nameOf = (paragraph: Paragraph): string | undefined => {
    const own = occurrences.find(({ defines }) => defines === paragraph.block);
    return own && textOf(analysis.text, own);
  };
  const names = new Map([
    [a, nameOf(b)],
    [b, nameOf(a)],
  ]);
  return occurrences.flatMap(({ start, end, named, defines }) => {
    const name = named.kind === 'paragraph' && !defines ? names.get(named.paragraph) : undefined;
    return name ? [replace({ start, end }, name)] : [];
  });
}

/** What puts the footnotes in order again where they were so before. */
function footnoteOrder(before: Analysis, after: Analysis): readonly TextEdit[] {
  if (!fnSequence.detect || [...fnSequence.detect(before)].length > 0) return [];
  const [first] = fnSequence.detect(after);
  return (first && fnSequence.fix?.(first, after)?.edits) ?? [];
}
