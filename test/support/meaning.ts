import { expect } from 'vitest';
import type { AnalysisOptions } from '../../server/src/core/analyse';
import { analyse } from '../../server/src/core/analyse';
import { check } from '../../server/src/core/check';
import type { Analysis } from '../../server/src/core/model/analysis';
import { foldingOf } from '../../server/src/features/folding';
import { semanticTokensOf } from '../../server/src/features/semanticTokens';
import { symbolsOf } from '../../server/src/features/symbols';

/** A rule that throws is a test that fails; the server would only log it. */
export const onError = (rule: string, error: unknown): never => expect.fail(`${rule}: ${error instanceof Error ? error.stack : error}`);

/** A tree or a model without the answers that are kept for the next text; what points back up is named by its place. */
const plain = (value: unknown): unknown => {
  const on = new Set<object>();
  const copy = (each: unknown): unknown => {
    if (typeof each !== 'object' || each === null) return each;
    if (on.has(each)) return `above, from ${(each as { start?: number }).start}`;
    on.add(each);
    const copied = Array.isArray(each)
      ? each.map(copy)
      : Object.fromEntries(Object.entries(each).map(([key, inner]) => [key, key === 'piece' ? inner.text : copy(inner)]));
    on.delete(each);
    return copied;
  };
  return copy(value);
};

/** Everything that is known of a text: tree, model, findings with their fixes, colours, outline and folds. */
export const meaningOf = (analysis: Analysis): unknown => ({
  blocks: plain(analysis.tree.nodes),
  frontMatter: plain(analysis.tree.frontMatter),
  profile: analysis.profile.id,
  paragraphs: analysis.resolution.paragraphs.map(({ block, parent, children, section, part, ...rest }) => ({
    ...rest,
    at: block.start,
    parent: parent?.block.start,
    children: children.map(child => child.block.start),
    section: section?.start,
    part: part.index,
  })),
  marks: plain(analysis.resolution.marks),
  citations: plain(analysis.resolution.citations),
  references: analysis.resolution.references.map(({ from, paragraph, ...rest }) => ({
    ...rest,
    from: from.block.start,
    paragraph: paragraph?.block.start,
  })),
  findings: check(analysis, { onError }),
  tokens: semanticTokensOf(analysis),
  outline: symbolsOf(analysis),
  folds: foldingOf(analysis),
});

/** Analyses texts one after the other as the versions of one document, and holds the last one against an analysis that knows nothing of the others. */
export function expectSameAsFresh(texts: readonly string[], options: AnalysisOptions = {}): void {
  let previous: Analysis | undefined;
  for (const text of texts) {
    previous = analyse(text, { ...options, ...(previous && { previous }) });
    // What is kept is what was asked for.
    check(previous, { onError });
  }
  if (previous) expect(meaningOf(previous)).toEqual(meaningOf(analyse(previous.text, options)));
}
