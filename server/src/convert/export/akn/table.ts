import type { Span } from '../../../core/text/span';
import type { Cell, PageBlock } from '../../page/page';
import { cellsOf } from '../../page/table';
import { exactly, type Writing, wordsXml } from './words';
import { el, type XmlElement } from './xml';

/** A table. The line of dashes below its head is kept, as the United Nations have none. */
export function tableXml(block: PageBlock, eId: string, writing: Writing): XmlElement {
  const { table, start, end } = block;
  const { head, rows } = table as NonNullable<PageBlock['table']>;
  const { text } = writing;
  const spans = cellsOf(text, { start, end }).rows;
  let at = 0;
  const row = (cells: readonly Cell[], cell: 'th' | 'td', rule: string | null): XmlElement => {
    const places = spans[at++] ?? [];
    const filled = cells.map((runs, i) =>
      el(
        cell,
        { ...exactly(runs), 'rapporteur:gap': gapBefore(text, places[i]) },
        el('p', exactly(runs), wordsXml(runs, writing, 'table')),
      ),
    );
    return el('tr', { 'rapporteur:rule': rule }, filled.length > 0 ? filled : el(cell, {}, el('p')));
  };
  const rule = text.slice(start, end).split(/\r\n|\n|\r/)[1] ?? '';
  const lines = [...(head ? [row(head, 'th', rule.trim())] : []), ...rows.map(cells => row(cells, 'td', null))];
  return el('table', { eId: `${eId}__table`, ...writing.sourceOf(block) }, lines.length > 0 ? lines : row([], 'td', null));
}

/** The blanks between a bar and the words behind it, where they are not a single one. */
function gapBefore(text: string, cell: Span | undefined): string | null {
  if (!cell || cell.start === cell.end) return null;
  const gap = /\|([ \t]*)$/.exec(text.slice(Math.max(0, cell.start - LONGEST_GAP), cell.start))?.[1];
  return gap === undefined || gap === ' ' ? null : gap;
}

const LONGEST_GAP = 40;
