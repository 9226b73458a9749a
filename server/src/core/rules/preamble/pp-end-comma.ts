import { atEnd, endsOf, endWith, inWords } from '../ending';
import { defineRule } from '../rule';

/** Preambular paragraphs end with a comma. */
export const ppEndComma = defineRule({
  id: 'pp-end-comma',
  family: 'preamble',
  summary: 'A preambular paragraph ends with a comma.',
  why: 'A resolution is one sentence: the organ is its subject, the preamble a chain of phrases set off by commas, and the verbs follow in the operative part. In adopted texts of 2000–2025, 24,583 preambular paragraphs of the General Assembly end with a comma and 59 with a colon before a list; in the Human Rights Council 18 of 9,486 end with anything else.',
  remedy: 'Put a comma at the end, before a footnote mark and behind a closing quotation mark.',
  exceptions:
    'A colon may introduce a list, whose last item ends with the comma, or a table or a quotation. Text from a declaration on and annexes are free.',
  severity: 'error',
  examples: {
    good: [
      'Safe drinking water in schools\n\nThe General Assembly,\n\nRecalling its resolution 64/292 of 28 July 2010,\n\nNoting the “Water for Pupils” initiative,[^1]\n\n1. Invites Member States to provide safe drinking water in schools;\n\n2. Decides to review progress at its next session.\n\n[^1]: A/77/900.\n',
      'Safe drinking water in schools\n\nThe General Assembly,\n\nConcerned about:\n\n(a) The cost of pipes;\n\n(b) The lack of engineers,\n\nDecides to review the matter at its next session.\n',
    ],
    bad: [
      'Safe drinking water in schools\n\nThe General Assembly,\n\nRecalling its resolution 64/292 of 28 July 2010;\n\nDecides to review the matter at its next session.\n',
      'Safe drinking water in schools\n\nThe General Assembly,\n\nNoting the initiative entitled “Water for Pupils”[^1]\n\nDecides to review the matter at its next session.\n\n[^1]: A/77/900.\n',
    ],
  },
  *detect(analysis) {
    for (const { paragraph, role } of endsOf(analysis)) {
      if (role === 'preambular' && paragraph.ending.mark !== ',') yield atEnd(paragraph, analysis.text);
    }
  },
  message: ending =>
    `This preambular paragraph ends ${inWords(ending)}. The preamble is part of one sentence that runs on to the operative part: end the paragraph with a comma.`,
  fix: (detection, analysis) => endWith(',', detection, analysis),
});
