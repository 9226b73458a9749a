import type { Analysis } from '../../core/model/analysis';
import type { Paragraph, Reference } from '../../core/model/resolution';
import { covers, type Span, shifted, span, textOf } from '../../core/text/span';
import { applyEdits, replace, type TextEdit } from '../../core/text/textEdit';
import { occurrencesOf } from '../objects';
import type { Refusal } from '../types';
import { barBetween, isFixed, siblingsOf } from './around';
import { extentOf, lastWithin } from './extent';
import { type Analyse, type Changed, type Prospect, settled } from './settled';

/**
 * Exchanges a paragraph with the sibling above or below it. Marks and end punctuation stay in their places, references in the text follow
 * what they name, and footnotes that were in order are put in order. `analyse` is asked for the text as it is with the move made.
 */
export function moveOf(analysis: Analysis, paragraph: Paragraph, direction: 'up' | 'down', analyse: Analyse): Prospect | Refusal {
  const moved = exchangedWith(analysis, paragraph, direction);
  return 'reason' in moved ? moved : () => settled(analysis, moved, analyse);
}

/** The same before anything follows from it. */
export function exchangedWith(analysis: Analysis, paragraph: Paragraph, direction: 'up' | 'down'): Changed | Refusal {
  const other = siblingOf(paragraph, direction);
  if (!other) return { reason: `There is no paragraph ${direction === 'up' ? 'above' : 'below'} ${paragraph.name} to change places with.` };
  const [upper, lower] = direction === 'up' ? [other, paragraph] : [paragraph, other];
  const reason = hindranceTo(analysis, upper, lower);
  if (reason) return { reason };

  const [above, below] = [extentOf(analysis, upper), extentOf(analysis, lower)];
  const kept = [
    ...exchangedMarks(analysis, upper, lower),
    ...exchangedEnds(analysis, upper, lower),
    ...exchangedSeries(analysis, upper, lower),
    ...exchangedNames(analysis, upper, lower),
    ...turnedDirections(analysis, upper, lower),
  ];
  const within = (s: Span): string =>
    applyEdits(
      textOf(analysis.text, s),
      kept.filter(edit => covers(s, edit)).map(edit => shifted(edit, -s.start)),
    );
  const outside = kept.filter(edit => !covers(above, edit) && !covers(below, edit));
  const raw = [replace(above, within(below)), replace(below, within(above)), ...outside];
  const moved = applyEdits(analysis.text, raw);
  const target = direction === 'up' ? above.start : below.start;
  const notesAbove = direction === 'up' ? paragraph.block.start - below.start : paragraph.block.start - above.start;
  const shift = raw.filter(({ end }) => end <= target).reduce((sum, e) => sum + e.text.length - (e.end - e.start), 0);
  return { edits: raw, text: moved, cursor: target + shift + notesAbove };
}

function siblingOf(paragraph: Paragraph, direction: 'up' | 'down'): Paragraph | undefined {
  const siblings = siblingsOf(paragraph);
  return siblings[siblings.indexOf(paragraph) + (direction === 'up' ? -1 : 1)];
}

/** Why two siblings cannot change places; null where they can. */
function hindranceTo(analysis: Analysis, upper: Paragraph, lower: Paragraph): string | null {
  const fixed = isFixed(upper) ?? isFixed(lower);
  if (fixed) return fixed;
  if ((upper.block.label === null) !== (lower.block.label === null)) return 'Only one of the two paragraphs has a number. Renumber first.';
  return barBetween(analysis, upper, lower);
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

/** `Also` and `further` of the same words stay in their places. */
function exchangedSeries({ text }: Analysis, { opening: a }: Paragraph, { opening: b }: Paragraph): TextEdit[] {
  return a && b && a.phrase === b.phrase && a.series !== b.series ? exchange(text, a, b) : [];
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

const OPPOSITE: Readonly<Record<string, string>> = { above: 'below', below: 'above' };

/** What stood above stands below now, for references from the one to the other. */
function turnedDirections({ text, resolution }: Analysis, a: Paragraph, b: Paragraph): TextEdit[] {
  const isIn = (paragraph: Paragraph | null, outer: Paragraph): boolean =>
    paragraph !== null && (paragraph === outer || isIn(paragraph.parent, outer));
  const crosses = ({ from, paragraph }: Reference): boolean =>
    (isIn(from, a) && isIn(paragraph, b)) || (isIn(from, b) && isIn(paragraph, a));
  return resolution.references.flatMap((reference, i, all) => {
    const { start, end } = reference;
    const word = text.slice(end - 5, end);
    // `paragraphs 3 and 4 above` are two references with one word, which turns where both do.
    const alike = all.filter(other => other.start === start && other.end === end);
    return OPPOSITE[word] && alike[0] === all[i] && alike.every(crosses) ? [replace(span(end - 5, end), OPPOSITE[word])] : [];
  });
}
