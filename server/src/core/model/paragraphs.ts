import { proposersIn } from '../lexicon/en/proposers';
import type { Body, Language } from '../lexicon/language';
import { houseOpening } from '../lexicon/opening/house';
import type { Position } from '../lexicon/opening/mined';
import { openingOf } from '../lexicon/openings';
import type { Phrases } from '../profiles/profile';
import { endingOf } from '../syntax/ending';
import type { Block, Tree } from '../syntax/tree';
import { Memory } from '../text/remembered';
import { shifted } from '../text/span';
import type { Opening, Paragraph, Part } from './resolution';

type Mutable<T> = { -readonly [K in keyof T]: T[K] };
type Growing<T> = { [K in keyof T]: T[K] extends readonly (infer E)[] ? E[] : T[K] };
type GrowingPart = Growing<Mutable<Part>>;
type GrowingParagraph = Growing<Mutable<Paragraph>>;

/** The parts of a text of `body` with their paragraphs, in one walk over the blocks. There is always at least one part. */
export function partsOf(tree: Tree, body: Body, phrases: Phrases): Part[] {
  const house: House = { body, preambular: phrases.preambular.join('\n'), operative: phrases.operative.join('\n') };
  const parts: GrowingPart[] = [];
  let part = newPart(parts);
  let open: GrowingParagraph[] = [];
  let section: Block | null = null;
  for (const block of tree.blocks) {
    switch (block.kind) {
      case 'title':
      case 'part':
      case 'organ':
        if (part.paragraphs.length || (block.kind !== 'title' && part.organ) || (block.kind === 'part' && part.letter)) {
          part = newPart(parts);
          section = null;
          open = [];
        }
        if (block.kind === 'organ') part.organ = block;
        else {
          part.titles.push(block);
          if (block.kind === 'part') part.letter = (block.label as string).replace('.', '');
        }
        break;
      case 'heading':
        part.headings.push(block);
        if (block.label || !section?.label) section = block;
        break;
      case 'adoption':
        part.adoption.push(block);
        break;
      case 'preambular':
      case 'operative':
        open = [paragraphOf(tree, block, null, section, part, house)];
        (block.kind === 'preambular' ? part.preamble : part.operative).push(open[0] as Paragraph);
        part.paragraphs.push(open[0] as Paragraph);
        break;
      case 'subparagraph':
      case 'flush': {
        if (block.kind === 'subparagraph') open.length = Math.min(open.length, block.level);
        const parent = (block.kind === 'flush' ? open[0] : open.at(-1)) ?? null;
        const paragraph = paragraphOf(tree, block, parent, section, part, house);
        parent?.children.push(paragraph);
        if (block.kind === 'subparagraph') open.push(paragraph);
        part.paragraphs.push(paragraph);
        break;
      }
    }
  }
  for (const p of parts) {
    nameParagraphs(p);
    p.freeFrom = freeFromOf(p);
  }
  return parts;
}

function newPart(parts: GrowingPart[]): GrowingPart {
  const part: GrowingPart = {
    index: parts.length,
    letter: null,
    titles: [],
    organ: null,
    headings: [],
    preamble: [],
    operative: [],
    paragraphs: [],
    adoption: [],
    freeFrom: null,
    memory: new Memory(),
  };
  parts.push(part);
  return part;
}

const QUOTATION = /[“"«‘]/;
const QUOTE = /^(?:[“"«‘]|\[(?!\^))\s?/;

/** The body of a text and its own openings, one a line. */
interface House {
  readonly body: Body;
  readonly preambular: string;
  readonly operative: string;
}

function paragraphOf(
  tree: Tree,
  block: Block,
  parent: Paragraph | null,
  section: Block | null,
  part: Part,
  house: House,
): GrowingParagraph {
  const kind = block.kind as Paragraph['kind'];
  const ending = block.piece.ask(endingOf);
  return {
    kind,
    block,
    name: '',
    number: block.value,
    suffix: block.suffix,
    opening: kind === 'preambular' || kind === 'operative' ? openingIn(block, kind, tree.language, house) : null,
    ending: { ...shifted(ending, block.start), conjunction: ending.conjunction && shifted(ending.conjunction, block.start) },
    parent,
    children: [],
    quoted: QUOTATION.test(block.piece.text.charAt(0)) || QUOTATION.test(block.piece.text.charAt(block.body.start - block.start)),
    section,
    part,
  };
}

function openingIn(block: Block, position: Position, language: Language, house: House): Opening | null {
  const found = block.piece.ask(openingBehind, block.body.start - block.start, position, language, house.body, house[position]);
  return found && shifted(found, block.start);
}

function openingBehind(text: string, mark: number, position: Position, language: Language, body: Body, phrases: string): Opening | null {
  const behind = mark + (QUOTE.exec(text.slice(mark, mark + 3))?.[0].length ?? 0);
  const from = behind + (text[mark] === '[' ? namesBefore(text.slice(behind)) : 0);
  const words = text.slice(from);
  const found = houseOpening(words, position, phrases) ?? openingOf(words, position, language, body);
  return found && { start: from + found.start, end: from + found.length, phrase: found.phrase, form: found.form, series: found.series };
}

/** The length of the names of those who propose a whole paragraph, `[EU, Japan: Recalling …]`. */
function namesBefore(words: string): number {
  const named = proposersIn(words);
  return named ? words.length - words.slice(named.end).trimStart().length : 0;
}

/** Gives each paragraph the name that delegates use. Where the numbers begin anew in each section, the section is part of the name. */
function nameParagraphs(part: GrowingPart): void {
  const numbers = part.operative.map(p => p.number).filter(n => n !== null);
  const restarts = numbers.filter(n => n === 1).length > 1;
  let preambular = 0;
  for (const paragraph of part.paragraphs as GrowingParagraph[]) {
    const prefix = [part.letter, restarts && paragraph.kind === 'operative' ? paragraph.section?.label?.replace('.', '') : null].filter(
      Boolean,
    );
    const own = ownName(paragraph, paragraph.kind === 'preambular' ? ++preambular : 0);
    paragraph.name = paragraph.parent ? [paragraph.parent.name, own].filter(Boolean).join(' ') : [...prefix, own].join(' ');
  }
}

function ownName({ kind, number, suffix, block, parent }: Paragraph, count: number): string {
  if (kind === 'preambular') return `PP${count}`;
  if (kind === 'operative') return `OP${number ?? ''}${suffix ? ` ${suffix}` : ''}`;
  return kind === 'subparagraph' ? (block.label ?? '') : parent ? '' : '¶';
}

/** Behind an unnumbered operative line that ends in a colon and opens no list stands the text of a declaration. */
function freeFromOf(part: Part): number | null {
  for (const paragraph of part.operative) {
    if (paragraph.number === null && paragraph.ending.mark === ':' && !paragraph.children.some(c => c.kind === 'subparagraph'))
      return paragraph.block.end;
  }
  return null;
}

/** The preambular or operative paragraph that a paragraph belongs to; itself where it is one. */
export function topOf(paragraph: Paragraph): Paragraph {
  let top = paragraph;
  while (top.parent) top = top.parent;
  return top;
}
