import type { Finding } from '../core/rules/rule';
import { LineIndex } from '../core/text/lineIndex';
import type { Span } from '../core/text/span';
import type { LocatedFinding } from './formats/format';

/** Gives the findings of a text the lines and columns of all their places. */
export function locatorOf(text: string): (finding: Finding) => LocatedFinding {
  const lines = new LineIndex(text);
  const located = <Thing extends Span>(thing: Thing) => {
    const from = lines.lineColumnOf(thing.start);
    const to = lines.lineColumnOf(thing.end);
    return { ...thing, line: from.line + 1, column: from.column + 1, endLine: to.line + 1, endColumn: to.column + 1 };
  };
  return ({ fix, related, ...finding }) => ({
    ...located(finding),
    ...(fix && { fix: { ...fix, edits: fix.edits.map(located) } }),
    ...(related && { related: related.map(({ span, message }) => located({ ...span, message })) }),
  });
}
