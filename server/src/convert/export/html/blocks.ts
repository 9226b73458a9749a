import type { Cell, Masthead, Page, PageBlock, PageNote, Run } from '../../page/page';
import { escaped } from './escape';

/** One block as HTML, with the place in the text that it comes from. */
export interface HtmlBlock {
  readonly start: number;
  readonly end: number;
  readonly html: string;
}

/** Names of elements. Two notes of one label, or two marks of one note, are told apart by a count before the label, which no label can imitate. */
class Names {
  readonly #counts = new Map<string, number>();

  next(kind: 'mark' | 'note', label: string): string {
    const count = (this.#counts.get(label) ?? 0) + 1;
    this.#counts.set(label, count);
    return `${kind}${count === 1 ? '' : count}-${nameOf(label)}`;
  }
}

/** The blocks of a page as HTML, in order, its notes last. Each block is one element, so that one that changed can be put in the place of the old. */
export function htmlBlocksOf(page: Page): { readonly blocks: readonly HtmlBlock[]; readonly notes: readonly HtmlBlock[] } {
  const noted = new Set(page.notes.map(({ label }) => label));
  const names = new Names();
  const section = page.blocks.some(({ kind }) => kind === 'part') ? 'h3' : 'h2';
  const ofRuns = (runs: readonly Run[]): string => runs.map(run => runHtml(run, noted, names)).join('');
  return {
    blocks: page.blocks.map(block => ({ start: block.start, end: block.end, html: blockHtml(block, ofRuns, section) })),
    notes: notesHtml(page.notes, ofRuns),
  };
}

type OfRuns = (runs: readonly Run[]) => string;

/** What is raised and leads to no note: `1` of a list, `er` of `1er`, brackets around marks. By its class our own reader knows it. */
const raisedHtml = (text: string): string => `<sup class="raised">${text}</sup>`;

const nameOf = (label: string): string => escaped(label.replace(/\s+/g, ''));

function runHtml({ words, note, italic, raised, bracketed, attributed }: Run, noted: ReadonlySet<string>, names: Names): string {
  if (note !== undefined) {
    if (!noted.has(note)) return raisedHtml(escaped(words));
    return `<sup><a id="${names.next('mark', note)}" href="#note-${nameOf(note)}" role="doc-noteref">${escaped(words)}</a></sup>`;
  }
  const text = escaped(words).replace(/\n/g, '<br>');
  const inner = raised ? raisedHtml(text) : italic ? `<em>${text}</em>` : text;
  return bracketed ? `<span class="bracketed${attributed ? ' attributed' : ''}">${inner}</span>` : inner;
}

/** Tells our own reader that what stands behind it is ordinary text, whatever it looks like. */
const ESCAPE = '<span class="rapporteur-escape"></span>';

const mark = (label: string | null): string => (label === null ? '' : `<span class="label">${escaped(label)}</span> `);

/** Sections stand below the parts of a composite resolution, and right below the title in any other. */
function blockHtml({ kind, level, label, runs, escaped, table }: PageBlock, ofRuns: OfRuns, section: 'h2' | 'h3'): string {
  if (table) return tableHtml(table, ofRuns);
  const words = (escaped ? ESCAPE : '') + ofRuns(runs);
  if (kind === 'title') return `<h1>${mark(label)}${words}</h1>`;
  if (kind === 'part' || kind === 'subtitle' || kind === 'annex-heading') return `<h2 class="${kind}">${mark(label)}${words}</h2>`;
  if (kind === 'heading') return `<${section} class="heading">${mark(label)}${words}</${section}>`;
  const depth = kind === 'subparagraph' || kind === 'flush' ? ` level-${Math.min(level, 4)}` : '';
  return `<p class="${kind}${depth}">${mark(label)}${words}</p>`;
}

/** What is set at the end of its column: a number, a dash for none. */
const FIGURE = /^[(−–-]?\d[\d .,\u00a0\u202f]*[%)]?$|^[–—-]$/;

/** A row that is shorter than the others ends in a cell that is as wide as what is missing. */
function tableHtml({ head, rows }: NonNullable<PageBlock['table']>, ofRuns: OfRuns): string {
  const width = Math.max(0, ...[...(head ? [head] : []), ...rows].map(cells => cells.length));
  const row = (cells: readonly Cell[], tag: 'th' | 'td'): string =>
    `<tr>${cells.map((cell, i) => cellHtml(cell, i, cells.length, tag)).join('')}</tr>`;
  const cellHtml = (cell: Cell, i: number, count: number, tag: 'th' | 'td'): string => {
    const scope = tag === 'th' ? ' scope="col"' : '';
    const wide = i === count - 1 && count < width ? ` colspan="${width - count + 1}"` : '';
    const figure = FIGURE.test(cell.map(({ words }) => words).join('')) ? ' class="figure"' : '';
    return `<${tag}${scope}${wide}${figure}>${ofRuns(cell)}</${tag}>`;
  };
  const top = head ? `<thead>${row(head, 'th')}</thead>` : '';
  return `<table>${top}<tbody>${rows.map(cells => row(cells, 'td')).join('')}</tbody></table>`;
}

function notesHtml(notes: readonly PageNote[], ofRuns: OfRuns): HtmlBlock[] {
  const names = new Names();
  return notes.map(({ label, runs, marks, start, end }) => {
    const name = names.next('note', label);
    const number = marks > 0 ? `<a href="#mark-${nameOf(label)}" role="doc-backlink">${escaped(label)}</a>` : escaped(label);
    return { start, end, html: `<p class="note" id="${name}" role="doc-footnote"><sup>${number}</sup> ${ofRuns(runs)}</p>` };
  });
}

/** The lines above the title. */
export function mastheadHtml({
  organization,
  organ,
  subsidiary,
  symbol,
  distribution,
  session,
  agendaItem,
  sponsors,
  adopted,
}: Masthead): string {
  const line = (name: string, words: string | null): string => (words === null ? '' : `<p class="${name}">${escaped(words)}</p>`);
  const top = line('organization', organization) + line('symbol', symbol);
  const distributed = distribution.map(words => line('distribution', words)).join('');
  const below =
    line('subsidiary', subsidiary) +
    line('session', session) +
    line('agenda-item', agendaItem) +
    line('sponsors', sponsors) +
    line('adopted', adopted);
  return `<div class="masthead-top">${top}</div><div class="masthead-organ">${line('organ-name', organ)}<div>${distributed}</div></div>${below}`;
}
