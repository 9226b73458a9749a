import type { Analysis } from '../../core/model/analysis';
import { FOOTNOTES } from '../../core/rules/footnotes';
import { OPERATIVE } from '../../core/rules/operative';
import { PREAMBLE } from '../../core/rules/preamble';
import type { Detection, Rule } from '../../core/rules/rule';
import { SERIES } from '../../core/rules/series';
import { severityIn } from '../../core/rules/severities';
import { SUBPARAGRAPHS } from '../../core/rules/subparagraphs';
import { composedEdits } from '../../core/text/composedEdits';
import { overlaps } from '../../core/text/span';
import { applyEdits, type TextEdit } from '../../core/text/textEdit';
import type { Refusal } from '../types';

export type Analyse = (text: string) => Analysis;

/** What was done to a text so far: as edits of the text before, and the text after. */
export interface Changed {
  readonly edits: readonly TextEdit[];
  readonly text: string;
  /** A place in the text after. */
  readonly cursor: number;
}

/** A change that nothing stands against. It is made when it is asked for, since to make it the text is read several times. */
export type Prospect = () => Changed;

/** The change of a prospect; a refusal stays one. */
export const made = (prospect: Prospect | Refusal): Changed | Refusal => (typeof prospect === 'function' ? prospect() : prospect);

/** What follows from where a paragraph stands: series words, end marks, whether a lone paragraph has a number, the order of notes. */
const OF_PLACE = [
  'series-also-missing',
  'series-further-missing',
  'series-orphan',
  'series-restart',
  'pp-end-comma',
  'op-end-semicolon',
  'op-stop-too-early',
  'op-last-stop',
  'op-single-unnumbered',
  'sub-intro-colon',
  'sub-end',
  'fn-sequence',
];
const FOLLOWING: readonly Rule[] = [...SERIES, ...PREAMBLE, ...OPERATIVE, ...SUBPARAGRAPHS, ...FOOTNOTES].filter(({ id }) =>
  OF_PLACE.includes(id),
);
/** A mended series word may bring up the next one of its run; of a family one finding is mended at a time. */
const ROUNDS = 20;

/** One change behind another, as one. */
export const followedBy = ({ edits, text, cursor }: Changed, more: readonly TextEdit[]): Changed => ({
  edits: composedEdits(edits, more, text),
  text: applyEdits(text, more),
  cursor: shiftedBy(cursor, more),
});

/** Where a place is behind edits before it. */
export const shiftedBy = (place: number, edits: readonly TextEdit[]): number =>
  edits.filter(({ end }) => end <= place).reduce((at, { start, end, text }) => at + text.length - (end - start), place);

/**
 * A change with what follows from it: where rules on the place of a paragraph find more than they did before, the new findings are mended.
 * What was wrong before stays as it was.
 */
export function settled(before: Analysis, changed: Changed, analyse: Analyse): Changed {
  const rules = FOLLOWING.filter(
    rule => rule.detect && severityIn(before.profile.severity, rule) !== 'off' && (rule.languages?.includes(before.tree.language) ?? true),
  );
  const known = new Map(rules.map(rule => [rule, keysOf(before, [...(rule.detect?.(before) ?? [])])]));
  let now = changed;
  let best = { changed, left: Infinity };
  for (let round = 0; round <= ROUNDS; round++) {
    const analysis = analyse(now.text);
    const edits: TextEdit[] = [];
    const mended = new Set<string>();
    let left = 0;
    for (const rule of rules) {
      // A number that a reference names stays.
      if (rule.id === 'op-single-unnumbered' && analysis.resolution.references.some(({ paragraph }) => paragraph)) continue;
      const fresh = freshOf(analysis, [...(rule.detect?.(analysis) ?? [])], known.get(rule) ?? new Map());
      left += fresh.length;
      const fix = (!mended.has(rule.family) && fresh[0] && rule.fix?.(fresh[0], analysis)?.edits) || [];
      if (fix.length === 0 || fix.some(edit => edits.some(other => overlaps(edit, other) || edit.start === other.start))) continue;
      mended.add(rule.family);
      edits.push(...fix);
    }
    if (left < best.left) best = { changed: now, left };
    if (edits.length === 0) break;
    now = followedBy(now, edits);
  }
  // Where two rules want opposite things there is no end: the text in which least is wrong stands.
  return best.changed;
}

/** How often each paragraph, known by its words, was found wanting. */
function keysOf(analysis: Analysis, detections: readonly Detection<unknown>[]): Map<string, number> {
  const keys = new Map<string, number>();
  for (const detection of detections) keys.set(keyOf(analysis, detection), (keys.get(keyOf(analysis, detection)) ?? 0) + 1);
  return keys;
}

/** Marks, series words and ends may change with the place: the words in the middle tell which paragraph it is. */
function keyOf({ text, tree }: Analysis, { start }: Detection<unknown>): string {
  const block = tree.blocks.findLast(each => each.start <= start);
  return block ? text.slice(block.body.start + (block.body.end - block.body.start) / 4, block.body.end - 8) : '';
}

function freshOf(analysis: Analysis, detections: readonly Detection<unknown>[], known: ReadonlyMap<string, number>): Detection<unknown>[] {
  const left = new Map(known);
  return detections.filter(detection => {
    const key = keyOf(analysis, detection);
    const count = left.get(key) ?? 0;
    left.set(key, count - 1);
    return count <= 0;
  });
}
