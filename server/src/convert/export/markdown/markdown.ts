import type { Analysis } from '../../../core/model/analysis';
import type { Cell, Masthead, Page, PageBlock, PageNote, Run } from '../../page/page';
import { pageOf } from '../../page/pageOf';

/** Characters that mean something to Markdown wherever they stand, and those that do at the beginning of a line. */
const MEANS_SOMETHING = /[\\`*_[\]<>&|~$]/g;
const AT_START = /^(?:[#+-]|=+\s*$)/;
const ORDERED = /^(\d+)([.)])/;
const HEADINGS: Readonly<Partial<Record<PageBlock['kind'], string>>> = {
  title: '# ',
  part: '## ',
  subtitle: '## ',
  'annex-heading': '## ',
  heading: '### ',
};

const escaped = (words: string): string => words.replace(MEANS_SOMETHING, '\\$&');
/** A number that Markdown would count on its own stays the number that it is. */
const lineStart = (words: string): string => words.replace(AT_START, '\\$&').replace(ORDERED, '$1\\$2');

/**
 * The resolution as Markdown with the footnotes and tables of GitHub: titles and headings, numbers and letters as they are written, openings
 * in italics. Every word of the page is in it; what could be taken for markup is escaped.
 */
export function markdownOf(analysis: Analysis): string {
  const page = pageOf(analysis);
  const names = noteNames(page);
  const blocks = [
    ...(page.masthead ? mastheadLines(page.masthead) : []),
    ...page.blocks.map(block => blockMarkdown(block, names)),
    ...page.notes.map((note, i) => noteMarkdown(note, i, names)),
  ];
  return `${blocks.filter(Boolean).join('\n\n')}\n`;
}

/** The names of notes: labels as far as they can be names, told apart where two have the same. */
interface NoteNames {
  readonly ofNotes: readonly string[];
  readonly ofLabel: ReadonlyMap<string, string>;
}

function noteNames({ notes }: Page): NoteNames {
  const taken = new Set<string>();
  const ofLabel = new Map<string, string>();
  const ofNotes = notes.map(({ label }) => {
    const wish = label.replace(/[^\p{L}\p{N}-]/gu, '') || 'note';
    let name = wish;
    for (let i = 2; taken.has(name); i++) name = `${wish}-${i}`;
    taken.add(name);
    if (!ofLabel.has(label)) ofLabel.set(label, name);
    return name;
  });
  return { ofNotes, ofLabel };
}

const mastheadLines = ({ organization, organ, symbol, distribution, session, agendaItem, sponsors, adopted }: Masthead): string[] => {
  const lines = [organization, organ, symbol, ...distribution, session, agendaItem, sponsors, adopted].filter(line => line !== null);
  return [lines.map(line => lineStart(escaped(line))).join('\\\n')];
};

function runsMarkdown(runs: readonly Run[], names: NoteNames, isItalic = false): string {
  const groups: { readonly italic: boolean; words: string }[] = [];
  for (const run of runs) {
    const italic = isItalic || run.italic === true;
    const last = groups.at(-1);
    if (last?.italic === italic) last.words += runMarkdown(run, names);
    else groups.push({ italic, words: runMarkdown(run, names) });
  }
  const words = groups.map(({ italic, words }) => (italic ? emphasized(words) : words)).join('');
  return words.split('\n').map(lineStart).join('\\\n');
}

function runMarkdown({ words, note, raised }: Run, names: NoteNames): string {
  const name = note === undefined ? undefined : names.ofLabel.get(note);
  if (name !== undefined) return `[^${name}]`;
  return raised || note !== undefined ? `<sup class="raised">${escaped(words)}</sup>` : escaped(words);
}

/** The first letter as a number, which in Markdown means nothing but itself. */
const withEntity = (words: string): string =>
  words.replace(/^(\*?)\\?([^[])/u, (_, star: string, letter: string) => `${star}&#${letter.codePointAt(0)};`);

/** Asterisks stand right at the words that they set in italics. */
function emphasized(words: string): string {
  const [, before = '', inside = '', after = ''] = /^(\s*)(.*?)(\s*)$/s.exec(words) ?? [];
  return inside ? `${before}*${inside}*${after}` : words;
}

function blockMarkdown(block: PageBlock, names: NoteNames): string {
  if (block.table) return tableMarkdown(block.table, names);
  const words = runsMarkdown(block.runs, names, block.kind === 'organ');
  const label = block.label === null ? '' : lineStart(escaped(block.label));
  const heading = HEADINGS[block.kind];
  if (heading !== undefined) return heading + [label, words].filter(Boolean).join(' ').replaceAll('\\\n', ' ');
  return [label, block.escaped ? withEntity(words) : words].filter(Boolean).join(' ');
}

function tableMarkdown({ head, rows }: NonNullable<PageBlock['table']>, names: NoteNames): string {
  const all = [...(head ? [head] : []), ...rows];
  const columns = Math.max(1, ...all.map(row => row.length));
  const line = (cells: readonly string[]): string => `| ${Array.from({ length: columns }, (_, i) => cells[i] ?? '').join(' | ')} |`;
  const row = (cells: readonly Cell[]): string => line(cells.map(cell => runsMarkdown(cell, names).replaceAll('\\\n', '<br>')));
  const rule = line(Array.from({ length: columns }, () => '---'));
  return [head ? row(head) : line([]), rule, ...rows.map(row)].join('\n');
}

const noteMarkdown = ({ runs }: PageNote, i: number, names: NoteNames): string =>
  `[^${names.ofNotes[i]}]: ${runsMarkdown(runs, names).replaceAll('\n', '\n    ')}`;
