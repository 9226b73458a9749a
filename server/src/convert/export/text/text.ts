import type { Analysis } from '../../../core/model/analysis';
import { INDENT } from '../../../features/nextMarks';
import type { Cell, Masthead, PageBlock, Run } from '../../page/page';
import { pageOf } from '../../page/pageOf';
import { wrapped } from './wrapped';

/** Columns of a line in a mail that is not wrapped again on its way. */
const WIDTH = 76;

/** The resolution as plain text for a mail: lines of at most 76 columns, subparagraphs indented, notes at the end. Every word of the page is in it. */
export function plainTextOf(analysis: Analysis): string {
  const { masthead, blocks, notes } = pageOf(analysis);
  const noted = notes.map(({ label, runs }) => wrapped(wordsOf(runs), WIDTH, `[${label}] `, INDENT));
  const all = [
    ...(masthead ? [mastheadText(masthead)] : []),
    ...blocks.map(blockText),
    ...(noted.length > 0 ? ['-'.repeat(20), ...noted] : []),
  ];
  return `${all.join('\n\n')}\n`;
}

const mastheadText = ({ organization, organ, symbol, distribution, session, agendaItem, sponsors, adopted }: Masthead): string =>
  [organization, organ, symbol, ...distribution, session, agendaItem, sponsors, adopted]
    .filter(line => line !== null)
    .map(line => wrapped(line, WIDTH))
    .join('\n');

const wordsOf = (runs: readonly Run[]): string => runs.map(({ words, note }) => (note === undefined ? words : `[${note}]`)).join('');

function blockText({ kind, level, label, runs, table }: PageBlock): string {
  if (table) return [...(table.head ? [table.head] : []), ...table.rows].map(rowText).join('\n');
  const indent = kind === 'subparagraph' || kind === 'flush' ? INDENT.repeat(level) : '';
  const words = wordsOf(runs);
  if (label === null) return wrapped(words, WIDTH, indent, indent);
  if (kind === 'part' || kind === 'heading') return [label, ...(words ? [wrapped(words, WIDTH)] : [])].join('\n');
  return wrapped(words, WIDTH, `${indent}${label} `, indent);
}

/** Rows are not broken: a column that is torn says nothing. */
const rowText = (cells: readonly Cell[]): string => cells.map(wordsOf).join(' | ');
