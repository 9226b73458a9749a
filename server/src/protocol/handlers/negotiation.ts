import type { Option } from '../../core/rules/negotiation/content';
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
  const alternatives =
    kind === 'alternatives' ? options.map(option => ({ words: excerptOf(analysis.text, option, WORDS), by: namesOf(option) })) : [];
  const content = kind === 'inserted' && paragraph ? paragraph.block.body : span(start, end);
  return {
    kind,
    by: [...new Set(options.flatMap(namesOf))],
    options: alternatives,
    paragraph: paragraph?.name ?? null,
    words: alternatives.length > 0 ? alternatives.map(({ words }) => words).join(' / ') : excerptOf(analysis.text, first ?? content, WORDS),
    range: toRange(document, proposal),
  };
}

const namesOf = ({ by }: Option): string[] => by.map(({ name }) => name);

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
