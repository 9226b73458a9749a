import type { Analysis } from '../../model/analysis';
import type { Paragraph } from '../../model/resolution';
import { remembered } from '../../text/remembered';
import { boundParagraphs } from '../paragraphs';

/** Subparagraphs of one paragraph that stand one behind the other, with no flush text between. */
export interface List {
  readonly items: readonly Paragraph[];
  /** The list of the same paragraph before the flush text, which this one may go on counting from. */
  readonly before: List | null;
}

/** The lists of a text, none from a declaration on. */
export const listsOf = remembered(({ resolution }: Analysis): readonly List[] => {
  const lists: List[] = [];
  for (const part of resolution.parts) {
    const open = new Map<Paragraph | null, { items: Paragraph[]; before: List | null }>();
    const closed = new Set<Paragraph | null>();
    for (const paragraph of boundParagraphs(part)) {
      const { parent } = paragraph;
      if (paragraph.kind === 'flush') closed.add(parent);
      if (paragraph.kind !== 'subparagraph') continue;
      const list = open.get(parent);
      if (list && !closed.delete(parent)) {
        list.items.push(paragraph);
        continue;
      }
      const begun = { items: [paragraph], before: list ?? null };
      open.set(parent, begun);
      lists.push(begun);
    }
  }
  return lists;
});
