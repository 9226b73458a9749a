import type { Part } from '../../model/resolution';
import { coreOf, readings, type Series } from '../../syntax/marks';
import type { Block } from '../../syntax/tree';

/** A heading with a number or a letter of its own, the series it belongs to, and the label that is due in its place. */
export interface SectionMark {
  readonly block: Block;
  readonly label: string;
  readonly due: string;
}

interface Open {
  readonly series: Series;
  value: number;
  readonly first: Block;
}

/** The numbered headings of a part in their order, sections within sections understood: `I`, `A`, `B`, `II`; and those that stand alone in their series. */
export function sectionsOf({ headings, freeFrom }: Part): { readonly marks: readonly SectionMark[]; readonly alone: readonly Block[] } {
  const marks: SectionMark[] = [];
  const alone: Block[] = [];
  const open: Open[] = [];
  const closeTo = (depth: number): void => {
    for (const { value, first } of open.splice(depth)) if (value === 1) alone.push(first);
  };
  for (const block of headings) {
    if (block.label === null || block.start > (freeFrom ?? Infinity)) continue;
    const label = block.label.replace('.', '');
    const read = readings(label);
    const depth = open.findLastIndex(({ series, value }) => read.some(r => r.series === series && r.value === value + 1));
    const begins = read.find(r => r.value === 1 && !open.some(({ series }) => series === r.series));
    const last = open.at(-1);
    if (depth >= 0) {
      closeTo(depth + 1);
      (open[depth] as Open).value++;
      marks.push({ block, label, due: label });
    } else if (begins || !last) {
      const series = begins?.series ?? (read.at(-1)?.series as Series);
      open.push({ series, value: 1, first: block });
      marks.push({ block, label, due: coreOf(series, 1).toUpperCase() });
    } else {
      const at = Math.max(
        open.findLastIndex(({ series }) => read.some(r => r.series === series)),
        0,
      );
      closeTo(at + 1);
      const own = open[at] as Open;
      own.value++;
      marks.push({ block, label, due: coreOf(own.series, own.value).toUpperCase() });
    }
  }
  closeTo(0);
  return { marks, alone };
}
