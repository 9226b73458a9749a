import type { Analysis } from '../../core/model/analysis';
import type { Paragraph, Part, Provision } from '../../core/model/resolution';
import type { Block } from '../../core/syntax/tree';
import { covers, type Span, span } from '../../core/text/span';
import { type Annex, annexesOf, around, withChildren } from '../regions';

/** Where a text or a part of it lies, and the words that stand for it: the title, a heading, the number of a paragraph. */
export interface Place {
  readonly target: Span;
  readonly selection: Span;
}

/**
 * Where a provision stands in the text that is cited: its section, paragraph and letters, its annex. What does not exist leads to the nearest
 * that does: of a letter to its paragraph, of a section or annex to its heading, else to the title of the text, or of its part `letter`.
 */
export function placeOf(provision: Provision | null, analysis: Analysis, letter: string | null = null): Place {
  const all = analysis.resolution.parts;
  const lettered = all.filter(part => part.letter === letter);
  // Part A is often a file of its own, without its letter.
  const parts = letter !== null && lettered.length > 0 ? lettered : all;
  const title = titlePlace(analysis, parts);
  if (!provision) return title;
  const { section, paragraph, annex } = provision;
  if (annex !== null) return inAnnex(provision, analysis) ?? title;
  if (section !== null) return inSection(provision, parts, analysis) ?? title;
  return (paragraph !== null && inOperative(provision, parts.flatMap(numbered))) || inBlocks(provision, analysis.tree.blocks) || title;
}

/** The title; the first line of a text that has none. */
function titlePlace({ tree }: Analysis, parts: readonly Part[]): Place {
  const titles = (parts[0]?.titles ?? []).filter(({ start, end }) => start < end);
  const first = titles.find(({ kind, label }) => kind === 'part' || label !== null) ?? titles[0];
  const block = first ?? parts[0]?.organ ?? tree.blocks.find(({ kind }) => kind !== 'front-matter' && kind !== 'note');
  return block ? placeAt(around(titles) ?? block, block) : placeAt(span(0, 0), span(0, 0));
}

const placeAt = (target: Span, selection: Span): Place => ({
  target: span(target.start, target.end),
  selection: span(selection.start, selection.end),
});

const numbered = ({ operative }: Part): readonly Paragraph[] => operative;

/** The paragraph of that number among these, and as far inwards as its letters go. */
function inOperative({ paragraph, letters }: Provision, paragraphs: readonly Paragraph[]): Place | null {
  const top = paragraphs.find(({ number, suffix }) => number === paragraph && suffix === null);
  if (!top) return null;
  let found = top;
  for (const letter of letters) {
    const next = found.children.find(({ block }) => coreOf(block) === letter);
    if (!next) break;
    found = next;
  }
  return placeAt(withChildren(found), found.block.mark);
}

const coreOf = ({ label }: Block): string => /\p{L}+/u.exec(label ?? '')?.[0] ?? '';

/** A section by its heading; a section by a letter may be a part of its own. A part or an annex may have it where the text has not. */
function inSection(provision: Provision, parts: readonly Part[], analysis: Analysis): Place | null {
  const { section, paragraph } = provision;
  for (const part of parts) {
    const heading = part.headings.find(({ label }) => label?.replace('.', '') === section);
    if (!heading) continue;
    const own = part.operative.filter(each => each.section === heading);
    const whole = around([heading, ...own.map(withChildren)]) ?? heading;
    return (paragraph !== null && inOperative(provision, own)) || placeAt(whole, heading);
  }
  const named = parts.filter(({ letter }) => letter === section);
  if (named.length > 0) return (paragraph !== null && inOperative(provision, named.flatMap(numbered))) || titlePlace(analysis, named);
  return inHeaded(
    provision,
    analysis.tree.blocks.filter(({ kind }) => kind === 'annex'),
  );
}

/** An annex by its number, the first where none is given; within it the words of its blocks tell where sections and paragraphs begin. */
function inAnnex(provision: Provision, analysis: Analysis): Place | null {
  const { annex, section, paragraph } = provision;
  const annexes = annexesOf(analysis);
  const named = annex ? annexes.find(({ heading }) => isHeaded(heading, `\\S+\\s${annex}`)) : annexes[0];
  const found = named ?? (annexes.length === 0 ? unnamedAnnex(analysis) : null);
  if (!found) return null;
  const inside = analysis.tree.blocks.filter(block => block !== found.heading && covers(found.span, block));
  const headed = section === null ? null : inHeaded(provision, inside);
  return headed ?? (paragraph === null ? null : inBlocks(provision, inside)) ?? placeAt(found.span, found.heading);
}

/** What stands behind the adoption lines without the word: a declaration that the resolution adopts. */
function unnamedAnnex({ tree, text }: Analysis): Pick<Annex, 'heading' | 'span'> | null {
  const adoption = tree.blocks.findLastIndex(({ kind }) => kind === 'adoption');
  const heading = adoption < 0 ? undefined : tree.blocks.slice(adoption + 1).find(({ kind }) => kind !== 'footnote' && kind !== 'note');
  return heading ? { heading, span: span(heading.start, text.length) } : null;
}

/** Whether a block begins with this, as a word. */
const isHeaded = ({ piece }: Block, beginning: string): boolean => new RegExp(`^${beginning}(?![\\p{L}\\p{N}])`, 'iu').test(piece.text);

/** A section that nothing but the number on its line tells, and a paragraph behind it. */
function inHeaded(provision: Provision, blocks: readonly Block[]): Place | null {
  const heading = blocks.findIndex(block => isHeaded(block, `${provision.section}`));
  const block = blocks[heading];
  if (!block) return null;
  return inBlocks(provision, blocks.slice(heading + 1)) ?? placeAt(block, block);
}

/** The block that begins with the number of the paragraph, and the first behind it with each of its letters. */
function inBlocks({ paragraph, letters }: Provision, blocks: readonly Block[]): Place | null {
  if (paragraph === null) return null;
  let at = blocks.findIndex(block => beginning(block, /^\s*(\d{1,3})\./) === String(paragraph));
  let found = blocks[at];
  if (!found) return null;
  for (const letter of letters) {
    const next = blocks.findIndex((block, i) => i > at && beginning(block, /^\s*\((\p{L}{1,5})\)/u) === letter);
    const between = blocks.slice(at + 1, next);
    if (next < 0 || between.some(block => beginning(block, /^\s*(\d{1,3})\./) !== null)) break;
    at = next;
    found = blocks[at] as Block;
  }
  return placeAt(found, found);
}

const beginning = ({ piece }: Block, mark: RegExp): string | null => mark.exec(piece.text)?.[1] ?? null;
