import { plain } from '../../../core/lexicon/plain';
import type { Analysis } from '../../../core/model/analysis';
import type { Opening } from '../../../core/model/resolution';
import type { Block, BlockKind } from '../../../core/syntax/tree';
import { unprintedBeginning } from '../../unprinted';
import type { Lists } from './lists';
import { looseWords, type Notes, notesOf } from './notes';
import { ANNEX_TITLE, STYLE_OF } from './styles';
import type { Atom, Unit } from './types';
import { atomsIn, ESCAPE, wordsOf } from './words';

/** Never exported, or exported where they are referred to. */
const LEFT_OUT: ReadonlySet<BlockKind> = new Set(['front-matter', 'note', 'footnote']);
/** A line break in them is no more than a blank. */
const JOINED: ReadonlySet<BlockKind> = new Set(['preambular', 'operative', 'subparagraph', 'flush', 'organ']);
/** May stand on consecutive lines, which then are one paragraph with line breaks. */
const TIGHT: ReadonlySet<BlockKind> = new Set(['annex', 'other', 'adoption']);
/** Styles of subparagraphs go no deeper. */
const DEEPEST = 4;
/** What Word's own blank behind a mark can stand for; an unusual one stays as it is written. */
const BLANK = /^[ \t\r\n]+$/;
const CELL_END = /(?<!\\)\|/;

/** The paragraphs and tables of a document, in the order of the text; notes that nothing refers to stand at the end. */
export function unitsOf(analysis: Analysis, lists: Lists): Unit[] {
  const { tree, resolution, text } = analysis;
  const openings = new Map(resolution.paragraphs.map(paragraph => [paragraph.block, paragraph.opening]));
  const notes = notesOf(analysis);
  const count = lists.counter();
  const units: Unit[] = [];
  let parts = 0;
  for (const blocks of groupsIn(
    text,
    tree.blocks.filter(({ kind }) => !LEFT_OUT.has(kind)),
  )) {
    const [block] = blocks as [Block];
    if (block.kind === 'table') {
      units.push(...tableUnits(analysis, block, notes));
      continue;
    }
    if (block.kind === 'part') parts++;
    const isCounted =
      (block.kind === 'operative' || block.kind === 'subparagraph') && BLANK.test(text.slice(block.mark.end, block.body.start));
    const counted = isCounted ? count(block) : null;
    const end = (blocks.at(-1) as Block).end;
    const words = counted
      ? wordsIn(analysis, block, block.body.start, block.end, notes, openings.get(block) ?? null)
      : isCounted && block.body.start > block.mark.end
        ? [
            ...wordsIn(analysis, block, block.start, block.mark.end, notes, null),
            TAB,
            ...wordsIn(analysis, block, block.body.start, block.end, notes, openings.get(block) ?? null),
          ]
        : beginningAndWords(analysis, block, end, notes, openings.get(block) ?? null);
    const style = styleOf(analysis, block);
    units.push({ is: 'paragraph', start: block.start, style, counted, onNewPage: block.kind === 'part' && parts > 1, words });
  }
  for (const { label, start, words } of notes.loose)
    units.push({ is: 'paragraph', start, style: STYLE_OF.footnote, counted: null, onNewPage: false, words: looseWords(label, words) });
  return units;
}

/** The words up to `end` of a block whose mark is text; a backslash that it begins with is there, and hidden. */
function beginningAndWords(analysis: Analysis, block: Block, end: number, notes: Notes, opening: Opening | null): Atom[] {
  const beginning = block.label === null ? unprintedBeginning(analysis.text, block.start) : '';
  const words = wordsIn(analysis, block, block.start + beginning.length, end, notes, opening);
  return beginning.startsWith('\\') ? [ESCAPE, ...words] : words;
}

/** The style of a block; the line that begins an annex is a heading, and one that is marked as a heading has a style that tells its mark. */
function styleOf({ text, lexicon }: Analysis, { kind, level, start, end }: Block): string {
  const hashes = unprintedBeginning(text, start).replace(/[^#]/g, '').length;
  if (hashes > 0 && (kind === 'title' || kind === 'heading')) return `${STYLE_OF[kind]}${hashes}`;
  if (kind === 'subparagraph') return `${STYLE_OF.subparagraph}${Math.min(Math.max(level, 1), DEEPEST)}`;
  return kind === 'annex' && lexicon.annex.test(plain(text.slice(start, end))) ? ANNEX_TITLE : STYLE_OF[kind];
}

const TAB: Atom = { kind: 'tab', text: '', look: 'plain', note: null };

function wordsIn(analysis: Analysis, block: Block, start: number, end: number, notes: Notes, opening: Opening | null): Atom[] {
  return wordsOf(analysis, { start, end }, notes, { opening, joined: JOINED.has(block.kind) });
}

/** Blocks on consecutive lines together, every other alone. */
function groupsIn(text: string, blocks: readonly Block[]): Block[][] {
  const groups: Block[][] = [];
  for (const block of blocks) {
    const above = groups.at(-1)?.at(-1);
    const isTight =
      above !== undefined &&
      above.kind === block.kind &&
      TIGHT.has(block.kind) &&
      /^[ \t]*(?:\r\n|[\r\n])[ \t]*$/.test(text.slice(above.end, block.start));
    if (isTight) groups.at(-1)?.push(block);
    else groups.push([block]);
  }
  return groups;
}

/** Runs of rows as tables, the lines under them as paragraphs. */
function tableUnits(analysis: Analysis, block: Block, notes: Notes): Unit[] {
  const units: Unit[] = [];
  let rows: Atom[][][] = [];
  let from = block.start;
  const close = () => {
    if (rows.length > 0) units.push({ is: 'table', start: from, rows });
    rows = [];
  };
  let at = block.start;
  for (const line of analysis.text.slice(block.start, block.end).split(/\r\n|[\r\n]/)) {
    const start = analysis.text.indexOf(line, at);
    at = start + line.length;
    const indent = line.length - line.trimStart().length;
    if (line.trim().startsWith('|')) {
      if (rows.length === 0) from = start;
      rows.push(cellsIn(analysis, start + indent, line.trim(), notes));
    } else if (line.trim()) {
      close();
      const words = wordsOf(analysis, { start: start + indent, end: start + line.trimEnd().length }, notes, {
        opening: null,
        joined: false,
      });
      units.push({ is: 'paragraph', start, style: STYLE_OF.table, counted: null, onNewPage: false, words });
    }
  }
  close();
  return units;
}

function cellsIn(analysis: Analysis, start: number, line: string, notes: Notes): Atom[][] {
  const inner = line.slice(1).replace(/(?<!\\)\|$/, '');
  let at = start + 1;
  return inner.split(CELL_END).map(cell => {
    const from = at + (cell.length - cell.replace(/^[ \t]+/, '').length);
    const words = cell.trim()
      ? withoutEscapes(
          wordsOf(analysis, { start: from, end: at + cell.replace(/[ \t]+$/, '').length }, notes, { opening: null, joined: false }),
        )
      : [];
    at += cell.length + 1;
    return words;
  });
}

/** The words of a cell without the backslashes of its bars. */
const withoutEscapes = (words: readonly Atom[]): Atom[] => words.filter(({ text }, i) => text !== '\\' || words[i + 1]?.text !== '|');

/** Words of the masthead, which are no words of the text. */
export const plainWords = (text: string): Atom[] => atomsIn(text, 'plain', true);
