import type { Analysis } from '../../core/model/analysis';
import { type Proposal, proposalsOf } from '../../core/rules/negotiation/proposals';
import { applyEdits } from '../../core/text/textEdit';
import { renumberingOf } from '../renumber';
import { type Decision, decidedEditsOf } from './resolve';

/** What becomes of a choice between alternatives: the option of that index, none of them, or the brackets stay. */
export type Choice = number | 'none' | 'open';

/** The alternatives that a clean text has to be told about, in their order. */
const choicesIn = (analysis: Analysis): Proposal[] => proposalsOf(analysis).filter(({ kind }) => kind === 'alternatives');

/**
 * The text as agreed, or as it would be with all that is proposed: no brackets, no names, no notes of the negotiation in brackets, and the
 * paragraphs numbered through. `choices` says what becomes of the alternatives, in the order of `choicesIn`; those it does not speak of stay
 * open. Gaps are left, for nobody but the writer can fill them. `analyse` is asked about the text in between.
 */
export function cleanTextOf(
  analysis: Analysis,
  bracketed: Decision['is'],
  choices: readonly Choice[],
  analyse: (text: string) => Analysis,
): string {
  const chosen = new Map(choicesIn(analysis).map((proposal, i) => [proposal, choices[i] ?? 'open']));
  const decisions = new Map<Proposal, Decision>();
  for (const proposal of proposalsOf(analysis)) {
    const decision = decisionOn(proposal, bracketed, chosen.get(proposal));
    if (decision) decisions.set(proposal, decision);
  }
  const decided = applyEdits(analysis.text, decidedEditsOf(analysis, decisions));
  return applyEdits(decided, renumberingOf(analyse(decided)));
}

/** Null where a paragraph is numbered, which comes last, and where a choice stays open. */
function decisionOn({ kind }: Proposal, bracketed: Decision['is'], choice: Choice | undefined): Decision | null {
  if (kind === 'inserted' || choice === 'open') return null;
  if (choice === undefined) return { is: bracketed };
  return choice === 'none' ? { is: 'reject' } : { is: 'accept', option: choice };
}
