import type { Part } from '../../model/resolution';
import { readings } from '../../syntax/marks';
import { type Span, shifted } from '../../text/span';
import { defineRule } from '../rule';
import { type AnnexLine, annexesOf } from './annexes';
import { type AnnexMention, annexMentionsIn } from './annexMentions';

type Data = { readonly missing: 'annex' | 'mention'; readonly words: string };

/** Each annex is mentioned in the text, and each mention has its annex. */
export const annexReference = defineRule<Data>({
  id: 'annex-reference',
  family: 'structure',
  summary: 'Each annex is mentioned in the text, and each annex mentioned is there.',
  why: 'An annex has no force of its own: a paragraph adopts, approves or takes note of it and so makes it part of the resolution. Of 43 adopted texts of 2020–2024 with annexes every one is mentioned in the text, and none of 82 mentions lacks its annex.',
  remedy:
    'Say in a paragraph what becomes of the annex, such as “as set out in the annex to the present resolution”, or add the annex that the text speaks of.',
  exceptions: 'A text that adopts “the following” declaration or plan may set it out in an annex without the word.',
  severity: 'warning',
  languages: ['en'],
  examples: {
    good: [
      'Piers\n\nThe General Assembly,\n\nNoting the piers,\n\nAdopts the plan contained in the annex to the present resolution.\n\nAnnex\n\nPlan\n',
    ],
    bad: [
      'Piers\n\nThe General Assembly,\n\nNoting the piers,\n\nAdopts the plan for piers.\n\nAnnex\n\nPlan\n',
      'Piers\n\nThe General Assembly,\n\nNoting the piers,\n\nAdopts the plan contained in the annex to the present resolution.\n',
      'Piers\n\nThe General Assembly,\n\nNoting the piers,\n\nAdopts the plans contained in annexes I to III to the present resolution.\n\nAnnex I\n\nPlan\n\nAnnex II\n\nList\n',
    ],
  },
  *detect(analysis) {
    for (const [part, { own: annexes }] of annexesOf(analysis)) {
      const mentions = mentionsIn(part);
      for (const mention of mentions) {
        const absent = annexes.length === 0 ? mention.own : lacks(mention, annexes);
        if (absent) yield { start: mention.start, end: mention.end, data: { missing: 'annex', words: mention.words } };
      }
      if (annexes.length === 0 || part.freeFrom !== null || part.paragraphs.some(({ block }) => block.piece.ask(saysFollowing))) continue;
      for (const { block, label } of annexes) {
        const mentioned = mentions.some(({ own, labels }) => (own && (label === '' || labels.length === 0)) || covers(labels, label));
        if (!mentioned)
          yield { start: block.start, end: block.end, data: { missing: 'mention', words: label ? `annex ${label}` : 'annex' } };
      }
    }
  },
  message: ({ missing, words }) =>
    missing === 'annex'
      ? `The text speaks of “${words}”, but no such annex stands below it. Add the annex, or correct the words.`
      : `No paragraph speaks of this ${words}, so the resolution does not say what becomes of it. Mention it where it is adopted or approved: write “set out in the ${words} to the present resolution”, for example.`,
});

function mentionsIn({ paragraphs }: Part): (AnnexMention & Span & { readonly words: string })[] {
  return paragraphs.flatMap(({ block }) =>
    block.piece.ask(annexMentionsIn).map(mention => ({
      ...shifted(mention, block.start),
      words: block.piece.text.slice(mention.start, mention.end).replace(/\s+/g, ' '),
    })),
  );
}

const valueOfLabel = (label: string): number => readings(label).at(-1)?.value ?? 0;

/** Whether the labels name this one, by itself or between two ends. */
function covers(labels: readonly string[], label: string): boolean {
  const values = labels.map(valueOfLabel);
  const value = valueOfLabel(label);
  return values.includes(value) || (values.length > 1 && value > Math.min(...values) && value < Math.max(...values));
}

/** Whether an annex of the text itself is named whose number is not there. */
const lacks = ({ own, labels }: AnnexMention, annexes: readonly AnnexLine[]): boolean =>
  own && annexes.length > 1 && labels.some(label => valueOfLabel(label) > annexes.length);

const saysFollowing = (text: string): boolean => /\bAdopts? (?:\S+ ){0,6}following\b/.test(text);
