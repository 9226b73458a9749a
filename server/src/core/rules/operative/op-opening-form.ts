import { likelyAt } from '../likely';
import { defineRule } from '../rule';
import { operativeOpeningsOf } from './opening';

/** Operative paragraphs open with a verb in the third person singular. */
export const opOpeningForm = defineRule<{ readonly words: string }>({
  id: 'op-opening-form',
  family: 'operative',
  summary: 'An operative paragraph opens with a verb in the third person singular of the present tense.',
  why: 'The verb is what the organ named at the head does: `Decides`, `Also requests`, `Strongly urges`. 99.9 % of operative paragraphs of the Human Rights Council and the Economic and Social Council open so, 99.0 % of the Security Council, and 96.5 % of the General Assembly, whose declarations make up most of the rest.',
  remedy: 'Begin the paragraph with a verb that tells what the organ does, such as `Decides`, `Requests` or `Calls upon`.',
  exceptions:
    'Text from a declaration on. Participles and base forms have rules of their own, op-participle and op-base-form; so have verbs that are only misspelt, opening-misspelt.',
  severity: 'warning',
  languages: ['en'],
  examples: {
    good: [
      'Ferries\n\nThe General Assembly,\n\nNoting the use of ferries,\n\n1. Strongly encourages their operation at night;\n\n2. Takes note of the timetable.\n',
    ],
    bad: [
      'Ferries\n\nThe General Assembly,\n\nNoting the use of ferries,\n\n1. The ferry operators should run at night;\n\n2. Takes note of the timetable.\n',
    ],
  },
  *detect(analysis) {
    for (const { start, end, words, form } of operativeOpeningsOf(analysis)) {
      if (form === 'other' && !likelyAt(analysis.text, start, 'finite')) yield { start, end, data: { words } };
    }
  },
  message: ({ words }) =>
    `“${words}” does not tell what the organ does: an operative paragraph goes on the sentence that the organ line begins. Open it with a verb in the third person, such as “Decides”, “Requests” or “Calls upon”.`,
});
