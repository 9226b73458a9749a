import type { Analysis } from '../core/model/analysis';
import type { Paragraph } from '../core/model/resolution';
import { proposalsOf } from '../core/rules/negotiation/proposals';
import type { Block, BlockKind } from '../core/syntax/tree';
import type { Span } from '../core/text/span';
import { bracketsIn, emphasisIn } from './inline';
import { paint } from './paint';
import type { SemanticToken } from './types';

type Look = Pick<SemanticToken, 'type' | 'modifiers'>;

const WHOLE: Partial<Record<BlockKind, Look['type']>> = {
  title: 'title',
  part: 'heading',
  organ: 'organ',
  heading: 'heading',
  adoption: 'adoption',
  note: 'note',
};
const MARKED: ReadonlySet<BlockKind> = new Set(['operative', 'subparagraph', 'preambular']);
const SILENT: ReadonlySet<BlockKind> = new Set(['front-matter', 'note']);

/** What each stretch of the text is, for colouring: in the order of the text, none over another, none empty. Inner things cut outer ones in pieces. */
export function semanticTokensOf(analysis: Analysis): SemanticToken[] {
  const { text, tree, resolution, lexicon } = analysis;
  const blocks = tree.blocks.flatMap(block => blockTokens(block, text, lexicon.annex));
  const loud = tree.blocks.filter(block => !SILENT.has(block.kind));
  const brackets = loud.flatMap(block => bracketsIn(text, block).map(s => token(s, 'bracket')));
  const emphasis = loud.flatMap(block => emphasisIn(text, block).map(s => token(s, 'emphasis')));
  const openings = resolution.paragraphs.flatMap(p => (p.opening ? [token(p.opening, 'opening', sideOf(p))] : []));
  const references = resolution.references.map(r => token(r, 'reference'));
  const citations = resolution.citations.map(c => token(c, 'citation'));
  const marks = resolution.marks.map(m => token(m, 'footnoteMark'));
  const names = proposalsOf(analysis).flatMap(({ options }) => options.flatMap(({ by }) => by.map(name => token(name, 'proposer'))));
  return paint([...blocks, ...brackets, ...emphasis, ...openings, ...references, ...citations, ...marks, ...names]);
}

const token = ({ start, end }: Span, type: Look['type'], ...modifiers: Look['modifiers']): SemanticToken => ({
  start,
  end,
  type,
  modifiers,
});

/** A subparagraph is coloured as the paragraph it belongs to. */
function sideOf(paragraph: Paragraph): 'preambular' | 'operative' {
  if (paragraph.parent) return sideOf(paragraph.parent);
  return paragraph.kind === 'preambular' ? 'preambular' : 'operative';
}

function blockTokens(block: Block, text: string, annex: RegExp): SemanticToken[] {
  const whole = WHOLE[block.kind];
  if (whole) return [token(block, whole)];
  if (block.kind === 'footnote') return [token(block.mark, 'footnoteMark', 'definition')];
  if (block.kind === 'annex') return annex.test(text.slice(block.start, block.end)) ? [token(block, 'heading')] : [];
  return MARKED.has(block.kind) && block.mark.start < block.mark.end ? [token(block.mark, 'number')] : [];
}
