import { type Proposal, proposalsOf } from '../../core/rules/negotiation/proposals';
import { span } from '../../core/text/span';
import { excerptOf } from '../../features/excerpt';
import { cleanTextOf } from '../../features/negotiation/clean';
import { proposalAt, resolutionEditsOf, withNames } from '../../features/negotiation/resolve';
import { toOffset, toRange, toTextEdits } from '../convert';
import type { DocumentParams, ProposalInfo, ProposalParams } from '../requests';
import type { Snapshot } from '../snapshots';

/** As much of the words as a list shows. */
const WORDS = 80;

function toInfo({ document, analysis }: Snapshot, proposal: Proposal): ProposalInfo {
  const { kind, options, paragraph, start, end } = proposal;
  const [first] = options;
  const alternatives = kind === 'alternatives' ? options.map(option => excerptOf(analysis.text, option, WORDS)) : [];
  return {
    kind,
    by: [...new Set(options.flatMap(({ by }) => by.map(({ name }) => name)))],
    options: alternatives,
    paragraph: paragraph?.name ?? null,
    words: alternatives.length > 0 ? alternatives.join(' / ') : excerptOf(analysis.text, first ?? span(start, end), WORDS),
    range: toRange(document, proposal),
  };
}

export const proposals = (snapshot: Snapshot, _params: DocumentParams): ProposalInfo[] =>
  proposalsOf(snapshot.analysis).map(proposal => toInfo(snapshot, proposal));

export function decide({ document, analysis }: Snapshot, { position, kind, accept, option }: ProposalParams & { accept: boolean }) {
  const proposal = proposalAt(analysis, toOffset(document, position), kind);
  const decision = accept ? ({ is: 'accept', option: option ?? 0 } as const) : ({ is: 'reject' } as const);
  return toTextEdits(document, proposal ? resolutionEditsOf(analysis, proposal, decision) : []);
}

export function attribute({ document, analysis }: Snapshot, { position, kind, names, option }: ProposalParams & { names: string[] }) {
  const proposal = proposalAt(analysis, toOffset(document, position), kind);
  return toTextEdits(document, proposal ? withNames(proposal, names, option) : []);
}

export const cleanText = (
  { analysis, read }: Snapshot,
  { bracketed, choices }: DocumentParams & { bracketed: boolean; choices: (number | 'none' | 'open')[] },
): string => cleanTextOf(analysis, bracketed ? 'accept' : 'reject', choices, read);
