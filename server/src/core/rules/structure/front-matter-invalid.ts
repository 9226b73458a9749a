import { profileById } from '../../profiles/registry';
import { didYouMean } from '../../text/nearest';
import { defineRule } from '../rule';

/** The front matter can be read. */
export const frontMatterInvalid = defineRule<string>({
  id: 'front-matter-invalid',
  family: 'structure',
  summary: 'The front matter is valid YAML with known keys and fitting values.',
  why: 'Symbol, body, session, language and house style of a draft are read from its front matter; what cannot be read there is passed over in silence otherwise.',
  remedy:
    'Correct the line: the keys are `symbol`, `body`, `session`, `agendaItem`, `sponsors`, `language`, `profile`, `basedOn` and `status`.',
  severity: 'error',
  examples: {
    good: [
      '---\nsymbol: A/80/L.7\nsession: 80\n---\n\nTides\n\nThe General Assembly,\n\nNoting the tides,\n\nDecides to consider the matter.\n',
    ],
    bad: [
      '---\nsymbol: A/80/L.7\nsession: eighty\n---\n\nTides\n\nThe General Assembly,\n\nNoting the tides,\n\nDecides to consider the matter.\n',
    ],
  },
  *detect({ resolution, tree, text, profiles }) {
    const { problems, profile } = resolution.frontMatter;
    for (const { span, message } of problems) yield { start: span.start, end: span.end, data: message };
    const block = tree.blocks.find(({ kind }) => kind === 'front-matter');
    if (!block || profile === null || profileById(profile, profiles)) return;
    const start = text.indexOf(profile, text.indexOf('profile:', block.start));
    const ids = profiles.map(({ id }) => id);
    const meant = didYouMean(profile, ids) || ` The house styles are ${ids.join(', ')}.`;
    yield { start, end: start + profile.length, data: `“${profile}” is no house style.${meant}` };
  },
  message: problem => `${problem.replace(/(?<![.?])$/, '.')} What cannot be read here is passed over: correct the line or remove it.`,
});
