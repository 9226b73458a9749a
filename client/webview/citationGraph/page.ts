import type { CitationGraph } from '../../../server/src/protocol/requests';
import { button, element } from '../elements';
import { organVariable } from './colours';
import { describe } from './describe';
import { type Filter, seenOf } from './filter';
import { type GraphView, graphIn } from './graphView';
import { listOf } from './listView';
import type { FromPage, ToPage, Words } from './messages';
import type { Direction } from './steps';

/** What the user has chosen to see; it outlives the page, which goes when its tab is hidden. */
export interface Shown extends Filter {
  readonly asList: boolean;
}

interface Surroundings {
  readonly shown: Shown;
  keep(shown: Shown): void;
  tell(message: FromPage): void;
}

/** Fills the page: a line to filter by, the graph or the list, and a line about the text that is brought out. Answers what shows a graph in it. */
export function pageOf(body: HTMLElement, { shown: kept, keep, tell }: Surroundings): { show(message: ToPage): void } {
  let shown = kept;
  let last: ToPage | undefined;
  let seen: CitationGraph = { nodes: [], edges: [] };
  let current: string | null = null;

  const tools = element('header');
  const counts = element('p', { class: 'counts', role: 'status' });
  const canvas = element('div', { class: 'canvas', tabindex: '0', role: 'application' });
  const list = element('main', { class: 'listing' });
  const about = element('footer', { 'aria-live': 'polite' });
  body.append(tools, counts, canvas, list, about);

  const open = (id: string): void => {
    choose(id);
    if (last?.graph.nodes.some(node => node.id === id && node.target !== null)) tell({ kind: 'open', id });
  };
  const graph: GraphView = graphIn(canvas, choose, open);

  function choose(id: string | null): void {
    current = id;
    graph.bringOut(id);
    if (last) about.replaceChildren(...aboutOf(id, last.words));
  }

  function aboutOf(id: string | null, words: Words): (Node | string)[] {
    const node = seen.nodes.find(one => one.id === id);
    if (!node) return [words.keys];
    return [
      element('strong', {}, node.label),
      ` ${describe(node)} `,
      ...(node.target === null ? [] : [button(words.open, () => open(node.id))]),
      ...(node.link === null ? [] : [button(words.officialPage, () => tell({ kind: 'officialPage', id: node.id }))]),
    ];
  }

  function change(next: Partial<Shown>): void {
    shown = { ...shown, ...next };
    keep(shown);
    if (last) draw(last);
  }

  function draw({ graph: whole, words }: ToPage): void {
    const organs = organsOf(whole);
    seen = seenOf(whole, shown);
    counts.textContent = seen.nodes.length
      ? words.counts.replace('{0}', String(seen.nodes.length)).replace('{1}', String(seen.edges.length))
      : words.empty;
    canvas.hidden = shown.asList;
    list.hidden = !shown.asList;
    for (const made of tools.querySelectorAll<HTMLButtonElement>('[data-list]')) {
      made.setAttribute('aria-pressed', String((made.dataset.list === 'true') === shown.asList));
    }
    graph.draw(seen, organs, words);
    list.replaceChildren(listOf(seen, words, open));
    choose(seen.nodes.some(({ id }) => id === current) ? current : null);
  }

  canvas.addEventListener('keydown', event => {
    if (event.ctrlKey || event.altKey || event.metaKey) return;
    const run = keys[event.key];
    if (!run) return;
    run();
    event.preventDefault();
  });
  const step = (direction: Direction): void => {
    const id = graph.next(direction);
    if (id !== null) choose(id);
  };
  const keys: Readonly<Record<string, () => void>> = {
    ArrowLeft: () => step('ArrowLeft'),
    ArrowRight: () => step('ArrowRight'),
    ArrowUp: () => step('ArrowUp'),
    ArrowDown: () => step('ArrowDown'),
    Enter: () => current !== null && open(current),
    Escape: () => choose(null),
    '+': () => graph.zoom('in'),
    '-': () => graph.zoom('out'),
    '0': () => graph.zoom('fit'),
  };

  return {
    show(message) {
      const first = last === undefined;
      last = message;
      if (first) canvas.setAttribute('aria-label', message.words.keys);
      tools.replaceChildren(...toolsOf(message, shown, change, graph));
      draw(message);
    },
  };
}

/** The organs in the order of their colours: those with the most texts first. */
function organsOf({ nodes }: CitationGraph): string[] {
  const counts = new Map<string, number>();
  for (const { organ } of nodes) counts.set(organ, (counts.get(organ) ?? 0) + 1);
  return [...counts].sort(([a, n], [b, m]) => m - n || (a < b ? -1 : 1)).map(([organ]) => organ);
}

function toolsOf({ graph, words }: ToPage, shown: Shown, change: (next: Partial<Shown>) => void, view: GraphView): HTMLElement[] {
  const search = element('input', { type: 'search', placeholder: words.filter, 'aria-label': words.filter, value: shown.words });
  search.addEventListener('input', () => change({ words: search.value }));
  let hidden = shown.hidden;
  const organs = organsOf(graph).map((organ, i) => {
    const box = element('input', { type: 'checkbox' });
    box.checked = !hidden.includes(organ);
    box.addEventListener('change', () => {
      hidden = box.checked ? hidden.filter(name => name !== organ) : [...hidden, organ];
      change({ hidden });
    });
    const label = element('label', { class: 'organ' }, box, organ);
    label.style.setProperty('--colour', `var(${organVariable(i)})`);
    return label;
  });
  return [
    search,
    element('fieldset', { 'aria-label': words.organs }, ...organs),
    element(
      'div',
      { class: 'buttons' },
      button(words.graph, () => change({ asList: false }), { 'data-list': 'false' }),
      button(words.list, () => change({ asList: true }), { 'data-list': 'true' }),
      button('+', () => view.zoom('in'), { title: words.zoomIn, 'aria-label': words.zoomIn }),
      button('−', () => view.zoom('out'), { title: words.zoomOut, 'aria-label': words.zoomOut }),
      button(words.fit, () => view.zoom('fit')),
    ),
  ];
}
