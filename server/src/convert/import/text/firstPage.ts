import { type Draft, toText } from '../draft';
import type { ReadText } from '../reading';
import { leftOut, titlesOf, toReading } from './extracted';
import { SYMBOL_LINE } from './furniture';
import { type Masthead, mastheadOf } from './masthead';
import { isOrganization, organNamedBy } from './mastheadLines';
import type { Line } from './pages';

/** Where rows of tables stand side by side what the first page says: `| A/80/L.1 | Distr.: Limited |`. */
const CELLS = /^\||\|$/g;

/**
 * A draft of paragraphs as Word and web pages have it. What its first page says above the title goes into front matter, as from a PDF, where
 * a symbol or an agenda item tells that it is one of the United Nations; else all is text.
 */
export function withFirstPage(draft: Draft, warnings: ReadText['warnings']): ReadText {
  const lines = draft.blocks.flatMap((block, at) =>
    linesOf(block).map((text, i) => ({ line: toLine(text, i === 0 && !goesOn(draft.blocks, at)), block: at })),
  );
  const masthead = mastheadOf(lines.map(({ line }) => line));
  const organ = masthead ? lines[masthead.length]?.block : undefined;
  if (!masthead || organ === undefined || !isOfficial(masthead, lines)) {
    return { text: toText({ ...draft, blocks: draft.blocks.slice(namesIn(draft.blocks)) }), warnings };
  }
  const [title = '', ...part] = titlesOf(masthead).map(each => each.join(' '));
  const blocks = [title, ...(part.length > 0 ? [part.join('\n')] : []), ...draft.blocks.slice(organ)];
  return toReading({ masthead, draft: { ...draft, symbol: null, blocks }, warnings: [...leftOut(masthead), ...warnings] });
}

/** How many blocks at the beginning name the organization and the organ and no more: the head of a page of any draft. */
function namesIn(blocks: readonly string[]): number {
  const end = blocks.findIndex(block => !linesOf(block).every(isName));
  return isOrganization(linesOf(blocks[0] ?? '')[0] ?? '') ? Math.max(0, end) : 0;
}

const isName = (line: string): boolean => isOrganization(line) || organNamedBy(line) !== null;

/** The letter of a part of a resolution, and the title of the part below it, belong to the title above. */
const goesOn = (blocks: readonly string[], at: number): boolean =>
  /^[A-Z](?:\n|$)/.test(blocks[at] ?? '') || /^[A-Z]$/.test(blocks[at - 1] ?? '');

const linesOf = (block: string): string[] =>
  (block.startsWith('|') ? block.split('\n').flatMap(row => row.replace(CELLS, '').split(/(?<!\\)\|/)) : block.split('\n'))
    .map(line => line.trim())
    .filter(Boolean);

/** Bold or italic words are between asterisks, which no line of a first page has of its own. */
const toLine = (words: string, apart: boolean): Line => ({ text: words.replace(/\*/g, '').trim(), indented: false, apart, start: 0 });

function isOfficial({ title, agendaItem, length }: Masthead, lines: readonly { readonly line: Line }[]): boolean {
  return title !== '' && (agendaItem !== null || lines.slice(0, Math.min(3, length)).some(({ line }) => SYMBOL_LINE.test(line.text)));
}
