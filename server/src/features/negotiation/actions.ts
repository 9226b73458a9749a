import type { Analysis } from '../../core/model/analysis';
import type { Option } from '../../core/rules/negotiation/content';
import type { Proposal } from '../../core/rules/negotiation/proposals';
import type { Finding } from '../../core/rules/rule';
import { textOf } from '../../core/text/span';
import type { TextEdit } from '../../core/text/textEdit';
import { excerptOf } from '../excerpt';
import type { CodeAction } from '../types';
import { proposalAt, resolutionEditsOf, withoutNames } from './resolve';

/** As much of the words as the name of an action has room for. */
const WORDS = 40;

/**
 * What can be decided on the proposal at an offset, the innermost where several lie in one another; without effect on anything else. Of the
 * findings, those in the place of the proposal are settled by it.
 */
export function proposalActionsAt(analysis: Analysis, offset: number, findings: readonly Finding[]): CodeAction[] {
  const proposal = proposalAt(analysis, offset);
  if (!proposal) return [];
  const rules = findings.filter(({ start }) => start === proposal.start).map(({ rule }) => rule);
  const reject = action(rejectTitle(analysis, proposal), resolutionEditsOf(analysis, proposal, { is: 'reject' }));
  const unnamed = withoutNames(proposal);
  return [...accepting(analysis, proposal), reject, ...(unnamed.length ? [action('Keep the brackets without the names', unnamed)] : [])]
    .filter(({ edits }) => edits.length > 0)
    .map(decision => ({ ...decision, rules }));
}

function accepting(analysis: Analysis, proposal: Proposal): CodeAction[] {
  const accept = (title: string, option = 0) => action(title, resolutionEditsOf(analysis, proposal, { is: 'accept', option }));
  switch (proposal.kind) {
    case 'note':
      return [];
    case 'inserted':
      return [accept('Accept the paragraph and renumber')];
    case 'alternatives':
      return proposal.options.map((option, i) => accept(chosenTitle(analysis, option), i));
    case 'proposal':
      return [accept(`Accept the proposal of ${namesIn(analysis, proposal)}`)];
    default:
      return [accept('Accept the words in brackets')];
  }
}

function rejectTitle(analysis: Analysis, proposal: Proposal): string {
  switch (proposal.kind) {
    case 'note':
      return 'Remove the note';
    case 'inserted':
      return 'Reject the paragraph';
    case 'alternatives':
      return 'Reject all alternatives';
    case 'proposal':
      return `Reject the proposal of ${namesIn(analysis, proposal)}`;
    default:
      return 'Reject the words in brackets';
  }
}

function chosenTitle({ text }: Analysis, option: Option): string {
  const by = option.by.map(({ name }) => name).join(', ');
  return `Choose “${excerptOf(text, option, WORDS)}”${by && ` (${by})`}`;
}

/** The names as they are written, from the first to the last. */
function namesIn({ text }: Analysis, { options }: Proposal): string {
  const by = options.flatMap(option => option.by);
  return textOf(text, { start: by[0]?.start ?? 0, end: by.at(-1)?.end ?? 0 });
}

const action = (title: string, edits: readonly TextEdit[]): CodeAction => ({ title, kind: 'quickfix', edits, rules: [], preferred: false });
