import { replace } from '../../text/textEdit';
import { matchesAt } from '../matches';
import { defineRule } from '../rule';

/** Words that stand between commas on their own and are no items. */
const REMARKS =
  'appropriate|alia|including|however|therefore|request|respectively|particularly|especially|inclusive|directly|indirectly'.split('|');
/** One-word items: in a list of longer ones the comma may be needed to see where an item ends. */
const ITEM = '[\\p{Ll}’-]{3,}';
/** The comma and the last item, where the item before stands behind a comma too. */
const LAST = new RegExp(
  `(?<=[^\\s,;], (?!(?:${REMARKS.join('|')})\\b)${ITEM}), (?:and|or) (?!(?:the|their|its|all|any|other|not|also|thus|thereby)\\b)${ITEM}(?=[,;.:]| (?:in|of|for|to|by|at|on|with|against)\\b)(?! (?:by|with)\\b)(?![^,;.:]{0,60} and\\b)`,
  'uy',
);

/** No comma before the last item of a simple list. */
export const serialComma = defineRule<{ readonly word: string }>({
  id: 'serial-comma',
  family: 'punctuation',
  summary: 'A simple list has no comma before “and” or “or”.',
  why: 'The United Nations writes `food, shelter and water` (Editorial Manual, Punctuation). Texts adopted in 2020–2024 have such a comma 20 times in 61,239 paragraphs, those of the Security Council one in thirty-two.',
  remedy: 'Remove the comma before the last item.',
  exceptions:
    'Lists of long items, where the comma shows where an item ends, a last item with an “and” of its own, and decisions strung together in one paragraph.',
  severity: 'information',
  languages: ['en'],
  cues: [', and ', ', or '],
  examples: {
    good: [
      'Kites\n\nThe General Assembly,\n\nRecalling the need for food, shelter and water,\n\nNoting kites, kittens, and cats and dogs,\n\nDecides to consider the matter.\n',
    ],
    bad: ['Kites\n\nThe General Assembly,\n\nRecalling the need for food, shelter, and water,\n\nDecides to consider the matter.\n'],
  },
  *find({ prose }, cued) {
    for (const { index, words } of matchesAt(prose, cued, () => LAST)) {
      yield { start: index, end: index + 1, data: { word: words.startsWith(', and') ? 'and' : 'or' } };
    }
  },
  message: ({ word }) =>
    `A list of short items has no comma before “${word}” in the style of the United Nations, where it would suggest a pause. Remove the comma.`,
  fix: ({ start, end }) => ({ title: 'Remove the comma', edits: [replace({ start, end }, '')], safe: false }),
});
