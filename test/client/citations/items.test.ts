import { expect, test } from 'vitest';
import { itemsOf } from '../../../client/src/citations/items';
import type { CitationState } from '../../../server/src/protocol/requests';

const place = {
  uri: 'file:///draft.unres',
  range: { start: { line: 4, character: 9 }, end: { line: 4, character: 15 } },
  paragraph: 'PP1',
};
const cited = (symbol: string, state: CitationState, places = [place]) => ({
  symbol,
  title: null,
  date: null,
  state,
  problems: [],
  target: null,
  link: '',
  places,
});

test('what is wrong or unknown stands on top, whatever its organ, the rest by organ', () => {
  const groups = itemsOf([
    { name: 'General Assembly', cited: [cited('A/RES/99/1', 'unknown'), cited('A/RES/70/1', 'index')] },
    { name: 'Security Council', cited: [cited('S/RES/1325 (2000)', 'wrong')] },
    { name: 'Documents', cited: [cited('A/81/85', 'document')] },
  ]);
  expect(groups.map(({ organ, cited: items }) => [organ, ...items.map(item => item.cited.symbol)])).toEqual([
    [null, 'S/RES/1325 (2000)', 'A/RES/99/1'],
    ['General Assembly', 'A/RES/70/1'],
    ['Documents', 'A/81/85'],
  ]);
});

test('places are listed where there is more than one', () => {
  const [group] = itemsOf([
    {
      name: 'General Assembly',
      cited: [cited('A/RES/70/1', 'index', [place, { ...place, paragraph: 'OP2' }]), cited('A/RES/70/2', 'index')],
    },
  ]);
  expect(group?.cited.map(({ places }) => places.length)).toEqual([2, 0]);
});
