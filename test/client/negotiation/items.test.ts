import { expect, it } from 'vitest';
import { itemsOf } from '../../../client/src/negotiation/items';
import type { ProposalInfo } from '../../../server/src/protocol/requests';

const START = { line: 0, character: 0 };
const proposal = (words: string, ...by: string[]): ProposalInfo => ({
  kind: by.length ? 'proposal' : 'text',
  by,
  options: [],
  paragraph: 'OP1',
  words,
  range: { start: START, end: START },
});

it('lists proposals under everyone who made them, and last those that nobody put a name to', () => {
  const groups = itemsOf('untitled:a', [proposal('owls'), proposal('larks', 'US', 'EU'), proposal('geese', 'Côte d’Ivoire')]);
  expect(groups.map(({ name, proposals }) => [name, proposals.map(item => item.proposal.words)])).toEqual([
    ['Côte d’Ivoire', ['geese']],
    ['EU', ['larks']],
    ['US', ['larks']],
    [null, ['owls']],
  ]);
});
