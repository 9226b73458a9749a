import { atEnd, endsOf, endWith } from '../ending';
import { defineRule } from '../rule';

/** Only the last operative paragraph ends with a full stop. */
export const opStopTooEarly = defineRule({
  id: 'op-stop-too-early',
  family: 'operative',
  summary: 'No operative paragraph before the last ends with a full stop.',
  why: 'A resolution is one sentence with one full stop, at its end. A stop before it cuts off the paragraphs that follow from the organ that is their subject. 6 of 32,985 operative paragraphs adopted in 2020–2024 have one.',
  remedy: 'Put a semicolon in place of the full stop.',
  exceptions: 'Text from a declaration on, whose paragraphs are sentences of their own, and annexes.',
  severity: 'error',
  examples: {
    good: [
      'Tramways\n\nThe General Assembly,\n\nNoting the return of tramways,\n\n1. Welcomes their return;\n\n2. Decides to consider the matter.\n',
    ],
    bad: [
      'Tramways\n\nThe General Assembly,\n\nNoting the return of tramways,\n\n1. Welcomes their return.\n\n2. Decides to consider the matter.\n',
    ],
  },
  *detect(analysis) {
    for (const { paragraph, role } of endsOf(analysis)) {
      if (role === 'operative' && paragraph.ending.mark === '.') yield atEnd(paragraph, analysis.text);
    }
  },
  message: () =>
    'This full stop ends the resolution, but operative paragraphs follow it. The only full stop stands at the end of the last one: put a semicolon here.',
  fix: (detection, analysis) => endWith(';', detection, analysis),
});
