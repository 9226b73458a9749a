import type { ProposalInfo } from '../../../server/src/protocol/requests';

/** What the tree of the negotiation is made of. */
export type NegotiationItem = ProposerItem | ProposalItem;

export interface ProposerItem {
  readonly kind: 'proposer';
  /** Null for what nobody's name stands before. */
  readonly name: string | null;
  readonly proposals: readonly ProposalItem[];
}

export interface ProposalItem {
  readonly kind: 'proposal';
  /** The address of the text. */
  readonly uri: string;
  readonly proposal: ProposalInfo;
}

/** What is not agreed by who proposed it, in the order of the names; a proposal of several stands under each. Last what has no name. */
export function itemsOf(uri: string, proposals: readonly ProposalInfo[]): ProposerItem[] {
  const items = proposals.map((proposal): ProposalItem => ({ kind: 'proposal', uri, proposal }));
  const names = [...new Set(proposals.flatMap(({ by }) => by))].sort((a, b) => a.localeCompare(b, 'en'));
  const groups: ProposerItem[] = names.map(name => ({
    kind: 'proposer',
    name,
    proposals: items.filter(({ proposal }) => proposal.by.includes(name)),
  }));
  const unnamed = items.filter(({ proposal }) => proposal.by.length === 0);
  return unnamed.length ? [...groups, { kind: 'proposer', name: null, proposals: unnamed }] : groups;
}
