/** A child as it is to be: what tells it from others, and what makes it. */
export interface Wanted {
  readonly key: string;
  make(): HTMLElement;
  /** Called of every child, new or old. */
  place(child: HTMLElement): void;
}

const keys = new WeakMap<Element, string>();

/** Gives an element the wanted children. Those that are there already stay, with the words selected in them and the place that the page is scrolled to. */
export function patch(parent: HTMLElement, wanted: readonly Wanted[]): void {
  const there = new Map<string, HTMLElement[]>();
  for (const child of [...parent.children] as HTMLElement[]) {
    const key = keys.get(child) ?? '';
    there.set(key, [...(there.get(key) ?? []), child]);
  }
  const children = wanted.map(({ key, make }) => there.get(key)?.shift() ?? marked(make(), key));
  for (const old of [...there.values()].flat()) old.remove();
  for (const [i, child] of children.entries()) {
    wanted[i]?.place(child);
    if (parent.children[i] !== child) parent.insertBefore(child, parent.children[i] ?? null);
  }
}

function marked(child: HTMLElement, key: string): HTMLElement {
  keys.set(child, key);
  return child;
}
