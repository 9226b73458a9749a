import { plain } from '../../core/lexicon/plain';
import type { Analysis } from '../../core/model/analysis';
import type { Block } from '../../core/syntax/tree';
import { span } from '../../core/text/span';
import { unprintedBeginning } from '../unprinted';
import { ownMastheadIn, printedMastheadOf } from './masthead';
import type { Page, PageBlock, PageNote } from './page';
import { type Looks, looksOf, runsOf } from './runs';
import { cellsOf } from './table';

const RIGHT_TO_LEFT: ReadonlySet<string> = new Set(['ar']);
/** Blocks that are not printed where they stand: notes at the foot, the drafter's own never. */
const ELSEWHERE: ReadonlySet<Block['kind']> = new Set(['front-matter', 'footnote', 'note']);

/** The resolution as it is printed: every word of it but front matter and drafter's notes. With `linked`, what is cited is told. */
export function pageOf(analysis: Analysis, { linked = false } = {}): Page {
  const { resolution, tree } = analysis;
  const looks = looksOf(analysis, linked);
  const isMasthead = ownMastheadIn(tree);
  const printed = tree.blocks.filter(({ kind }) => !ELSEWHERE.has(kind));
  const firstTitle = tree.blocks.find(({ kind }) => kind === 'title');
  const kindOf = (block: Block): PageBlock['kind'] => {
    if (isMasthead(block)) return 'masthead';
    if (block.kind === 'title' && block !== firstTitle) return 'subtitle';
    if (block.kind === 'annex' && analysis.lexicon.annex.test(plain(block.piece.text))) return 'annex-heading';
    return block.kind as PageBlock['kind'];
  };
  const blocks = printed.map(block => blockOf(analysis, block, kindOf(block), looks));
  return {
    language: resolution.language,
    direction: RIGHT_TO_LEFT.has(resolution.language) ? 'rtl' : 'ltr',
    title: resolution.title,
    masthead: printedMastheadOf(analysis),
    blocks,
    notes: notesOf(analysis, looks),
  };
}

function blockOf(analysis: Analysis, block: Block, kind: PageBlock['kind'], looks: Looks): PageBlock {
  const { start, end, level, label } = block;
  const placed = { kind, start, end, level, label };
  if (kind === 'table') {
    const { rows, headed } = cellsOf(analysis.text, block);
    const cells = rows.map(row => row.map(cell => runsOf(analysis, block, cell, looks)));
    return {
      ...placed,
      runs: [],
      table: { head: headed ? (cells[0] ?? null) : null, rows: headed ? cells.slice(1) : cells },
    };
  }
  const beginning = label === null ? unprintedBeginning(analysis.text, start) : '';
  return {
    ...placed,
    ...(beginning.startsWith('\\') && { escaped: true as const }),
    runs: runsOf(analysis, block, span(label === null ? start + beginning.length : block.body.start, end), looks),
  };
}

function notesOf(analysis: Analysis, looks: Looks): PageNote[] {
  const { footnotes, marks } = analysis.resolution;
  const counts = new Map<string, number>();
  for (const { label, ofTable } of marks) if (!ofTable) counts.set(label, (counts.get(label) ?? 0) + 1);
  return footnotes.map(({ label, block }) => ({
    label,
    start: block.start,
    end: block.end,
    runs: runsOf(analysis, block, block.body, looks),
    marks: counts.get(label) ?? 0,
  }));
}
