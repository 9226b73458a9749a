import { span } from '../../text/span';
import { replace } from '../../text/textEdit';
import { matchesOf, onOneLine } from '../matches';
import { defineRule } from '../rule';

const TWELVE = /(?<![\w.:,/])(?<hour>\d{1,2})(?:[.:](?<minute>[0-5]\d))?\s?(?<half>[ap])\.?\s?m(?:\b(?!\.)|\.)/gi;
const TWENTY_FOUR = /(?<![\w.:,/])(?<hour>[01]?\d|2[0-3])[:h](?<minute>[0-5]\d)(?![\d:])(?:\s(?:hours|hrs)\b)?(?!\s?[ap]\.?\s?m\b)/gi;

/** The time in the form of the United Nations. */
function formOf({ hour = '', minute = '', half = '' }: Readonly<Record<string, string>>): string {
  const h = Number(hour);
  const part = half.toLowerCase() || (h < 12 ? 'a' : 'p');
  const rest = minute && minute !== '00' ? `.${minute}` : '';
  return `${half || h <= 12 ? h || 12 : h - 12}${rest} ${part}.m.`;
}

/** Times of day are hours before and after noon. */
export const timeForm = defineRule<{ readonly written: string; readonly form: string; readonly sure: boolean }>({
  id: 'time-form',
  family: 'numbers',
  summary: 'A time of day has a full stop and `a.m.` or `p.m.`: `10 a.m.`, `5.30 p.m.`.',
  why: 'The Editorial Manual counts the hours from one to twelve and sets a full stop before the minutes. Of 139 times of day in the paragraphs of 2020–2024 all but two are written so.',
  remedy: 'Write hours from 1 to 12, a full stop before the minutes, a space and `a.m.` or `p.m.`.',
  severity: 'warning',
  languages: ['en'],
  cues: ['am', 'pm', 'm', 'h', ':'],
  examples: {
    good: [
      'Kites\n\nThe General Assembly,\n\nNoting the fair held from 10 a.m. to 5.30 p.m., and from 3 to 4.30 p.m.,\n\nDecides to consider the matter.\n',
    ],
    bad: [
      'Kites\n\nThe General Assembly,\n\nNoting the fair held at 5:30 p.m. on Monday,\n\nDecides to consider the matter.\n',
      'Kites\n\nThe General Assembly,\n\nNoting the fair held at 3 pm on Monday,\n\nDecides to consider the matter.\n',
      'Kites\n\nThe General Assembly,\n\nNoting the fair held at 15:00 hours on Monday,\n\nDecides to consider the matter.\n',
    ],
  },
  *find({ prose }) {
    for (const shape of [TWELVE, TWENTY_FOUR]) {
      for (const { start, end, words, groups } of matchesOf(prose, shape)) {
        const form = formOf(groups);
        const written = onOneLine(words);
        if (written !== form) yield { ...span(start, end), data: { written, form, sure: shape === TWELVE } };
      }
    }
  },
  message: ({ written, form }) =>
    `The United Nations writes times with a full stop before the minutes and “a.m.” or “p.m.”, not “${written}”. Write “${form}”.`,
  fix: time => ({ title: `Write “${time.data.form}”`, edits: [replace(time, time.data.form)], safe: time.data.sure }),
});
