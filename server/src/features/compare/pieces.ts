import { diffArrays } from 'diff';
import { covers, type Span, span } from '../../core/text/span';
import { endOf } from './clauses';
import type { Clause, Piece } from './types';
import { isWord, type Token } from './words';

/** Beyond so many differences two clauses are one replacement: nobody reads more, and the search would take its time. */
const MOST_CHANGES = 3000;

/** A run of tokens that both have or only one has. */
interface Run {
  readonly kind: Piece['kind'];
  readonly base: readonly Token[];
  readonly draft: readonly Token[];
}

/** The words of a clause beside those of what it was. */
export function piecesOf(base: Clause, draft: Clause): Piece[] {
  const incidental = incidentalIn(base, draft);
  return tidied(runsOf(base.tokens, draft.tokens)).map(run => {
    const piece = { kind: run.kind, base: spanOf(run.base), draft: spanOf(run.draft) };
    return { ...piece, incidental: run.kind !== 'kept' && incidental(piece) };
  });
}

/** All words of a clause as one piece; none where it has no words. */
export const wholePiece = (kind: 'inserted' | 'deleted', { tokens }: Clause): Piece[] => {
  const all = spanOf(tokens);
  if (!all) return [];
  return [{ kind, base: kind === 'deleted' ? all : null, draft: kind === 'inserted' ? all : null, incidental: false }];
};

const spanOf = (tokens: readonly Token[]): Span | null =>
  tokens.length > 0 ? span((tokens[0] as Token).start, (tokens.at(-1) as Token).end) : null;

function runsOf(base: readonly Token[], draft: readonly Token[]): Run[] {
  const changes = diffArrays(
    base.map(({ key }) => key),
    draft.map(({ key }) => key),
    { maxEditLength: MOST_CHANGES },
  );
  if (!changes) return [deletion(base), insertion(draft)];
  let b = 0;
  let d = 0;
  return changes.map(({ added, removed, count }): Run => {
    const [was, is] = [base.slice(b, added ? b : b + count), draft.slice(d, removed ? d : d + count)];
    b += was.length;
    d += is.length;
    return { kind: added ? 'inserted' : removed ? 'deleted' : 'kept', base: was, draft: is };
  });
}

const insertion = (draft: readonly Token[]): Run => ({ kind: 'inserted', base: [], draft });
const deletion = (base: readonly Token[]): Run => ({ kind: 'deleted', base, draft: [] });

/** A lone word or a comma kept between two replacements says nothing: they are read as one. Deletions stand before insertions. */
function tidied(runs: readonly Run[]): Run[] {
  const tidy: Run[] = [];
  let base: Token[] = [];
  let draft: Token[] = [];
  const close = (): void => {
    if (base.length > 0) tidy.push(deletion(base));
    if (draft.length > 0) tidy.push(insertion(draft));
    base = [];
    draft = [];
  };
  runs.forEach((run, i) => {
    if (run.kind === 'kept' && !(isIsland(run) && base.length > 1 && draft.length > 1 && i < runs.length - 1)) {
      close();
      tidy.push(run);
      return;
    }
    base.push(...run.base);
    draft.push(...run.draft);
  });
  close();
  return tidy;
}

const isIsland = ({ draft }: Run): boolean => draft.length <= 2 && draft.filter(isWord).length <= 1;

/** Whether a change follows from the neighbours: it lies in an opening that both have but for its series, or in the mark at the end. */
function incidentalIn(base: Clause, draft: Clause): (piece: { base: Span | null; draft: Span | null }) => boolean {
  const { paragraph: was } = base;
  const { paragraph: is } = draft;
  if (!was || !is) return () => false;
  const within = (a: Span | null, b: Span | null) => (piece: { base: Span | null; draft: Span | null }) =>
    a !== null && b !== null && (!piece.base || covers(a, piece.base)) && (!piece.draft || covers(b, piece.draft));
  const inOpening = was.opening?.phrase === is.opening?.phrase ? within(was.opening, is.opening) : () => false;
  const inEnding = within(endOf(was), endOf(is));
  return piece => inOpening(piece) || inEnding(piece);
}
