import { plain } from '../../lexicon/plain';
import { replace } from '../../text/textEdit';
import { defineRule } from '../rule';
import { mastheadOf } from './masthead';

const LINE = /^Agenda[ \u00a0]items?[ \u00a0]\d/i;

/** The line with the spaces, brackets and small letters that it should have. */
const corrected = (line: string): string =>
  line
    .replace(/^Agenda([ \u00a0])item/i, 'Agenda$1item')
    .replace(/(\d)[ \u00a0]?\(([a-z]{1,3})\)/gi, (_, number: string, letters: string) => `${number} (${letters.toLowerCase()})`)
    .replace(/(\d)[ \u00a0]?([a-z])\)?$/i, (_, number: string, letter: string) => `${number} (${letter.toLowerCase()})`)
    .replace(/\.$/, '');

/** The agenda item of the masthead has one form. */
export const mastheadAgendaItem = defineRule<{ readonly written: string; readonly right: string }>({
  id: 'masthead-agenda-item',
  family: 'structure',
  summary: 'The agenda item reads `Agenda item 19 (b)`, with a space before the bracket.',
  why: 'Drafts are sorted and announced by the item of the agenda under which they are submitted. All 42 drafts of the eightieth session looked at write the sub-item in small letters, in two brackets, behind a space.',
  remedy: 'Write `Agenda item 19 (b)`.',
  severity: 'warning',
  languages: ['en'],
  examples: {
    good: ['A/80/L.7\n\nAgenda item 99 (cc)\n\nHooks\n\nThe General Assembly,\n\nNoting the hooks,\n\nDecides to consider the matter.\n'],
    bad: ['A/80/L.7\n\nAgenda item 99(cc)\n\nHooks\n\nThe General Assembly,\n\nNoting the hooks,\n\nDecides to consider the matter.\n'],
  },
  *detect(analysis) {
    for (const { piece, start, end } of mastheadOf(analysis)) {
      if (!LINE.test(piece.text)) continue;
      const right = corrected(piece.text);
      if (plain(right) !== plain(piece.text)) yield { start, end, data: { written: piece.text, right } };
    }
  },
  message: ({ written, right }) =>
    `“${written}” is not the form of an agenda item, under which a draft is announced and found. Write “${right}”.`,
  fix: ({ start, end, data: { right } }) => ({ title: `Write “${right}”`, edits: [replace({ start, end }, right)], safe: true }),
});
