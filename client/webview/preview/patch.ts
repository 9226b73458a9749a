import type { PreviewBlock } from '../../../server/src/protocol/requests';
import { changeOf } from './change';

const toElement = (html: string): HTMLElement => {
  const template = document.createElement('template');
  template.innerHTML = html;
  return template.content.firstElementChild as HTMLElement;
};

/** The HTML of the blocks that an element shows, one for each of its children. */
const shown = new WeakMap<HTMLElement, readonly string[]>();

/** Shows blocks in an element. Children before the first block that changed and behind the last stay as they are, with the words selected in them. */
export function showBlocks(parent: HTMLElement, blocks: readonly PreviewBlock[]): void {
  const before = shown.get(parent) ?? [];
  const after = blocks.map(({ html }) => html);
  const { start, end } = changeOf(before, after);
  for (const old of [...parent.children].slice(start, before.length - end)) old.remove();
  const fresh = document.createDocumentFragment();
  for (const html of after.slice(start, after.length - end)) fresh.append(toElement(html));
  parent.insertBefore(fresh, parent.children[start] ?? null);
  shown.set(parent, after);
  for (const [i, child] of [...parent.children].entries()) {
    const { startLine, endLine } = blocks[i] as PreviewBlock;
    (child as HTMLElement).dataset.line = String(startLine);
    (child as HTMLElement).dataset.endLine = String(endLine);
  }
}
