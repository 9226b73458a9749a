import cytoscape from 'cytoscape';
import type { CitationGraph, CitationNode } from '../../../server/src/protocol/requests';
import { onThemeChange, readColours } from './colours';
import { type Column, type Layout, layOut, shortened, widthOf } from './layout';
import type { Words } from './messages';
import { type Direction, nextIn } from './steps';
import { stylesOf } from './styles';

const ZOOM_STEP = 1.25;
const MARGIN = 30;
const MIDDLE_SHAPE = 1.5;

export interface GraphView {
  /** Draws these texts and citations; `organs` in the order of their colours. */
  draw(graph: CitationGraph, organs: readonly string[], words: Words): void;
  /** Brings a text out with all that it cites and is cited by; null brings out none. */
  bringOut(id: string | null): void;
  /** The text beside the one that is brought out, or any one where none is. */
  next(direction: Direction): string | null;
  zoom(way: 'in' | 'out' | 'fit'): void;
}

/** Draws the graph in an element. `choose` is told of the text under the pointer, `open` of one that is clicked. */
export function graphIn(container: HTMLElement, choose: (id: string) => void, open: (id: string) => void): GraphView {
  const cy = cytoscape({ container, minZoom: 0.1, maxZoom: 3, autoungrabify: true, boxSelectionEnabled: false, selectionType: 'single' });
  let layout: Layout = layOut([], 1);
  let shape: number | undefined;
  let current: string | null = null;
  let organsNow: readonly string[] = [];

  // A canvas that is hidden has no size to fill.
  let isDue = false;
  const showAll = (): void => {
    cy.resize();
    isDue = cy.width() === 0;
    cy.fit(undefined, MARGIN);
    // A small graph is not blown up.
    if (cy.zoom() > 1.2) cy.zoom(1.2).center();
  };
  const restyle = (): void => void cy.style(stylesOf(readColours(), organsNow));

  cy.on('mouseover', 'node', ({ target }) => choose(target.id()));
  cy.on('tap', 'node', ({ target }) => open(target.id()));
  onThemeChange(restyle);
  new ResizeObserver(() => (isDue ? showAll() : cy.resize())).observe(container);

  return {
    draw({ nodes, edges }, organs, words) {
      const before = [...layout.places.keys()].join();
      // That of the panel when it was opened: what is drawn does not change places when the panel is pulled wider.
      shape ??= shapeOf(container);
      layout = layOut(nodes, shape ?? MIDDLE_SHAPE);
      organsNow = organs;
      restyle();
      cy.elements().remove();
      cy.add([
        ...layout.columns.map((column, i) => toHeading(column, i, words)),
        ...nodes.map(node => toNode(node, layout)),
        ...edges.map(({ from, to, count }) => ({
          data: { id: `${from} ${to}`, source: from, target: to, width: Math.min(1 + 0.5 * count, 4) },
          classes: layout.places.get(from)?.x === layout.places.get(to)?.x ? 'within' : '',
        })),
      ]);
      if ([...layout.places.keys()].join() !== before) showAll();
      this.bringOut(current);
    },
    bringOut(id) {
      current = id !== null && layout.places.has(id) ? id : null;
      cy.elements().removeClass('dimmed near current');
      if (current === null) return;
      const node = cy.getElementById(current);
      const near = node.closedNeighborhood();
      cy.elements().not(near).not('.years').addClass('dimmed');
      near.edges().addClass('near');
      node.addClass('current');
    },
    next(direction) {
      if (current === null) return layout.places.keys().next().value ?? null;
      return nextIn(layout.places, current, direction);
    },
    zoom(way) {
      if (way === 'fit') return showAll();
      const middle = { x: container.clientWidth / 2, y: container.clientHeight / 2 };
      cy.zoom({ level: cy.zoom() * (way === 'in' ? ZOOM_STEP : 1 / ZOOM_STEP), renderedPosition: middle });
    },
  };
}

/** Width by height, within what is readable; undefined for an element that is not in sight. */
function shapeOf({ clientWidth, clientHeight }: HTMLElement): number | undefined {
  return clientWidth && clientHeight ? Math.min(Math.max(clientWidth / clientHeight, 0.7), 2.5) : undefined;
}

const toNode = ({ id, label, organ, source }: CitationNode, { places }: Layout): cytoscape.ElementDefinition => ({
  data: { id, label: shortened(label), organ, width: widthOf(label) },
  position: { ...(places.get(id) ?? { x: 0, y: 0 }) },
  classes: source === 'index' || source === 'unknown' ? source : 'at-hand',
});

const toHeading = ({ years, isDrafts, at }: Column, i: number, words: Words): cytoscape.ElementDefinition => ({
  data: { id: `column ${i}`, label: headingOf(years, isDrafts, words), width: 100 },
  position: { ...at },
  classes: 'years',
});

function headingOf(years: Column['years'], isDrafts: boolean, { drafts, undated }: Words): string {
  if (years === null) return isDrafts ? drafts : undated;
  const [first, last] = years;
  return first === last ? first : `${first}–${last}`;
}
