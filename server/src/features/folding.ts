import type { Analysis } from '../core/model/analysis';
import type { Part } from '../core/model/resolution';
import { type Span, span } from '../core/text/span';
import { annexesOf, around, runsOf, spanOfPart, withChildren } from './regions';
import type { Fold } from './types';

/** What can be folded, by where it begins: front matter, preamble, operative part, sections, paragraphs of several lines, annexes, footnotes, drafters' notes. */
export function foldingOf(analysis: Analysis): Fold[] {
  const { text, tree, resolution } = analysis;
  const folds: Fold[] = [];
  const add = (s: Span | null, kind: Fold['kind'] = null): void => {
    if (s && /[\n\r]/.test(text.slice(s.start, s.end))) folds.push({ start: s.start, end: s.end, kind });
  };
  for (const block of tree.blocks) if (block.kind === 'front-matter') add(block, 'region');
  for (const part of resolution.parts) for (const region of regionsOf(part)) add(region, 'region');
  for (const annex of annexesOf(analysis)) add(annex.span, 'region');
  for (const run of runsOf(tree.blocks, 'footnote')) add(around(run), 'region');
  for (const run of runsOf(tree.blocks, 'note')) add(around(run), 'comment');
  for (const paragraph of resolution.paragraphs) add(withChildren(paragraph));
  folds.sort((a, b) => a.start - b.start || b.end - a.end);
  return folds.filter((fold, i) => !beginsOnLineOf(text, folds[i - 1], fold));
}

/** An editor can fold a line in one way only: the larger fold stays. */
const beginsOnLineOf = (text: string, above: Fold | undefined, fold: Fold): boolean =>
  above !== undefined && !/[\n\r]/.test(text.slice(above.start, fold.start));

/** The preamble folds under the organ line, a section under its heading; a part of a composite resolution under its letter. */
function regionsOf(part: Part): (Span | null)[] {
  const preamble = around(part.preamble.map(withChildren));
  const top = part.paragraphs.filter(p => !p.parent);
  const sections = part.headings.map(heading => {
    const own = around(top.filter(p => p.section === heading).map(withChildren));
    return own && span(heading.start, own.end);
  });
  return [
    part.letter === null ? null : spanOfPart(part),
    preamble && span(part.organ?.start ?? preamble.start, preamble.end),
    around(part.operative.map(withChildren)),
    ...sections,
  ];
}
