import { childrenOf, type Element } from '../akn/xml';
import type { Note } from '../draft';
import { beginsWithMark, ESCAPE, escaped, escapedBelow, marked, noteMark } from '../escapes';
import type { Changes } from './changes';
import { flowOf, unendedFields } from './flow';
import { counterOf } from './numbering';
import { childOf, type Parts, valueAt } from './parts';
import { type Style, stylesOf } from './styles';
import { blanksAround, type Run, runsIn, type Surroundings } from './words';

/** What stands in a document. */
export interface Content {
  readonly blocks: readonly string[];
  readonly notes: readonly Note[];
  /** What is left out, with how often. */
  readonly dropped: ReadonlyMap<string, number>;
  /** Found on the first lines; null where none looks like one. */
  readonly symbol: string | null;
}

const MASTHEAD = /^UNMasthead/;
const LOOSE_NOTE = 'UNLooseNote';
const RAISED = 'UNMark';
const HASHED = /^UN(?:Title|Heading)[1-4]$/;
const ESCAPED = 'UNEscape';
const OPENING = 'UNOpening';
const BLOCKS: ReadonlySet<string> = new Set(['p', 'tbl']);
const ROWS: ReadonlySet<string> = new Set(['tr']);
const CELLS: ReadonlySet<string> = new Set(['tc']);
const SYMBOL = /^(?:A|S|E|A\/HRC)\/[\w./() -]{2,40}$/;
const SYMBOL_LINES = 12;
const LETTER_MARK = /^(?:[a-z]{1,2}|\*+)$/;
const LOOSE = /^\[\^([^\]\s]+)\] ?([\s\S]*)$/;
const PUNCTUATION_ONLY = /^[^\p{L}\p{N}]*$/u;

/** Reads a document from its first paragraph to its last. `isOurs` says that its masthead was made from front matter that it keeps. */
export function contentOf(parts: Parts, changes: Changes, isOurs: boolean): Content {
  const blocks: string[] = [];
  const notes: Note[] = [];
  const styleOf = stylesOf(parts.styles);
  const markOf = counterOf(parts.numbering);
  const bodies = { footnote: bodiesIn(parts.footnotes), endnote: bodiesIn(parts.endnotes) };
  const counts = { footnote: 0, endnote: 0 };
  const labels = new Map<Element, string>();
  const unread: (() => void)[] = [];
  const around: Surroundings = {
    changes,
    styleOf,
    dropped: new Map(),
    boxes: [],
    unended: new Set([parts.document, parts.footnotes, parts.endnotes].flatMap(part => (part ? [...unendedFields(part)] : []))),
    fields: [],
    noteMark(kind, id, custom) {
      const body = bodies[kind].get(id);
      const known = body && labels.get(body);
      if (known !== undefined) return noteMark(known);
      const label = custom ?? `${kind === 'endnote' && bodies.footnote.size > 0 ? 'e' : ''}${++counts[kind]}`;
      const at = notes.push({ label, text: '' }) - 1;
      if (body) {
        labels.set(body, label);
        unread.push(() => {
          notes[at] = { label, text: noteText(body, label) };
        });
      }
      return noteMark(label);
    },
  };

  /** Each note is read once, behind the words that refer to it: notes may refer to notes, in a circle too. */
  function runsWithNotes(element: Element): Run[] {
    const runs = runsIn(element, around);
    for (const read of unread) read();
    unread.length = 0;
    return runs;
  }

  function noteText(body: Element, label: string): string {
    const within = { ...around, fields: [], boxes: [] };
    return onOneLine(body, paragraph => written(runsIn(paragraph, within), 'note', false), within.boxes)
      .replace(/^\S{1,4}(?= )/, word => (label === word ? '' : word))
      .trim();
  }

  /** Words of paragraphs whose end was deleted: they go on in the next. */
  let carried: Run[] = [];

  function addParagraph(paragraph: Element): void {
    const now = childOf(paragraph, 'pPr');
    const before = changes === 'base' ? childOf(childOf(now, 'pPrChange'), 'pPr') : null;
    const style = styleOf(valueAt(before ?? now, 'pStyle'));
    const isMasthead = isOurs && MASTHEAD.test(style.id);
    const runs = carried;
    for (const run of runsWithNotes(paragraph)) runs.push(run);
    carried = [];
    if (joinsNext(now, changes)) {
      carried = runs;
      return;
    }
    if (!isMasthead) addWords(now, before, style, runs);
    for (const box of around.boxes.splice(0)) addAll(box);
  }

  function addWords(now: Element | null, before: Element | null, style: Style, runs: readonly Run[]): void {
    const list = childOf(before ?? now, 'numPr');
    const mark = markOf(valueAt(list, 'numId') ?? style.list, Number(valueAt(list, 'ilvl') ?? style.level ?? 0));
    const words = tidied(written(runs, 'paragraph', style.italic || style.isHeading));
    if (words === '' && mark === null) return;
    const loose = style.id === LOOSE_NOTE ? LOOSE.exec(words) : null;
    if (loose) notes.push({ label: loose[1] as string, text: (loose[2] as string).replace(/\n/g, ' ') });
    else {
      const hashes = hashesOf(style.id);
      const all = mark === null ? words : `${mark} ${words}`.trimEnd();
      blocks.push(hashes === '' ? escaped(all) : hashes + escapedBelow(all));
    }
  }

  function addTable(table: Element): void {
    const rows = flowOf(table, ROWS);
    if (isOurs && isMastheadTable(rows)) return;
    const lines = rows.filter(row => survives(row, changes)).map(rowText);
    if (lines.length > 0) blocks.push(lines.join('\n'));
  }

  const isMastheadTable = (rows: readonly Element[]): boolean => {
    const [cell] = rows[0] ? flowOf(rows[0], CELLS) : [];
    return MASTHEAD.test(valueAt(childOf(cell ?? null, 'p'), 'pPr', 'pStyle') ?? '');
  };

  const rowText = (row: Element): string =>
    `| ${flowOf(row, CELLS)
      .map(cell => onOneLine(cell, paragraph => written(runsWithNotes(paragraph), 'cell', false), around.boxes).replaceAll('|', '\\|'))
      .join(' | ')} |`;

  /** The words of all paragraphs and tables in an element, and of the text boxes that are met in them. */
  function onOneLine(element: Element, wordsOf: (paragraph: Element) => string, boxes: Element[]): string {
    const words = flowOf(element, BLOCKS).flatMap(block => {
      if (block.name === 'tbl') return flowOf(block, CELLS).map(cell => onOneLine(cell, wordsOf, boxes));
      const own = tidied(wordsOf(block)).replace(/\n/g, ' ');
      return [own, ...boxes.splice(0).map(box => onOneLine(box, wordsOf, boxes))];
    });
    return words.filter(Boolean).join(' ');
  }

  function addAll(element: Element): void {
    for (const block of flowOf(element, BLOCKS)) {
      if (block.name === 'p') addParagraph(block);
      else {
        addCarried();
        addTable(block);
      }
    }
  }

  /** Words whose paragraph goes on in none. */
  function addCarried(): void {
    const words = tidied(written(carried, 'paragraph', false));
    if (words) blocks.push(escaped(words));
    carried = [];
  }

  const body = childOf(parts.document, 'body');
  if (body) addAll(body);
  addCarried();
  const symbol =
    blocks
      .slice(0, SYMBOL_LINES)
      .flatMap(block => block.split(/[|\n]/))
      .map(line => line.trim())
      .find(line => SYMBOL.test(line)) ?? null;
  return { blocks, notes, dropped: around.dropped, symbol };
}

/** The mark of a heading that was written with one: the export tells it by its style. */
const hashesOf = (style: string): string => (HASHED.test(style) ? `${'#'.repeat(Number(style.at(-1)))} ` : '');

const bodiesIn = (notes: Element | null): Map<string, Element> =>
  new Map(
    (notes ? childrenOf(notes) : [])
      .filter(({ attributes }) => attributes['w:type'] === undefined || attributes['w:type'] === 'normal')
      .map(note => [note.attributes['w:id'] ?? '', note]),
  );

/** Whether the end of a paragraph is one of those that are not there in the text that is read. */
function joinsNext(properties: Element | null, changes: Changes): boolean {
  const mark = childOf(properties, 'rPr');
  if (changes === 'final') return childOf(mark, 'del') !== null || childOf(mark, 'moveFrom') !== null;
  return changes === 'base' && (childOf(mark, 'ins') !== null || childOf(mark, 'moveTo') !== null);
}

function survives(row: Element, changes: Changes): boolean {
  const properties = childOf(row, 'trPr');
  return changes === 'final' ? childOf(properties, 'del') === null : changes === 'base' ? childOf(properties, 'ins') === null : true;
}

/** Runs as text of ours: italics in stars but at the beginning, where they are those of the opening; raised letters as marks. */
function written(runs: readonly Run[], place: 'paragraph' | 'note' | 'cell', isItalic: boolean): string {
  let text = '';
  let italic = '';
  const close = () => {
    const [before, core, behind] = blanksAround(italic);
    text += PUNCTUATION_ONLY.test(core) || /[*\n]/.test(core) ? italic : `${before}*${core}*${behind}`;
    italic = '';
  };
  let atStart = true;
  for (const { text: words, italic: slanted, style, raised } of runs) {
    if (style === ESCAPED) {
      if (place === 'paragraph') text += ESCAPE;
      continue;
    }
    const isOpening = style === OPENING || (style !== 'UNItalic' && atStart);
    if (slanted && !isOpening && !isItalic && !beginsWithMark(words)) italic += words;
    else {
      if (italic) close();
      text += style === RAISED || (place === 'cell' && raised && LETTER_MARK.test(words)) ? noteMark(words) : words;
    }
    if (words.trim() && !slanted) atStart = false;
  }
  if (italic) close();
  return marked(text);
}

/** One blank for a tab, none at the ends of lines. */
function tidied(words: string): string {
  const spaced = words.replace(/[ \t]+/g, blank => (blank.includes('\t') ? ' ' : blank));
  const even = spaced.replace(/[ \n]+/g, blank => (blank.includes('\n') ? blank.replaceAll(' ', '') : blank));
  return without(' ', without('\n', even));
}

/** Words without a character at both ends. */
function without(character: string, words: string): string {
  let start = 0;
  let end = words.length;
  while (start < end && words[start] === character) start++;
  while (end > start && words[end - 1] === character) end--;
  return words.slice(start, end);
}
