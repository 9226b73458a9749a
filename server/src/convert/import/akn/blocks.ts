import { escaped, escapedBelow } from '../escapes';
import { type Asides, wordsIn } from './words';
import { childrenOf, type Element } from './xml';

/** The blocks of a document, and what was met on the way. */
export interface Content extends Asides {
  readonly blocks: string[];
}

/** What is about the document, and its first page. */
const NOT_TEXT: ReadonlySet<string> = new Set(['meta', 'coverPage', 'collectionBody']);
/** Elements that are one block, whatever stands in them. */
const BLOCKS: ReadonlySet<string> = new Set(['p', 'heading', 'subheading', 'crossHeading', 'listIntroduction', 'listConclusion', 'li']);
/** Elements of running text. */
const INLINE: ReadonlySet<string> = new Set(['a', 'b', 'i', 'u', 'span', 'inline', 'ref', 'sup', 'sub', 'eol', 'authorialNote', 'noteRef']);
/** The class of the notes below a table. */
const TABLE_NOTE = 'FootnoteText';
const HEADING_NUMBER = /^(?:[IVXL]+|[A-Z])\.?$/;

/** What stands in an element and all below it, in the order of the file. */
export function contentOf(element: Element): Content {
  const content: Content = { blocks: [], notes: [], warnings: [] };
  addAll(element, content, false, false);
  return content;
}

/**
 * Adds the blocks in an element. A number stands before the first block behind it, that of a heading above it, and
 * that of a list without words before it by itself. `behind` says that a number stands on the line already.
 */
function addAll(element: Element, content: Content, letters: boolean, behind: boolean): void {
  const { blocks } = content;
  const before = blocks.length;
  let number = '';
  let gap = ' ';
  for (const child of childrenOf(element)) {
    if (child.name === 'num') {
      number = wordsIn(child, content);
      gap = child.attributes['rapporteur:gap'] ?? ' ';
      continue;
    }
    if (number && child.name === 'list' && childrenOf(child)[0]?.name === 'point') {
      blocks.push(number);
      number = '';
    }
    const first = blocks.length;
    const isBehind = number ? !HEADING_NUMBER.test(number) : behind && first === before;
    add(child, content, letters || element.attributes.class === TABLE_NOTE, isBehind);
    if (number && first < blocks.length) {
      blocks[first] = `${number}${HEADING_NUMBER.test(number) ? '\n' : gap}${blocks[first]}`;
      number = '';
    }
  }
  if (number) blocks.push(number);
}

function add(element: Element, content: Content, letters: boolean, behind: boolean): void {
  if (NOT_TEXT.has(element.name)) return;
  if (element.name === 'table') addTable(element, content);
  else if (isBlock(element)) {
    const words = wordsIn(element, content, letters);
    const { 'rapporteur:mark': mark, 'rapporteur:indent': indent = '', 'rapporteur:tail': tail = '' } = element.attributes;
    const isOnly = mark === undefined && !behind;
    if (words) push(element, content, indent + (isOnly ? escaped(words) : (mark ?? '') + escapedBelow(words)) + tail);
  } else addAll(element, content, letters, behind);
}

/** A row a line; a caption stands above as a block of its own. */
function addTable(table: Element, content: Content): void {
  const rows: string[] = [];
  for (const child of childrenOf(table)) {
    if (child.name === 'tr') {
      const rule = child.attributes['rapporteur:rule'];
      rows.push(rowOf(child, content), ...(rule === undefined ? [] : [rule]));
    } else add(child, content, true, false);
  }
  push(table, content, rows.join('\n'));
}

/** Adds a block; one that our own writer found on the line below another stays there. */
function push({ attributes }: Element, { blocks }: Content, words: string): void {
  if (attributes['rapporteur:tight'] && blocks.length > 0) blocks.push(`${blocks.pop()}\n${words}`);
  else blocks.push(words);
}

function rowOf(row: Element, content: Content): string {
  const cells = childrenOf(row).map(
    cell => (cell.attributes['rapporteur:gap'] ?? ' ') + wordsIn(cell, content, true).replaceAll('|', '\\|'),
  );
  return `|${cells.join(' |')} |`;
}

/** Whether the words in an element are one block: none may get lost, and no sentence be torn, where a file has them in an unusual place. */
const isBlock = (element: Element): boolean =>
  BLOCKS.has(element.name) || element.children.some(child => (typeof child === 'string' ? child.trim() !== '' : INLINE.has(child.name)));
