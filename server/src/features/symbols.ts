import type { Analysis } from '../core/model/analysis';
import type { Paragraph, Part } from '../core/model/resolution';
import { type Proposal, proposalsOf } from '../core/rules/negotiation/proposals';
import type { Block } from '../core/syntax/tree';
import { remembered } from '../core/text/remembered';
import { type Span, span } from '../core/text/span';
import { excerptOf } from './excerpt';
import { annexesOf, around } from './regions';
import type { OutlineSymbol } from './types';

/** As much of a paragraph as an outline shows. */
const WORDS = 60;

/** The outline: under the title, where there is one, the parts or their preamble, sections and paragraphs; then adoption, annexes and footnotes. */
export function symbolsOf(analysis: Analysis): OutlineSymbol[] {
  const { parts, title } = analysis.resolution;
  const composite = parts.some(part => part.letter !== null);
  const inside = [
    ...parts.flatMap(part => (composite && part.letter !== null ? [partSymbol(analysis, part)] : partContent(analysis, part))),
    ...annexesOf(analysis).map(({ heading, next, span }) => ({
      ...symbol('annex', nameOf(analysis, heading), span, heading),
      detail: next ? excerptOf(analysis.text, next, WORDS) : '',
    })),
    ...footnoteSymbols(analysis),
  ];
  const titles = parts[0]?.letter == null ? (parts[0]?.titles ?? []) : [];
  const first = titles.find(block => block.start < block.end);
  if (!first || title === null) return inside;
  return [symbol('title', excerptOf(analysis.text, around(titles) ?? first, 200) || title, first, first, inside)];
}

function partSymbol(analysis: Analysis, part: Part): OutlineSymbol {
  const blocks = [...part.titles, ...(part.organ ? [part.organ] : [])];
  const whole = around(blocks) ?? span(0, 0);
  const detail = part.titles.map(block => excerptOf(analysis.text, block.label === part.letter ? block.body : block, WORDS)).join(' ');
  return { ...symbol('part', part.letter ?? 'Part', whole, part.titles[0] ?? whole, partContent(analysis, part)), detail: detail.trim() };
}

function partContent(analysis: Analysis, part: Part): OutlineSymbol[] {
  const found: OutlineSymbol[] = [];
  if (part.organ) found.push(symbol('organ', nameOf(analysis, part.organ), part.organ, part.organ));
  const top = part.paragraphs.filter(p => !p.parent && p.kind !== 'flush');
  const own = top.filter(p => p.section === null);
  const preambular = own.filter(p => p.kind === 'preambular').map(p => paragraphSymbol(analysis, p));
  const whole = around(preambular.map(s => s.span));
  if (whole) found.push(symbol('preamble', 'Preamble', whole, preambular[0]?.span ?? whole, preambular));
  for (const paragraph of own) if (paragraph.kind !== 'preambular') found.push(paragraphSymbol(analysis, paragraph));
  for (const heading of part.headings) {
    const children = top.filter(p => p.section === heading).map(p => paragraphSymbol(analysis, p));
    found.push(symbol('section', nameOf(analysis, heading), heading, heading, children));
  }
  const adoption = around(part.adoption);
  if (adoption) found.push({ ...symbol('adoption', 'Adoption', adoption, adoption), detail: excerptOf(analysis.text, adoption, WORDS) });
  return found.sort((a, b) => a.span.start - b.span.start);
}

function paragraphSymbol(analysis: Analysis, paragraph: Paragraph): OutlineSymbol {
  const { block, name, children } = paragraph;
  const inside = children.filter(child => child.kind !== 'flush').map(child => paragraphSymbol(analysis, child));
  const end = children.reduce((last, child) => Math.max(last, child.block.end), block.end);
  const kind = paragraph.parent ? 'subparagraph' : 'paragraph';
  const open = listedBy(analysis).get(paragraph) ?? [];
  const all = [...open.map(proposal => proposalSymbol(analysis, proposal)), ...inside];
  return { ...symbol(kind, name, span(block.start, end), block, all), detail: excerptOf(analysis.text, block.body, WORDS) };
}

/** The proposals that have a symbol, by their paragraphs. */
const listedBy = remembered((analysis: Analysis): ReadonlyMap<Paragraph, Proposal[]> => {
  const listed = new Map<Paragraph, Proposal[]>();
  for (const proposal of proposalsOf(analysis).filter(isListed)) {
    if (!proposal.paragraph) continue;
    const same = listed.get(proposal.paragraph);
    if (same) same.push(proposal);
    else listed.set(proposal.paragraph, [proposal]);
  }
  return listed;
});

/** What has no symbol of its own as a paragraph, and lies in no other. */
const isListed = ({ kind, within }: Proposal): boolean => kind !== 'inserted' && (within === null || within.kind === 'inserted');

const proposalSymbol = (analysis: Analysis, proposal: Proposal): OutlineSymbol =>
  symbol('proposal', excerptOf(analysis.text, proposal, WORDS), proposal, proposal);

function footnoteSymbols(analysis: Analysis): OutlineSymbol[] {
  const notes = analysis.resolution.footnotes.map(({ label, block }) => ({
    ...symbol('footnote', `[^${label}]`, block, block.mark),
    detail: excerptOf(analysis.text, block.body, WORDS),
  }));
  const [first] = notes;
  // Where notes stand in mid-text, a group around them would take in the paragraphs between.
  const together = first && !analysis.tree.blocks.some(b => b.kind !== 'footnote' && b.kind !== 'note' && b.start > first.span.start);
  return together ? [symbol('footnotes', 'Footnotes', first.span, first.selection, notes)] : notes;
}

/** A block by its words; an outline cannot show an empty name. */
const nameOf = ({ text }: Analysis, block: Block): string => excerptOf(text, block, 2 * WORDS) || '…';

/** A symbol reaches as far as what lies in it. */
function symbol(
  kind: OutlineSymbol['kind'],
  name: string,
  whole: Span,
  selection: Span,
  children: readonly OutlineSymbol[] = [],
): OutlineSymbol {
  const reach = around([whole, ...children.map(child => child.span)]) ?? whole;
  return { kind, name, detail: '', span: span(reach.start, reach.end), selection: span(selection.start, selection.end), children };
}
