import type { PageBlock } from '../../page/page';

/** A text in the regions that a document of the United Nations has, in their order; together they are all of its blocks. */
export interface Regions {
  readonly preface: readonly PageBlock[];
  readonly preamble: readonly PageBlock[];
  readonly main: readonly PageBlock[];
  readonly conclusions: readonly PageBlock[];
  /** Each begins with the heading of an annex. */
  readonly annexes: readonly (readonly PageBlock[])[];
}

const BEFORE: ReadonlySet<PageBlock['kind']> = new Set(['masthead', 'title', 'subtitle', 'part']);
const IN_PREAMBLE: ReadonlySet<PageBlock['kind']> = new Set(['organ', 'preambular', 'subparagraph', 'flush']);

/** Where preface, preamble, main body, conclusions and annexes of one resolution begin. */
export function regionsOf(blocks: readonly PageBlock[]): Regions {
  const first = (from: number, is: (block: PageBlock) => boolean): number => {
    const at = blocks.findIndex((block, i) => i >= from && is(block));
    return at < 0 ? blocks.length : at;
  };
  const preambleFrom = first(0, ({ kind }) => !BEFORE.has(kind));
  const mainFrom = first(preambleFrom, ({ kind }) => !IN_PREAMBLE.has(kind));
  const annexesFrom = first(mainFrom, ({ kind }) => kind === 'annex-heading');
  let conclusionsFrom = annexesFrom;
  while (conclusionsFrom > mainFrom && blocks[conclusionsFrom - 1]?.kind === 'adoption') conclusionsFrom--;
  return {
    preface: blocks.slice(0, preambleFrom),
    preamble: blocks.slice(preambleFrom, mainFrom),
    main: blocks.slice(mainFrom, conclusionsFrom),
    conclusions: blocks.slice(conclusionsFrom, annexesFrom),
    annexes: splitBefore(blocks.slice(annexesFrom), ({ kind }) => kind === 'annex-heading'),
  };
}

/** Parts A, B … of a composite resolution, with what stands before the first; null where it is not composite. */
export function partsOf(blocks: readonly PageBlock[]): readonly (readonly PageBlock[])[] | null {
  const parts = splitBefore(blocks, ({ kind }) => kind === 'part');
  const [head = [], ...others] = parts;
  return others.length > 0 && head.every(({ kind }) => BEFORE.has(kind) && kind !== 'part') ? parts : null;
}

function splitBefore(blocks: readonly PageBlock[], begins: (block: PageBlock) => boolean): PageBlock[][] {
  const groups: PageBlock[][] = [];
  for (const block of blocks) {
    if (groups.length === 0 || begins(block)) groups.push([]);
    groups.at(-1)?.push(block);
  }
  return groups;
}
