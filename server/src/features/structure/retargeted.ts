import type { Analysis } from '../../core/model/analysis';
import type { Paragraph } from '../../core/model/resolution';
import { replace } from '../../core/text/textEdit';
import { type Analyse, type Changed, followedBy, shiftedBy } from './settled';

/**
 * A change after which a paragraph is called otherwise, at another level or as part of another: the references to it and to its subparagraphs
 * follow. `becomes` finds in the text after the change what a paragraph of the text before is there.
 */
export function retargeted(
  before: Analysis,
  changed: Changed,
  analyse: Analyse,
  becomes: (paragraph: Paragraph, after: Analysis) => Paragraph | undefined,
): Changed {
  const concerned = before.resolution.references.filter(({ paragraph }) => paragraph);
  if (concerned.length === 0) return changed;
  const after = analyse(changed.text);
  const edits = concerned.flatMap(({ paragraph, target }) => {
    const now = becomes(paragraph as Paragraph, after);
    const name = now && writtenName(now);
    const start = shiftedBy(target.start, changed.edits);
    const end = shiftedBy(target.end, changed.edits);
    return name && changed.text.slice(start, end) !== name ? [replace({ start, end }, name)] : [];
  });
  return edits.length ? followedBy(changed, edits) : changed;
}

/** `3 (a) (i)`, as references name a paragraph; null where it has no number. */
function writtenName(paragraph: Paragraph): string | null {
  const mark = paragraph.block.label?.replace(/[.]$/, '');
  if (!mark) return null;
  if (!paragraph.parent) return mark;
  const above = writtenName(paragraph.parent);
  return above && `${above} ${mark.startsWith('(') ? mark : `(${mark.replace(/\)$/, '')})`}`;
}

/** The paragraph that begins at a place, or first behind it. */
export const paragraphFrom = ({ resolution }: Analysis, place: number): Paragraph | undefined =>
  resolution.paragraphs.find(({ block }) => block.start >= place);

/** In what stands under a paragraph now, that which stood in the same place under what it was; the paragraph itself for itself. */
export function sameWithin(was: Paragraph, paragraph: Paragraph, is: Paragraph | undefined): Paragraph | undefined {
  if (paragraph === was || !is) return paragraph === was ? is : undefined;
  if (!paragraph.parent) return undefined;
  const parent = sameWithin(was, paragraph.parent, is);
  return parent?.children[paragraph.parent.children.indexOf(paragraph)];
}
