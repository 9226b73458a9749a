import { amendmentsOf } from '../features/compare/amendments/amendments';
import { amendmentsInWords } from '../features/compare/amendments/wording';
import { type ShownPiece, shownPieces } from '../features/compare/shown';
import { countsOf, isChange, labelOf, ROW_KINDS } from '../features/compare/summary';
import type { Clause, Comparison, Row, RowKind } from '../features/compare/types';

/** Two texts, and what became of each clause. */
export interface Compared {
  readonly base: { readonly file: string; readonly text: string };
  readonly draft: { readonly file: string; readonly text: string };
  readonly comparison: Comparison;
  readonly colour: boolean;
}

const WORDS: Readonly<Record<RowKind, string>> = {
  same: 'the same',
  renumbered: 'renumbered',
  moved: 'moved',
  changed: 'changed',
  movedAndChanged: 'moved and changed',
  new: 'new',
  dropped: 'dropped',
};

const summaryOf = ({ comparison }: Compared): string => {
  const counts = countsOf(comparison);
  const told = ROW_KINDS.filter(kind => counts[kind] > 0).map(kind => `${counts[kind]} ${WORDS[kind]}`);
  return told.length > 0 ? told.join(', ') : 'Both texts are empty';
};

const joined = (pieces: readonly ShownPiece[], shown: (piece: ShownPiece) => string): string =>
  pieces.map((piece, i) => (i > 0 && piece.isSpaced ? ' ' : '') + shown(piece)).join('');

const namesOf = ({ base, draft }: Row): string => [...new Set([base, draft].filter(clause => clause !== null).map(labelOf))].join(' → ');

const rowsToTell = ({ comparison }: Compared): Row[] => comparison.rows.filter(({ kind, stale }) => isChange(kind) || stale.length > 0);

const staleWords = ({ stale }: Row, is: string): string => stale.map(({ start, end }) => `“${is.slice(start, end)}”`).join(', ');

function text(compared: Compared): string {
  const { base, draft, colour } = compared;
  const painted = (style: number, words: string): string => (colour ? `\u001b[${style}m${words}\u001b[0m` : words);
  const marks: Readonly<Record<ShownPiece['kind'], (words: string) => string>> = {
    kept: words => words,
    deleted: words => painted(31, `[-${words}-]`),
    inserted: words => painted(32, `{+${words}+}`),
  };
  const blocks = rowsToTell(compared).map(row => {
    const stale = row.stale.length > 0 ? `  Left over from the base? ${staleWords(row, draft.text)}\n` : '';
    const words = joined(shownPieces(row, base.text, draft.text), piece => marks[piece.kind](piece.text));
    return `${painted(4, namesOf(row))} (${WORDS[row.kind]})\n  ${words}\n${stale}\n`;
  });
  return `${blocks.join('')}${summaryOf(compared)}\n`;
}

const escaped = (words: string): string => words.replace(/[\\`*_~<>[\]|]/g, '\\$&');

function markdown(compared: Compared): string {
  const { base, draft } = compared;
  const marks: Readonly<Record<ShownPiece['kind'], (words: string) => string>> = {
    kept: words => words,
    deleted: words => `~~${words}~~`,
    inserted: words => `**${words}**`,
  };
  const blocks = rowsToTell(compared).map(row => {
    const stale = row.stale.length > 0 ? `\n_Left over from the base?_ ${staleWords(row, draft.text)}\n` : '';
    const words = joined(shownPieces(row, base.text, draft.text), piece => marks[piece.kind](escaped(piece.text)));
    return `### ${namesOf(row)} (${WORDS[row.kind]})\n\n${words}\n${stale}\n`;
  });
  return `${blocks.join('')}${summaryOf(compared)}\n`;
}

function json({ base, draft, comparison }: Compared): string {
  const toClause = (clause: Clause | null) => {
    if (!clause) return null;
    const { block, name, start, end } = clause;
    return { kind: block.kind, label: block.label, name, start, end };
  };
  const rows = comparison.rows.map(row => ({ ...row, base: toClause(row.base), draft: toClause(row.draft) }));
  return `${JSON.stringify({ base: base.file, draft: draft.file, counts: countsOf(comparison), rows })}\n`;
}

function amendments({ base, draft, comparison }: Compared): string {
  const lines = amendmentsInWords(amendmentsOf(comparison, base.text, draft.text), base.text);
  return lines.map(line => `${line}\n`).join('');
}

/** How a comparison can be printed. */
export const COMPARE_FORMATS: Readonly<Record<string, (compared: Compared) => string>> = { text, json, markdown, amendments };
