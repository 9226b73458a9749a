import type { Opening } from '../../model/resolution';
import { defineRule } from '../rule';

const DRAFT = (verb: string): string =>
  `---\nprofile: mun-thimun\n---\n\nThe General Assembly,\n\nNoting the floods of the spring,\n\n1. ${verb} the neglect of the dams;\n\n2. Calls for their repair.\n`;

/** What a paragraph says first, in lower case and without a series word, long enough for every phrase. */
const saidIn = (text: string, { start }: Opening): string =>
  `${text.slice(start, start + 80)} `
    .toLowerCase()
    .replace(/[\s\u00a0]+/g, ' ')
    .replace(/^(?:also|further) /, '');

/** A house keeps to the openings that are its own. */
export const restrictedPhrase = defineRule<{ readonly words: string; readonly house: string }>({
  id: 'restricted-phrase',
  family: 'verbs',
  summary: 'No paragraph opens with words that the house style leaves to another organ.',
  why: 'Guides of several conferences keep `Condemns`, `Demands`, `Authorizes` and the like for the Security Council. The General Assembly itself opens 66 paragraphs with `Demands` in the texts that were counted, and 190 with `Condemns` or `Strongly condemns`, so that no style of the United Nations has such a list; a conference that has one sets it.',
  remedy: 'Open the paragraph with a verb that any organ may use: `Regrets`, `Calls upon`, `Strongly urges`.',
  exceptions:
    'House styles without such a list: all of the United Nations’ own, UN4MUN, AMUN and NMUN. Texts of the body that the words are left to. A house style of a workspace adds a list under `phrases.restricted`.',
  severity: 'warning',
  examples: { good: [DRAFT('Regrets')], bad: [DRAFT('Condemns')] },
  *detect({ text, resolution, profile }) {
    const { restricted, restrictedTo } = profile.phrases;
    if (restricted.length === 0 || restrictedTo.includes(resolution.body)) return;
    for (const { opening } of resolution.paragraphs) {
      if (!opening) continue;
      const said = saidIn(text, opening);
      const phrase = restricted.find(each => said.startsWith(`${each.toLowerCase()} `));
      if (phrase) yield { start: opening.start, end: opening.end, data: { words: phrase, house: profile.name } };
    }
  },
  message: ({ words, house }) =>
    `“${words}” is left to another organ by the house style of this text (${house}). Open the paragraph with a verb that every organ may use, such as “Regrets”, “Calls upon” or “Strongly urges”.`,
});
