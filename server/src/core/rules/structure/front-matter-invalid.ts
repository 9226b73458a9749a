import { defineRule } from '../rule';

/** The front matter can be read. */
export const frontMatterInvalid = defineRule<string>({
  id: 'front-matter-invalid',
  family: 'structure',
  summary: 'The front matter is valid YAML with known keys and fitting values.',
  why: 'Symbol, body, session, language and house style of a draft are read from its front matter; what cannot be read there is passed over in silence otherwise.',
  remedy: 'Correct the line: the keys are `symbol`, `body`, `session`, `agendaItem`, `sponsors`, `language`, `profile` and `basedOn`.',
  severity: 'error',
  examples: {
    good: [
      '---\nsymbol: A/80/L.7\nsession: 80\n---\n\nTides\n\nThe General Assembly,\n\nNoting the tides,\n\nDecides to consider the matter.\n',
    ],
    bad: [
      '---\nsymbol: A/80/L.7\nsession: eighty\n---\n\nTides\n\nThe General Assembly,\n\nNoting the tides,\n\nDecides to consider the matter.\n',
    ],
  },
  *detect({ resolution }) {
    for (const { span, message } of resolution.frontMatter.problems) yield { start: span.start, end: span.end, data: message };
  },
  message: problem => `The front matter cannot be read here: ${problem.replace(/\.$/, '')}. Correct the line or remove it.`,
});
