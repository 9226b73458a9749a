import type { CitationNode } from '../../../server/src/protocol/requests';

/** Where the middle of something is drawn. */
export interface Point {
  readonly x: number;
  readonly y: number;
}

/** A column of the drawing: the years of its texts, and where they are written. */
export interface Column {
  /** The first and the last year; null for drafts and for texts whose date is not known. */
  readonly years: readonly [first: string, last: string] | null;
  readonly isDrafts: boolean;
  readonly at: Point;
}

export interface Layout {
  readonly places: ReadonlyMap<string, Point>;
  readonly columns: readonly Column[];
}

/** The size of the labels, in the units of the drawing. */
export const FONT_SIZE = 13;
const ROW_HEIGHT = 34;
/** Between columns there is room for the citations. */
const GAP = 60;

type Node = Pick<CitationNode, 'id' | 'label' | 'date' | 'source' | 'organ'>;

/** As much of a label as is drawn: drafts go by their titles. */
export const shortened = (label: string): string => (label.length > 26 ? `${label.slice(0, 25).trimEnd()}…` : label);

/** How wide the box around a label is. */
export const widthOf = (label: string): number => Math.max(50, shortened(label).length * FONT_SIZE * 0.6 + 20);

/**
 * Draws time from left to right: the oldest texts in the first column, each column a span of years, the drafts last. A text stands
 * where its date and its organ put it, whatever cites it, so that the picture stays as it is while citations come and go. `shape` is
 * the width that there is for it, by the height.
 */
export function layOut(nodes: readonly Node[], shape: number): Layout {
  const drafts = nodes.filter(isDraft).sort(byOrgan);
  const others = nodes.filter(node => !isDraft(node));
  const dated = others.filter(node => yearOf(node) !== '').sort(byTime);
  const undated = others.filter(node => yearOf(node) === '').sort(byOrgan);
  const height = heightFor(nodes, shape);
  const groups = [...chunks(undated, height), ...spansOf(dated, height), ...chunks(drafts, height)];
  const tallest = Math.max(0, ...groups.map(({ length }) => length));
  const columns: Column[] = [];
  const places = new Map<string, Point>();
  let left = 0;
  for (const group of groups) {
    const width = Math.max(...group.map(({ label }) => widthOf(label)));
    const x = left + width / 2;
    const isDrafts = group.every(isDraft);
    columns.push({ years: isDrafts ? null : yearsOf(group), isDrafts, at: { x, y: (-(tallest + 1) / 2) * ROW_HEIGHT } });
    for (const [row, { id }] of group.entries()) places.set(id, { x, y: (row - (group.length - 1) / 2) * ROW_HEIGHT });
    left += width + GAP;
  }
  return { places, columns };
}

/** How many texts a column has for the whole to have the shape. */
function heightFor(nodes: readonly Node[], shape: number): number {
  const width = nodes.reduce((sum, { label }) => sum + widthOf(label) + GAP, 0) / Math.max(1, nodes.length);
  return Math.max(4, Math.ceil(Math.sqrt((nodes.length * width) / (ROW_HEIGHT * shape))));
}

/** A text of the workspace that is not adopted yet. */
const isDraft = ({ source, date }: Node): boolean => date === null && (source === 'open' || source === 'workspace');

/** The first session of the General Assembly began in the year after this. */
const BEFORE_SESSIONS = 1945;

/** The year of a text; where its date is not known, the one that its number tells of: `S/RES/1325(2000)`, or by the session `A/RES/53/243A`. */
function yearOf({ id, date }: Node): string {
  if (date !== null) return date.slice(0, 4);
  const [, session] = /^A\/RES\/(\d+)\//.exec(id) ?? [];
  if (session) return String(BEFORE_SESSIONS + Number(session));
  return /\/RES\/(?:\d+\()?((?:19|20)\d\d)\b/.exec(id)?.[1] ?? '';
}

const byTime = (a: Node, b: Node): number => compare(yearOf(a), yearOf(b)) || byOrgan(a, b);

const byOrgan = (a: Node, b: Node): number =>
  compare(a.organ, b.organ) || compare(a.date ?? '', b.date ?? '') || compareNumbers(a.id, b.id);

const compare = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);

const compareNumbers = (a: string, b: string): number => a.localeCompare(b, 'en', { numeric: true });

/** Years go together until a column is full; a year that is too long for one goes on in the next. */
function spansOf(nodes: readonly Node[], height: number): Node[][] {
  const columns: Node[][] = [];
  for (const year of new Set(nodes.map(yearOf))) {
    const ofYear = nodes.filter(node => yearOf(node) === year);
    const last = columns.at(-1);
    if (last && last.length + ofYear.length <= height) last.push(...ofYear);
    else columns.push(...chunks(ofYear, height));
  }
  return columns.map(column => column.sort(byOrgan));
}

function chunks(nodes: readonly Node[], size: number): Node[][] {
  return Array.from({ length: Math.ceil(nodes.length / size) }, (_, i) => nodes.slice(i * size, (i + 1) * size));
}

function yearsOf(nodes: readonly Node[]): readonly [string, string] | null {
  const years = nodes.map(yearOf).filter(Boolean).sort();
  const [first, last] = [years[0], years.at(-1)];
  return first && last ? [first, last] : null;
}
