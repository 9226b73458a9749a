import type { Cell, Masthead, Page, PageBlock, PageNote, Run } from '../../page/page';
import { escaped } from './escape';

/** One block as HTML, with the place in the text that it comes from. */
export interface HtmlBlock {
  readonly start: number;
  readonly end: number;
  readonly html: string;
}

/** Names that two notes of one label, or two marks of one note, would share are told apart by their count. */
class Names {
  readonly #counts = new Map<string, number>();

  next(name: string): string {
    const count = (this.#counts.get(name) ?? 0) + 1;
    this.#counts.set(name, count);
    return count === 1 ? name : `${name}-${count}`;
  }
}

/** The blocks of a page as HTML, in order, its notes last. Each block is one element, so that one that changed can be put in the place of the old. */
export function htmlBlocksOf(page: Page): { readonly blocks: readonly HtmlBlock[]; readonly notes: readonly HtmlBlock[] } {
  const noted = new Set(page.notes.map(({ label }) => label));
  const names = new Names();
  const ofRuns = (runs: readonly Run[]): string => runs.map(run => runHtml(run, noted, names)).join('');
  return {
    blocks: page.blocks.map(block => ({ start: block.start, end: block.end, html: blockHtml(block, ofRuns) })),
    notes: notesHtml(page.notes, ofRuns),
  };
}

type OfRuns = (runs: readonly Run[]) => string;

const nameOf = (label: string): string => escaped(label.replace(/\s+/g, ''));

function runHtml({ words, note, italic, bracketed }: Run, noted: ReadonlySet<string>, names: Names): string {
  if (note !== undefined) {
    if (!noted.has(note)) return `<sup>${escaped(words)}</sup>`;
    const name = names.next(`mark-${nameOf(note)}`);
    return `<sup><a id="${name}" href="#note-${nameOf(note)}" role="doc-noteref">${escaped(words)}</a></sup>`;
  }
  const text = escaped(words).replace(/\n/g, '<br>');
  const inner = italic ? `<em>${text}</em>` : text;
  return bracketed ? `<span class="bracketed">${inner}</span>` : inner;
}

const mark = (label: string | null): string => (label === null ? '' : `<span class="label">${escaped(label)}</span> `);

function blockHtml({ kind, level, label, runs, table }: PageBlock, ofRuns: OfRuns): string {
  if (table) return tableHtml(table, ofRuns);
  const words = ofRuns(runs);
  if (kind === 'title') return `<h1>${mark(label)}${words}</h1>`;
  if (kind === 'part' || kind === 'subtitle' || kind === 'annex-heading') return `<h2 class="${kind}">${mark(label)}${words}</h2>`;
  if (kind === 'heading') return `<h3>${mark(label)}${words}</h3>`;
  const depth = kind === 'subparagraph' || kind === 'flush' ? ` level-${Math.min(level, 4)}` : '';
  return `<p class="${kind}${depth}">${mark(label)}${words}</p>`;
}

function tableHtml({ head, rows }: NonNullable<PageBlock['table']>, ofRuns: OfRuns): string {
  const row = (cells: readonly Cell[], tag: string): string =>
    `<tr>${cells.map(cell => `<${tag}${tag === 'th' ? ' scope="col"' : ''}>${ofRuns(cell)}</${tag}>`).join('')}</tr>`;
  const top = head ? `<thead>${row(head, 'th')}</thead>` : '';
  return `<table>${top}<tbody>${rows.map(cells => row(cells, 'td')).join('')}</tbody></table>`;
}

function notesHtml(notes: readonly PageNote[], ofRuns: OfRuns): HtmlBlock[] {
  const names = new Names();
  return notes.map(({ label, runs, marks, start, end }) => {
    const name = names.next(`note-${nameOf(label)}`);
    const number = marks > 0 ? `<a href="#mark-${nameOf(label)}" role="doc-backlink">${escaped(label)}</a>` : escaped(label);
    return { start, end, html: `<p class="note" id="${name}" role="doc-footnote"><sup>${number}</sup> ${ofRuns(runs)}</p>` };
  });
}

/** The lines above the title. */
export function mastheadHtml({ organization, organ, symbol, distribution, session, agendaItem, sponsors, adopted }: Masthead): string {
  const line = (name: string, words: string | null): string => (words === null ? '' : `<p class="${name}">${escaped(words)}</p>`);
  const left = line('organization', organization) + line('organ-name', organ);
  const right = line('symbol', symbol) + distribution.map(words => line('distribution', words)).join('');
  const below = line('session', session) + line('agenda-item', agendaItem) + line('sponsors', sponsors) + line('adopted', adopted);
  return `<div class="masthead-top"><div>${left}</div><div>${right}</div></div>${below}`;
}
