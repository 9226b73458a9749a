import type { Language } from '../lexicon/language';
import { isKnownOpening } from '../lexicon/openings';
import { Pieces } from '../text/piece';
import { span, textOf } from '../text/span';
import { type Chunk, chunksOf, type ShapedLine } from './chunks';
import { shapeOf } from './classify';
import { endingOf } from './ending';
import { frontMatterIn, NO_FRONT_MATTER, readFrontMatter } from './frontMatter';
import { kindsOf } from './kinds';
import { placesOf, type Sibling } from './levels';
import { toldLines } from './lines';
import { digitsOf } from './marks';
import type { Blank, Block, BlockKind, Tree } from './tree';

/**
 * The tree of a text. Never throws; every unit of the text lies in one node; time is linear in the length. What `pieces` and the tree of an
 * earlier text know already is not looked at again; the tree is the same with and without.
 */
export function parse(text: string, pieces = new Pieces(), earlier?: Tree): Tree {
  const lines = toldLines(text, earlier, (line): ShapedLine => {
    // Written out, as all objects are that are made by the thousand: V8 gives a copy with new keys, `{ ...line, piece }`, a shape of its own.
    const { from, start, end } = line;
    const piece = pieces.of(text.slice(start, end));
    return { from, start, end, piece, shape: piece.text ? piece.ask(shapeOf) : null };
  });
  for (const { piece } of lines) pieces.keep(piece);
  const found = frontMatterIn(text, lines);
  const matter = found && { ...found, piece: pieces.of(textOf(text, found.span)) };
  const frontMatter = matter ? matter.piece.ask(readFrontMatter, matter.span.start) : NO_FRONT_MATTER;
  const shaped = lines.slice(matter?.lines ?? 0);
  const language = frontMatter.language ?? languageOf(shaped);
  if (frontMatter.body?.startsWith('mun-')) acceptFreeOrgan(shaped, language);
  const chunks = chunksOf(shaped, text, language, pieces);
  const kinds = kindsOf(chunks, language);
  const blocks = blocksOf(chunks, kinds);
  if (matter)
    blocks.unshift({
      kind: 'front-matter',
      ...matter.span,
      label: null,
      mark: span(matter.span.start, matter.span.start),
      body: matter.span,
      level: 0,
      value: null,
      series: null,
      suffix: null,
      piece: matter.piece,
    });
  return { text, lines, blocks, nodes: nodesOf(text, blocks), language, frontMatter };
}

function languageOf(lines: readonly ShapedLine[]): Language {
  for (const { shape } of lines) if (shape?.is === 'organ') return shape.organ.language;
  return 'en';
}

/** A Model UN body may have any name: its organ line is the line with a comma right above the first paragraph. */
function acceptFreeOrgan(lines: ShapedLine[], language: Language): void {
  const written = lines.filter(line => line.shape && line.shape.is !== 'note');
  if (written.some(line => line.shape?.is === 'organ')) return;
  const first = written.findIndex(
    line => line.piece.ask(isKnownOpening, language) || (line.shape?.is === 'marked' && line.shape.mark.kind === 'number'),
  );
  const above = written[first - 1];
  if (above?.shape?.is !== 'plain' || above.piece.text.length > 120) return;
  lines[lines.indexOf(above)] = {
    ...above,
    shape: { is: 'organ', organ: { language, body: 'other', comma: above.piece.text.endsWith(',') } },
  };
}

const OUTSIDE_LISTS: ReadonlySet<BlockKind> = new Set(['note', 'footnote', 'table', 'heading']);

/** A block that may still get its place in a list. */
type Placed = Omit<Block, 'level' | 'value' | 'series'> & { -readonly [Key in 'level' | 'value' | 'series']: Block[Key] };

function blocksOf(chunks: readonly Chunk[], kinds: readonly BlockKind[]): Block[] {
  const blocks = chunks.map((chunk, i) => blockOf(chunk, kinds[i] as BlockKind));
  let run: { block: Placed; sibling: Sibling }[] = [];
  let above: Block | null = null;
  const close = (): void => {
    placesOf(run.map(({ sibling }) => sibling)).forEach(({ level, reading }, i) => {
      const { block } = run[i] as { block: Placed };
      block.level = level;
      block.value = reading.value;
      block.series = reading.series;
    });
    run = [];
  };
  chunks.forEach((chunk, i) => {
    const block = blocks[i] as Placed;
    // A heading inside a list does not close it: mandates of missions are lists under headings.
    if (OUTSIDE_LISTS.has(block.kind)) return;
    if (block.kind === 'subparagraph' && chunk.shape.is === 'marked') {
      run.push({ block, sibling: { mark: chunk.shape.mark, introduced: above !== null && above.piece.ask(endingOf).mark === ':' } });
    } else if (block.kind !== 'flush') close();
    above = block;
  });
  close();
  return blocks;
}

const TITLE_NUMBER = /^(?:(?:ES-|S-)?\d{1,4}\/\d{1,3}\.?|Resolution \d{1,4} \(\d{4}\))(?=\s|$)/;
const HASH = /^#+ +/;

function blockOf(chunk: Chunk, kind: BlockKind): Placed {
  const { start, end, shape, piece } = chunk;
  const block = (
    label: string | null,
    at: number,
    length: number,
    body: number,
    value: number | null = null,
    suffix: string | null = null,
  ): Placed => ({
    kind,
    start,
    end,
    label,
    mark: span(start + at, start + at + length),
    body: span(Math.min(start + body, end), end),
    level: 0,
    value,
    series: value === null ? null : 'numbers',
    suffix,
    piece,
  });
  if (shape.is === 'footnote') return block(shape.label, 0, shape.label.length + 4, shape.body);
  if (shape.is === 'marked' && (kind === 'operative' || kind === 'subparagraph' || kind === 'preambular')) {
    const { mark } = shape;
    const counted = kind === 'subparagraph' || mark.kind === 'letter' ? null : digitsOf(mark.core.replace(/[^\d٠-٩]+/, ''));
    return block(mark.text, mark.at, mark.text.length, mark.body, counted, mark.suffix);
  }
  if (shape.is === 'section' && (kind === 'heading' || kind === 'part'))
    return block(shape.label, 0, shape.label.length, afterSpace(piece.text, shape.label.length));
  if (kind === 'title') {
    const hash = HASH.exec(piece.text)?.[0].length ?? 0;
    const number = TITLE_NUMBER.exec(piece.text.slice(hash, hash + 40))?.[0];
    return number ? block(number, hash, number.length, afterSpace(piece.text, hash + number.length)) : block(null, hash, 0, hash);
  }
  if (shape.is === 'hash-heading') return block(null, 0, 0, shape.body);
  return block(null, 0, 0, 0);
}

function afterSpace(text: string, from: number): number {
  let at = from;
  while (at < text.length && /[\s\u00a0\u202f]/.test(text.charAt(at))) at++;
  return at;
}

function nodesOf(text: string, blocks: readonly Block[]): (Block | Blank)[] {
  const nodes: (Block | Blank)[] = [];
  let at = 0;
  for (const block of blocks) {
    if (block.start > at) nodes.push({ kind: 'blank', start: at, end: block.start });
    nodes.push(block);
    at = block.end;
  }
  if (at < text.length) nodes.push({ kind: 'blank', start: at, end: text.length });
  return nodes;
}
