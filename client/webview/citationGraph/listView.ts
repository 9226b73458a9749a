import type { CitationGraph, CitationNode } from '../../../server/src/protocol/requests';
import { button, element } from '../elements';
import { describe } from './describe';
import { neighboursOf } from './filter';
import type { Words } from './messages';

/** The same texts and citations as a list, which a screen reader can read: each text with what it cites and what cites it. */
export function listOf({ nodes, edges }: CitationGraph, words: Words, open: (id: string) => void): HTMLElement {
  const labels = new Map(nodes.map(({ id, label }) => [id, label]));
  const named = (ids: readonly string[]): string => ids.map(id => labels.get(id) ?? id).join(', ');
  const toItem = (node: CitationNode): HTMLElement => {
    const { cites, citedBy } = neighboursOf(edges, node.id);
    const lines = [
      ...(cites.length ? [`${words.cites} ${named(cites)}`] : []),
      ...(citedBy.length ? [`${words.citedBy} ${named(citedBy)}`] : []),
    ];
    return element(
      'li',
      {},
      node.target === null ? element('strong', {}, node.label) : button(node.label, () => open(node.id)),
      ` ${describe(node)}`,
      ...lines.map(line => element('p', {}, line)),
    );
  };
  return element('ul', { class: 'list' }, ...nodes.map(toItem));
}
