import { coreOf } from '../../syntax/marks';
import { replace } from '../../text/textEdit';
import { defineRule } from '../rule';
import { annexesOf } from './annexes';

/** A single annex bears no number, several bear roman ones. */
export const annexLabel = defineRule<{ readonly written: string; readonly right: string; readonly alone: boolean }>({
  id: 'annex-label',
  family: 'structure',
  summary: 'A single annex is `Annex`; several are `Annex I`, `Annex II` and so on.',
  why: 'Texts refer to “the annex to the present resolution” where there is one and to “annex II” where there are several. Of 43 adopted texts of 2020–2024 with annexes, the 37 with one annex leave it without a number and the 6 with several count them in roman numbers from I.',
  remedy: 'Write `Annex` over a single annex; over several write `Annex I`, `Annex II` in the order in which they stand.',
  exceptions: 'Annexes of an annex count for themselves; appendices are free.',
  severity: 'warning',
  languages: ['en'],
  examples: {
    good: [
      'Buoys\n\nThe General Assembly,\n\nNoting the buoys,\n\nAdopts the plan and the list set out in annexes I and II to the present resolution.\n\nAnnex I\n\nPlan\n\nAnnex II\n\nList\n',
    ],
    bad: [
      'Buoys\n\nThe General Assembly,\n\nNoting the buoys,\n\nAdopts the plan set out in the annex to the present resolution.\n\nAnnex I\n\nPlan\n',
      'Buoys\n\nThe General Assembly,\n\nNoting the buoys,\n\nAdopts the plan and the list set out in annexes I and II to the present resolution.\n\nAnnex I\n\nPlan\n\nAnnex 2\n\nList\n',
    ],
  },
  *detect(analysis) {
    for (const annexes of [...annexesOf(analysis).values()].flatMap(({ own, nested }) => [own, nested])) {
      const alone = annexes.length === 1;
      for (const [i, { block, label }] of annexes.entries()) {
        const due = alone ? '' : coreOf('roman', i + 1).toUpperCase();
        if (label === due) continue;
        const end = block.start + (/^annex(?:\s(?:[IVXL]+|[A-Z]|\d+)(?![\p{L}\d]))?/iu.exec(block.piece.text)?.[0].length ?? 0);
        const right = due ? `Annex ${due}` : 'Annex';
        yield { start: block.start, end, data: { written: block.piece.text.slice(0, end - block.start), right, alone } };
      }
    }
  },
  message: ({ written, right, alone }) =>
    `“${written}” ${alone ? 'is the only annex, and a single annex bears no number' : 'is one of several annexes, which are counted in roman numbers in the order in which they stand'}. Write “${right}”.`,
  fix: ({ start, end, data: { right } }) => ({ title: `Write “${right}”`, edits: [replace({ start, end }, right)], safe: false }),
});
