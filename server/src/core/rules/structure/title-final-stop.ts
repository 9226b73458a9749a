import { remove } from '../../text/textEdit';
import { defineRule } from '../rule';

/** A stop, with what may stand behind it; not three points, and not a point behind a single letter or a known short form. */
const STOP = /(?<!\.)(?<!(?:\b\p{Lu}|\b(?:Inc|Ltd|Co|etc|No|Corr|Add|Rev)))\.(?=(?:\[\^[^\]]+\]|[¹²³⁴-⁹])*$)/u;

/** Titles and headings end without a full stop. */
export const titleFinalStop = defineRule<{ readonly heading: boolean }>({
  id: 'title-final-stop',
  family: 'structure',
  summary: 'A title or heading ends without a full stop.',
  why: 'A title is a name, not a sentence: none of 2,078 titles of the General Assembly, the Human Rights Council and the Economic and Social Council ends with a full stop.',
  remedy: 'Remove the full stop.',
  exceptions: 'A point that belongs to an abbreviation.',
  severity: 'warning',
  examples: {
    good: [
      '76/31. Protection of coral reefs\n\nThe General Assembly,\n\nNoting the state of coral reefs,\n\nDecides to consider the matter.\n',
    ],
    bad: [
      '76/31. Protection of coral reefs.\n\nThe General Assembly,\n\nNoting the state of coral reefs,\n\nDecides to consider the matter.\n',
    ],
  },
  *detect({ resolution, text }) {
    for (const { titles, headings } of resolution.parts) {
      for (const block of [...titles, ...headings]) {
        const stop = STOP.exec(text.slice(block.body.start, block.body.end));
        if (!stop) continue;
        const start = block.body.start + stop.index;
        yield { start, end: start + 1, data: { heading: block.kind === 'heading' } };
      }
    }
  },
  message: ({ heading }) =>
    `This ${heading ? 'heading' : 'title'} ends with a full stop, but it is a name and not a sentence. Remove the full stop.`,
  fix: stop => ({ title: 'Remove the full stop', edits: [remove(stop)], safe: true }),
});
