import { textOf } from '../../text/span';
import { replace } from '../../text/textEdit';
import { defineRule } from '../rule';
import { openingWith } from './rewrite';
import { runsOf } from './runs';

/** The series has two words, `also` and `further`. */
export const seriesWrongWord = defineRule<{ readonly written: string; readonly due: string }>({
  id: 'series-wrong-word',
  family: 'series',
  summary: 'No paragraph opens with “additionally”, “moreover” or the like in place of “also” and “further”.',
  why: 'The series has two words and no others. None of 61,239 paragraphs adopted by the General Assembly, the Economic and Social Council and the Human Rights Council in 2020–2024 opens with `additionally`, `furthermore`, `likewise`, `moreover` or `similarly`.',
  remedy: 'Write `also` or `further` where the paragraph above opens with the same words, and nothing elsewhere.',
  exceptions: '`Once again` and `Again` point to an earlier resolution and belong to no series; `Equally concerned` weighs two concerns.',
  severity: 'warning',
  languages: ['en'],
  examples: {
    good: ['Kites\n\nThe General Assembly,\n\nNoting kites,\n\n1. Once again welcomes their colours;\n\n2. Welcomes their tails.\n'],
    bad: [
      'Kites\n\nThe General Assembly,\n\nNoting kites,\n\n1. Welcomes their colours;\n\n2. Additionally welcomes their tails;\n\n3. Further welcomes the wind.\n',
      'Kites\n\nThe General Assembly,\n\nNoting kites,\n\nMoreover recalling the wind,\n\nDecides to consider the matter.\n',
    ],
  },
  *detect(analysis) {
    for (const link of runsOf(analysis).flat()) {
      if (link.stranger === null) continue;
      const { start, end } = link.opening;
      yield { start, end, data: { written: textOf(analysis.text, link.opening), due: openingWith(link.due, link, analysis.text) } };
    }
  },
  message: ({ written, due }) =>
    `“${written}” adds a word that resolutions do not open with: only “also” and “further” tell paragraphs with the same words apart. Write “${due}”.`,
  fix: ({ start, end, data: { due } }) => ({ title: `Write “${due}”`, edits: [replace({ start, end }, due)], safe: true }),
});
