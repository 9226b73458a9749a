import type { SemanticToken } from './types';

/** Lays tokens over one another in the order given, later ones on top, and returns what is seen: in the order of the text, none over another. */
export function paint(layers: readonly SemanticToken[]): SemanticToken[] {
  const edges = layers
    .flatMap((token, layer) =>
      token.start < token.end
        ? [
            { at: token.start, layer, opens: true },
            { at: token.end, layer, opens: false },
          ]
        : [],
    )
    .sort((a, b) => a.at - b.at);
  const seen: (SemanticToken & { layer: number })[] = [];
  const open = new Set<number>();
  let from = 0;
  for (const { at, layer, opens } of edges) {
    const top = Math.max(...open, -1);
    const token = layers[top];
    if (token && at > from) {
      const last = seen.at(-1);
      if (last?.layer === top && last.end === from) seen[seen.length - 1] = { ...last, end: at };
      else seen.push({ ...token, start: from, end: at, layer: top });
    }
    from = at;
    if (opens) open.add(layer);
    else open.delete(layer);
  }
  return seen.map(({ layer: _, ...token }) => token);
}
