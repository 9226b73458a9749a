import { childrenOf, type Element } from '../akn/xml';
import { childOf, isOn, valueAt } from './parts';

/** What a style says, that of the styles it is based on included. */
export interface Style {
  readonly id: string;
  readonly italic: boolean;
  readonly list: string | null;
  readonly level: string | null;
  readonly isHeading: boolean;
}

const DEEPEST = 20;

/** Finds what the styles of a document say; an unknown one says nothing. */
export function stylesOf(styles: Element | null): (id: string | null) => Style {
  const byId = new Map(
    (styles ? childrenOf(styles) : []).filter(({ name }) => name === 'style').map(style => [style.attributes['w:styleId'] ?? '', style]),
  );
  const of = (id: string | null, depth = 0): Style => {
    const style = id === null ? undefined : byId.get(id);
    if (!style || depth > DEEPEST) return { id: id ?? '', italic: false, list: null, level: null, isHeading: false };
    const below = of(valueAt(style, 'basedOn'), depth + 1);
    const list = childOf(childOf(style, 'pPr'), 'numPr');
    return {
      id: id as string,
      italic: isOn(valueAt(style, 'rPr', 'i')) ?? below.italic,
      list: valueAt(list, 'numId') ?? below.list,
      level: valueAt(list, 'ilvl') ?? below.level,
      isHeading: /^(?:heading \d|title)$/i.test(valueAt(style, 'name') ?? '') || below.isHeading,
    };
  };
  const known = new Map<string | null, Style>();
  return id => {
    const found = known.get(id) ?? of(id);
    known.set(id, found);
    return found;
  };
}
