import { analyse } from '../../core/analyse';
import { type Proposal, proposalsOf } from '../../core/rules/negotiation/proposals';
import { span } from '../../core/text/span';
import { excerptOf } from '../../features/excerpt';
import { cleanTextOf } from '../../features/negotiation/clean';
import { proposalAt, resolutionEditsOf, withNames } from '../../features/negotiation/resolve';
import { toOffset, toRange, toTextEdits } from '../convert';
import type { DocumentParams, PositionParams, ProposalInfo } from '../requests';
import type { Snapshot } from '../snapshots';

/** As much of the words as a list shows. */
const WORDS = 80;

function toInfo({ document, analysis }: Snapshot, proposal: Proposal): ProposalInfo {
  const { kind, options, paragraph, start, end } = proposal;
  const [first] = options;
  return {
    kind,
    by: [...new Set(options.flatMap(({ by }) => by.map(({ name }) => name)))],
    options: kind === 'alternatives' ? options.map(option => excerptOf(analysis.text, option, WORDS)) : [],
    paragraph: paragraph?.name ?? null,
    words: excerptOf(analysis.text, first ? span(first.start, options.at(-1)?.end ?? first.end) : span(start, end), WORDS),
    range: toRange(document, proposal),
  };
}

export const proposals = (snapshot: Snapshot, _params: DocumentParams): ProposalInfo[] =>
  proposalsOf(snapshot.analysis).map(proposal => toInfo(snapshot, proposal));

export function decide(
  { document, analysis }: Snapshot,
  { position, accept, option }: PositionParams & { accept: boolean; option?: number },
) {
  const proposal = proposalAt(analysis, toOffset(document, position));
  const decision = accept ? ({ is: 'accept', option: option ?? 0 } as const) : ({ is: 'reject' } as const);
  return toTextEdits(document, proposal ? resolutionEditsOf(analysis, proposal, decision) : []);
}

export function attribute({ document, analysis }: Snapshot, { position, names }: PositionParams & { names: string[] }) {
  const proposal = proposalAt(analysis, toOffset(document, position));
  return toTextEdits(document, proposal ? withNames(proposal, names) : []);
}

export const cleanText = (
  { analysis }: Snapshot,
  { bracketed, choices }: DocumentParams & { bracketed: boolean; choices: (number | 'none' | 'open')[] },
): string => cleanTextOf(analysis, bracketed ? 'accept' : 'reject', choices, text => analyse(text, { profile: analysis.profile.id }));
