import type { Analysis } from '../../core/model/analysis';
import { type Proposal, proposalsOf } from '../../core/rules/negotiation/proposals';
import { type Span, span, touches } from '../../core/text/span';
import { insert, remove, replace, type TextEdit } from '../../core/text/textEdit';
import { renumberingOf } from '../renumber';
import { cutsFor } from './cuts';
import { movedUp, orphanedNotes } from './notes';

/** What becomes of a proposal: one of its options goes into the text (the first where none is named), or it goes out of it. */
export type Decision = { readonly is: 'accept'; readonly option?: number } | { readonly is: 'reject' };

/** The proposal of a kind that begins at an offset, where a kind is named; else the innermost one there. Null where all is agreed. */
export const proposalAt = (analysis: Analysis, offset: number, wanted?: Proposal['kind']): Proposal | null => {
  const exact = wanted && proposalsOf(analysis).find(({ kind, start }) => kind === wanted && start === offset);
  if (exact) return exact;
  const here = proposalsOf(analysis).filter(proposal => touches(proposal, offset));
  // Anywhere in it a paragraph that was inserted is one; brackets in it come first.
  return here.findLast(({ kind }) => kind !== 'inserted') ?? here.at(-1) ?? null;
};

/** The edits that make one decision. A paragraph inserted in negotiation is accepted with a number of its own. */
export const resolutionEditsOf = (analysis: Analysis, proposal: Proposal, decision: Decision): TextEdit[] =>
  proposal.kind === 'inserted' && decision.is === 'accept'
    ? renumberingOf(analysis)
    : decidedEditsOf(analysis, new Map([[proposal, decision]]));

/**
 * The edits that make many decisions at once: what is rejected goes with the blanks and commas that belong to it, and with the notes that
 * nothing else refers to; the other notes move up. Numbers of paragraphs stay as they are.
 */
export function decidedEditsOf(analysis: Analysis, decisions: ReadonlyMap<Proposal, Decision>): TextEdit[] {
  const taken = [...decisions].map(([proposal, decision]) => takenOut(proposal, decision));
  const words = taken.flatMap(each => each.words);
  const marks = taken.flatMap(each => each.marks);
  const cuts = cutsFor(analysis, words, marks);
  const notes = orphanedNotes(analysis, cuts);
  const all = notes.length ? cutsFor(analysis, words, marks, notes) : cuts;
  return [...all.map(remove), ...movedUp(analysis, notes, all)];
}

/** What a decision takes out: words, and marks of the negotiation around words that stay. */
function takenOut({ start, end, kind, options }: Proposal, decision: Decision): { words: Span[]; marks: Span[] } {
  const kept = decision.is === 'accept' && kind !== 'inserted' ? options[decision.option ?? 0] : undefined;
  if (!kept) return { words: [span(start, end)], marks: [] };
  const around = [span(start, kept.start), span(kept.end, end)];
  // Of alternatives the others are words too.
  return options.length > 1 ? { words: around, marks: [] } : { words: [], marks: kept.start < kept.end ? around : [span(start, end)] };
}

/** The edits that leave the brackets and take the names before the words out of them. */
export const withoutNames = ({ options }: Proposal): TextEdit[] =>
  options.flatMap(({ by, start }) => (by[0] ? [remove(span(by[0].start, start))] : []));

/** The edits that put names before the words of one of the options, in the place of those that stand there. */
export function withNames({ options, kind }: Proposal, names: readonly string[], which = 0): TextEdit[] {
  const option = options[which];
  if (!option || names.length === 0 || kind === 'inserted' || kind === 'note') return [];
  const words = `${names.join(', ')}: `;
  const [first] = option.by;
  return [first ? replace(span(first.start, option.start), words) : insert(option.start, words)];
}
