import type { Cell, PageBlock, Run } from '../../page/page';
import { adoptedDay } from './days';
import { isRow } from './source';
import { tableXml } from './table';
import { exactly, type Place, type Writing, wordsXml } from './words';
import { el, type XmlElement, type XmlNode } from './xml';

const TITLES: ReadonlySet<PageBlock['kind']> = new Set(['title', 'subtitle', 'part']);
const CHILDREN: ReadonlySet<PageBlock['kind']> = new Set(['subparagraph']);
const TABLE_NOTE = /^(?:[a-z]{1,2}|\*+)$/;

/** A `p` as the United Nations write it. */
const paragraph = (block: PageBlock, writing: Writing, place: Place = 'text'): XmlElement =>
  el('p', { 'xml:space': 'preserve', ...writing.sourceOf(block), ...exactly(block.runs) }, wordsXml(block.runs, writing, place));

/** Titles with their numbers, and lines above them. */
export const prefaceXml = (blocks: readonly PageBlock[], writing: Writing): XmlElement[] =>
  blocks.map(block => {
    if (!TITLES.has(block.kind)) return paragraph(block, writing);
    const words = wordsXml(block.runs, writing);
    return el(
      'p',
      { ...writing.sourceOf(block), ...exactly(block.runs) },
      block.label !== null && [el('docNumber', {}, block.label), ' '],
      words.length > 0 && el('docTitle', { refersTo: '#resolutionTitle' }, el('span', { class: 'bold' }, words)),
    );
  });

/** The organ line as enacting formula, each preambular paragraph as a container that is named by its opening. */
export function preambleXml(blocks: readonly PageBlock[], writing: Writing): XmlElement[] {
  return families(blocks).map(([block, children]) => {
    if (block.kind === 'organ') {
      const p = el('p', { 'xml:space': 'preserve', ...writing.sourceOf(block), ...exactly(block.runs) }, organWords(block, writing));
      return el('formula', { name: 'enactingFormula', eId: writing.named('formula') }, p);
    }
    return recitalXml(block, children, writing);
  });
}

/** A container, with the list that a recital may introduce; a point without one is a list of its own. */
function recitalXml(block: PageBlock, children: readonly PageBlock[], writing: Writing): XmlElement {
  const attributes = { name: openingOf(block) || 'recital', eId: writing.named('container') };
  const list = `${attributes.eId}__list`;
  const isItem = block.label !== null;
  if (!isItem && children.length === 0) return el('container', attributes, paragraph(block, writing));
  const introduction =
    !isItem && el('listIntroduction', { ...writing.sourceOf(block), ...exactly(block.runs) }, wordsXml(block.runs, writing));
  const items = [...(isItem ? [block] : []), ...children].map(child =>
    el('item', { eId: writing.named(`${list}__item_${idOf(child.label ?? '')}`) }, num(child, writing), paragraph(child, writing)),
  );
  return el('container', attributes, el('blockList', { eId: list }, introduction, items));
}

/** The name of the organ in italics, but not its comma. */
function organWords(block: PageBlock, writing: Writing): XmlNode[] {
  const words = wordsXml(block.runs, writing);
  const only = words.length === 1 && typeof words[0] === 'string' ? /^(.*?)([,،，]?)$/s.exec(words[0]) : null;
  return only ? [el('span', { class: 'italic' }, only[1] as string), only[2] as string] : words;
}

const openingOf = ({ runs: [run] }: PageBlock): string => (run?.italic && !run.emphasized ? run.words.trim() : '');
const num = (block: PageBlock, writing: Writing): XmlElement | false =>
  block.label !== null && el('num', { 'rapporteur:gap': writing.sourceOf(block)['rapporteur:gap'] ?? null }, block.label);

/** Numbered paragraphs with their lists, headings, tables, and whatever else stands in the main body or in an annex. */
export const mainXml = (blocks: readonly PageBlock[], writing: Writing): XmlElement[] =>
  families(blocks.map(numbered)).map(([block, children]) => mainBlock(block, children, writing));

/** The number of a paragraph in an annex, which is read as words: `12.`, `2.6`. */
const ANNEX_NUMBER = /^(\d{1,3}(?:\.\d{1,3})*(?: ?\.)?)( )(?=\S)/;

function numbered(block: PageBlock): PageBlock {
  const [first, ...others] = block.runs;
  const [whole = '', label = ''] = (block.kind === 'annex' && first?.note === undefined && ANNEX_NUMBER.exec(first?.words ?? '')) || [];
  return first && label ? { ...block, label, runs: [{ ...first, words: first.words.slice(whole.length) }, ...others] } : block;
}

function mainBlock(block: PageBlock, children: readonly PageBlock[], writing: Writing): XmlElement {
  if (block.table && isRow(writing.text.slice(block.start, block.end))) {
    const eId = writing.named('container_table');
    return el('container', { name: 'table', eId }, tableXml(block, eId, writing));
  }
  if (block.kind === 'preambular') return recitalXml(block, children, writing);
  const eId = writing.named(block.label === null ? 'para' : `para_${idOf(block.label)}`);
  if (block.kind === 'heading') return headingXml(block, eId, writing);
  if (children.length > 0) {
    const intro = block.runs.length > 0 && el('intro', { eId: `${eId}__list__intro` }, paragraph(block, writing));
    return el(
      'paragraph',
      { eId, class: 'SingleTxt' },
      num(block, writing),
      el('list', { eId: `${eId}__list` }, intro, pointsXml(children, `${eId}__list`, writing)),
    );
  }
  const below = block.table ? { ...block, runs: linesOf(block.table.rows) } : block;
  const ofTable = block.table !== undefined || TABLE_NOTE.test(block.runs[0]?.note ?? '');
  const content = below.runs.length > 0 && el('content', { eId: `${eId}__content` }, paragraph(below, writing, ofTable ? 'table' : 'text'));
  return el('paragraph', { eId, class: classOf(block, ofTable) }, num(block, writing), content);
}

/** What stands below a table in rows of one cell, as lines. */
const linesOf = (rows: readonly (readonly Cell[])[]): Run[] =>
  rows.flatMap((row, i) => [...(i === 0 ? [] : [{ words: '\n' }]), ...row.flat()]);

const classOf = ({ kind }: PageBlock, ofTable: boolean): string =>
  kind === 'annex-heading' ? 'H1' : ofTable ? 'FootnoteText' : 'SingleTxt';

/** A numeral or letter with the title below it, or either of them. */
function headingXml(block: PageBlock, eId: string, writing: Writing): XmlElement {
  const words = wordsXml(block.runs, writing);
  const name = block.label === null ? 'subheading' : 'heading';
  return el(
    'paragraph',
    { eId, class: 'H23' },
    num(block, writing),
    words.length > 0 && el(name, { ...writing.sourceOf(block), ...exactly(block.runs) }, words),
  );
}

/** The points of a list; a list in it follows its point, as the United Nations have it. */
function pointsXml(blocks: readonly PageBlock[], within: string, writing: Writing): XmlElement[] {
  const level = Math.min(...blocks.map(block => block.level));
  const points: XmlElement[] = [];
  for (let i = 0; i < blocks.length; ) {
    const block = blocks[i] as PageBlock;
    const eId = writing.named(`${within}__point_${idOf(block.label ?? '')}`);
    points.push(el('point', { eId }, num(block, writing), el('content', { eId: `${eId}__content` }, paragraph(block, writing))));
    const from = ++i;
    while (i < blocks.length && (blocks[i] as PageBlock).level > level) i++;
    const sublist = `${eId}__sublist`;
    if (i > from) points.push(el('sublist', { eId: sublist }, pointsXml(blocks.slice(from, i), sublist, writing)));
  }
  return points;
}

/** What of a mark can stand in a name: `12` of `12.`, `a` of `(a)`. */
const idOf = (label: string): string => label.match(/[\p{L}\p{N}]+/gu)?.join('_') ?? '';

/** Paragraphs with the subparagraphs behind them. */
function families(blocks: readonly PageBlock[]): [PageBlock, PageBlock[]][] {
  const found: [PageBlock, PageBlock[]][] = [];
  for (const block of blocks) {
    const last = found.at(-1);
    if (last && CHILDREN.has(block.kind) && PARENTS.has(last[0].kind)) last[1].push(block);
    else found.push([block, []]);
  }
  return found;
}

const PARENTS: ReadonlySet<PageBlock['kind']> = new Set(['preambular', 'operative']);

/** The lines of adoption, the meeting and its date named, and the notes that no mark leads to. */
export const conclusionsXml = (blocks: readonly PageBlock[], writing: Writing): XmlElement[] =>
  blocks.map(block => {
    const source = { ...writing.sourceOf(block), ...exactly(block.runs) };
    const words = wordsXml(block.runs, writing).map((node): XmlNode => {
      if (typeof node !== 'string') return node;
      const day = adoptedDay(node);
      if (day) return el('docDate', { date: day, refersTo: '#dateOfAdoption' }, node);
      const meeting = /^\d+\p{L}+(?= )/u.exec(node)?.[0];
      return meeting ? el('inline', { name: 'adoptionMeeting', title: meeting }, node) : node;
    });
    return el('p', source, words);
  });
