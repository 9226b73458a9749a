import type { Cell, PageBlock } from '../../page/page';
import { exactly, type Writing, wordsXml } from './words';
import { el, type XmlElement } from './xml';

/** A table. The line of dashes below its head is kept, as the United Nations have none. */
export function tableXml(block: PageBlock, eId: string, writing: Writing): XmlElement {
  const { table, start, end } = block;
  const { head, rows } = table as NonNullable<PageBlock['table']>;
  const row = (cells: readonly Cell[], cell: 'th' | 'td', rule: string | null): XmlElement => {
    const filled = cells.map(runs => el(cell, exactly(runs), el('p', exactly(runs), wordsXml(runs, writing, 'table'))));
    return el('tr', { 'rapporteur:rule': rule }, filled.length > 0 ? filled : el(cell, {}, el('p')));
  };
  const rule = writing.text.slice(start, end).split(/\r\n|\n|\r/)[1] ?? '';
  const lines = [...(head ? [row(head, 'th', rule.trim())] : []), ...rows.map(cells => row(cells, 'td', null))];
  return el('table', { eId: `${eId}__table`, ...writing.sourceOf(block) }, lines.length > 0 ? lines : row([], 'td', null));
}
