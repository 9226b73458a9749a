import type { StylesheetJson } from 'cytoscape';
import { type Colours, organColour } from './colours';
import { FONT_SIZE } from './layout';

/** How texts and citations are drawn: texts at hand are filled, what only the index knows is an outline, what nothing is known of is dashed. */
export const stylesOf = (colours: Colours, organs: readonly string[]): StylesheetJson => [
  {
    selector: 'node',
    style: {
      shape: 'round-rectangle',
      width: 'data(width)',
      height: 26,
      label: 'data(label)',
      color: colours.text,
      'font-family': colours.font,
      'font-size': FONT_SIZE,
      'text-valign': 'center',
      'text-halign': 'center',
      'background-color': colours.background,
      'border-width': 1.5,
      'border-color': colours.line,
    },
  },
  ...organs.map((organ, i) => ({
    selector: `node[organ = ${JSON.stringify(organ)}]`,
    style: { 'border-color': organColour(i) },
  })),
  ...organs.map((organ, i) => ({
    selector: `node[organ = ${JSON.stringify(organ)}].at-hand`,
    style: { 'background-color': organColour(i), 'background-opacity': 0.25, 'border-width': 2.5 },
  })),
  { selector: 'node.unknown', style: { 'border-style': 'dashed' } },
  {
    selector: 'node.years',
    style: { 'border-width': 0, 'background-opacity': 0, color: colours.faint, 'font-size': 16, events: 'no' },
  },
  {
    selector: 'edge',
    style: {
      width: 'data(width)',
      opacity: 0.35,
      'line-color': colours.line,
      'curve-style': 'bezier',
      'target-arrow-shape': 'triangle',
      'target-arrow-color': colours.line,
      'arrow-scale': 0.8,
      events: 'no',
    },
  },
  // Within a column a straight line would run through the texts between.
  {
    selector: 'edge.within',
    style: { 'curve-style': 'unbundled-bezier', 'control-point-distances': [60], 'control-point-weights': [0.5] },
  },
  { selector: '.dimmed', style: { opacity: 0.12 } },
  { selector: 'edge.near', style: { opacity: 0.95, 'line-color': colours.focus, 'target-arrow-color': colours.focus, 'z-index': 1 } },
  { selector: 'node.current', style: { 'border-color': colours.focus, 'border-width': 3.5 } },
];
