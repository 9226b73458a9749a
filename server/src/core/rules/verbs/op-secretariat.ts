import { defineRule } from '../rule';

const TO_SECRETARIAT = /^(?:\w+ ){0,2}(?:requests|directs|instructs) the Secretariat\b(?= to |,)/i;

/** Instructions go to the Secretary-General. */
export const opSecretariat = defineRule<{ readonly words: string }>({
  id: 'op-secretariat',
  family: 'verbs',
  summary: 'Instructions go to the Secretary-General, not to the Secretariat.',
  why: 'The Secretary-General answers for the Secretariat and decides who in it does the work. In texts adopted in 2020–2024, 33 paragraphs of the General Assembly request something of the Secretariat, against more than a thousand that request it of the Secretary-General.',
  remedy: 'Write `the Secretary-General`.',
  severity: 'hint',
  languages: ['en'],
  cues: ['secretariat'],
  within: ['operative'],
  examples: {
    good: [
      'Wells\n\nThe General Assembly,\n\nRecalling the drought,\n\n1. Requests the Secretary-General to report;\n\n2. Decides to consider the matter.\n',
    ],
    bad: [
      'Wells\n\nThe General Assembly,\n\nRecalling the drought,\n\n1. Requests the Secretariat to report;\n\n2. Decides to consider the matter.\n',
    ],
  },
  *find({ prose, body }) {
    const words = TO_SECRETARIAT.exec(prose.slice(body, body + 60))?.[0];
    if (words) yield { start: body, end: body + words.length, data: { words } };
  },
  message: ({ words }) =>
    `“${words}” passes over the Secretary-General, who answers for the Secretariat and shares out its work. Write “the Secretary-General”.`,
});
