/** An element of the page, with the first and the last line of the text that it comes from. */
export interface Placed {
  readonly offsetTop: number;
  readonly offsetHeight: number;
  readonly dataset: { readonly [name: string]: string | undefined };
}

/** Where a line of the text is on the page, in pixels from its top: inside of its block in proportion to the lines of the block. */
export function topOfLine(blocks: readonly Placed[], line: number): number {
  const block = blocks.findLast(each => lineOf(each) <= line) ?? blocks[0];
  if (!block || line <= 0) return 0;
  const lines = Number(block.dataset.endLine) - lineOf(block) + 1;
  const share = Math.min(1, (line - lineOf(block)) / lines);
  return block.offsetTop + share * block.offsetHeight;
}

/** The line of the text that stands at a height of the page, with the fraction of the block that is above it. */
export function lineAtTop(blocks: readonly Placed[], top: number): number {
  const block = blockAtTop(blocks, top);
  if (!block) return 0;
  const share = Math.max(0, Math.min(1, (top - block.offsetTop) / Math.max(1, block.offsetHeight)));
  return lineOf(block) + share * (Number(block.dataset.endLine) - lineOf(block) + 1);
}

/** The last block that begins at a height of the page or above it; the first where none does. */
export function blockAtTop<Block extends Placed>(blocks: readonly Block[], top: number): Block | undefined {
  let low = 0;
  let high = blocks.length - 1;
  while (low < high) {
    const middle = (low + high + 1) >> 1;
    if ((blocks[middle] as Block).offsetTop <= top) low = middle;
    else high = middle - 1;
  }
  return blocks[low];
}

const lineOf = (block: Placed): number => Number(block.dataset.line);
