import { expect, test } from 'vitest';
import { neighboursOf, seenOf } from '../../../client/webview/citationGraph/filter';
import type { CitationGraph } from '../../../server/src/protocol/requests';

const node = (id: string, title: string, organ = 'General Assembly') => ({
  id,
  label: id.replace(/^[AS]\/RES\//, ''),
  title,
  date: null,
  source: 'index' as const,
  organ,
  target: null,
  link: null,
});

const GRAPH: CitationGraph = {
  nodes: [
    node('A/RES/90/1', 'Lakes of peace'),
    node('A/RES/89/2', 'Springs'),
    node('A/RES/88/3', 'Tides'),
    node('S/RES/2900(2036)', '', 'Security Council'),
  ],
  edges: [
    { from: 'A/RES/90/1', to: 'A/RES/89/2', count: 1 },
    { from: 'A/RES/89/2', to: 'A/RES/88/3', count: 2 },
    { from: 'A/RES/88/3', to: 'S/RES/2900(2036)', count: 1 },
  ],
};
const ids = ({ nodes }: CitationGraph) => nodes.map(({ id }) => id);

test('without words or hidden organs all is seen', () => {
  expect(seenOf(GRAPH, { words: ' ', hidden: [] })).toEqual(GRAPH);
});

test('words find texts by number or title, and what they cite or are cited by comes along', () => {
  expect(ids(seenOf(GRAPH, { words: 'peace LAKES', hidden: [] }))).toEqual(['A/RES/90/1', 'A/RES/89/2']);
  const tides = seenOf(GRAPH, { words: '88/3', hidden: [] });
  expect(ids(tides)).toEqual(['A/RES/89/2', 'A/RES/88/3', 'S/RES/2900(2036)']);
  expect(tides.edges.length).toBe(2);
  expect(ids(seenOf(GRAPH, { words: 'glaciers', hidden: [] }))).toEqual([]);
});

test('an organ is hidden with all that leads to it', () => {
  const seen = seenOf(GRAPH, { words: '', hidden: ['Security Council'] });
  expect(ids(seen)).not.toContain('S/RES/2900(2036)');
  expect(seen.edges.length).toBe(2);
});

test('a text has those that it cites and those that cite it', () => {
  expect(neighboursOf(GRAPH.edges, 'A/RES/89/2')).toEqual({ cites: ['A/RES/88/3'], citedBy: ['A/RES/90/1'] });
});
