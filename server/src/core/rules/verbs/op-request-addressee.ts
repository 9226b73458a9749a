import { defineRule } from '../rule';

const REQUESTS_STATES = /^(?:\w+ ){0,2}requests (?:all )?(?:Member States|States|Governments)\b/i;

/** States are called upon, urged, encouraged or invited; officials are requested. */
export const opRequestAddressee = defineRule<{ readonly words: string }>({
  id: 'op-request-addressee',
  family: 'verbs',
  summary: 'Requests go to officials and bodies of the United Nations; States are called upon, urged, encouraged or invited.',
  why: 'A request binds those who serve the organ. Where the General Assembly, the Economic and Social Council and the Human Rights Council turned to States in 2020–2024 they called upon, urged or encouraged them; 76 paragraphs request something of them.',
  remedy: 'Choose, by how strong the paragraph is to be: `Invites`, `Encourages`, `Calls upon`, `Urges`.',
  severity: 'hint',
  languages: ['en'],
  cues: ['requests'],
  within: ['operative'],
  examples: {
    good: [
      'Wells\n\nThe General Assembly,\n\nRecalling the drought,\n\n1. Requests the Secretary-General to report;\n\n2. Urges States to dig wells.\n',
    ],
    bad: [
      'Wells\n\nThe General Assembly,\n\nRecalling the drought,\n\n1. Requests States to dig wells;\n\n2. Decides to consider the matter.\n',
    ],
  },
  *find({ prose, body }) {
    const words = REQUESTS_STATES.exec(prose.slice(body, body + 60))?.[0];
    if (words) yield { start: body, end: body + words.length, data: { words } };
  },
  message: ({ words }) =>
    `“${words}” treats States like officials: requests go to those who serve the organ. Write “Invites”, “Encourages”, “Calls upon” or “Urges”, whichever is as strong as you mean it.`,
});
