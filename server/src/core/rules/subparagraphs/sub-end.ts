import type { Analysis } from '../../model/analysis';
import { topOf } from '../../model/paragraphs';
import type { Paragraph } from '../../model/resolution';
import type { Ending } from '../../syntax/ending';
import { atEnd, endsOf, endWith, inWords } from '../ending';
import { defineRule } from '../rule';

/** The items of a list that end with the same wrong mark: one mistake, at the first of them. */
interface Slip {
  readonly mark: Ending['mark'];
  readonly paragraph: Paragraph;
  readonly ends: Ending[];
}

/** Subparagraphs end with a semicolon. */
export const subEnd = defineRule<{ readonly ends: readonly Ending[]; readonly wanted: ',' | ';' }>({
  id: 'sub-end',
  family: 'subparagraphs',
  summary: 'A subparagraph ends with a semicolon.',
  why: 'Subparagraphs stand in the sentence of the paragraph above them, set off by semicolons: 3,982 of 4,187 of the General Assembly, 2,117 of 2,120 of the Human Rights Council and 401 of 410 of the Economic and Social Council in 2000–2025.',
  remedy: 'Put a semicolon at the end. The last subparagraph of all ends with the full stop of the resolution.',
  exceptions:
    'A colon before further subparagraphs. In a list that text closes the items may end with commas, and the last of them with nothing. In the preamble, where the comma rules, they may too: 12 of 13 such lists of the years 2020–2024 do. The Security Council and some Model UN conferences also use the comma.',
  severity: 'error',
  examples: {
    good: [
      'Quarries\n\nThe General Assembly,\n\nNoting that quarries:\n\n(a) Are deep,\n\n(b) Are dusty,\n\n(c) Are loud,\n\nDecides to consider the matter.\n',
      'Quarries\n\nThe General Assembly,\n\nNoting the depth of quarries,\n\n1. Invites States:\n\n(a) To fence them:\n\n(i) In towns;\n\n(ii) In villages;\n\n(b) To fill them;\n\n2. Decides to consider the matter.\n',
    ],
    bad: [
      'Quarries\n\nThe General Assembly,\n\nNoting the depth of quarries,\n\n1. Invites States:\n\n(a) To fence them.\n\n(b) To fill them;\n\n2. Decides to consider the matter.\n',
    ],
  },
  *detect(analysis) {
    const right = analysis.profile.shapes.subparagraphEnds;
    const wanted = right[0] === ',' ? ',' : ';';
    const closings = closingsOf(analysis);
    const slips = new Map<Paragraph | null, Slip[]>();
    for (const { paragraph, role } of endsOf(analysis)) {
      const { mark } = paragraph.ending;
      if (role !== 'item' || right.includes(mark) || (mark === ',' && isLoose(paragraph, closings))) continue;
      const list = slips.get(paragraph.parent) ?? [];
      slips.set(paragraph.parent, list);
      const alike = list.find(slip => slip.mark === mark);
      if (alike) alike.ends.push(paragraph.ending);
      else list.push({ mark, paragraph, ends: [paragraph.ending] });
    }
    for (const { paragraph, ends } of [...slips.values()].flat()) yield { ...atEnd(paragraph, analysis.text), data: { ends, wanted } };
  },
  message: ({ ends: [first], wanted }) =>
    `This subparagraph ends ${inWords(first as Ending)}, but it is one link of a sentence that goes on. End it with a ${wanted === ',' ? 'comma' : 'semicolon'}, as every item of the list.`,
  fix({ data: { ends, wanted }, ...place }, analysis) {
    const fixes = ends.map(ending => endWith(wanted, { ...place, data: ending }, analysis));
    return { title: fixes[0]?.title ?? '', edits: fixes.flatMap(({ edits }) => edits), safe: true };
  },
});

/** Where flush text last closes a list, by the paragraph that it belongs to. */
function closingsOf({ resolution }: Analysis): Map<Paragraph, number> {
  const closings = new Map<Paragraph, number>();
  for (const { kind, parent, block } of resolution.paragraphs) if (kind === 'flush' && parent) closings.set(parent, block.start);
  return closings;
}

/** Whether commas do in the list of an item: in the preamble, and where text closes the list. */
function isLoose(item: Paragraph, closings: ReadonlyMap<Paragraph, number>): boolean {
  const top = topOf(item);
  return top.kind === 'preambular' || (closings.get(top) ?? 0) > item.block.start;
}
