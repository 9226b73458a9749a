import { replace } from '../../text/textEdit';
import { defineRule } from '../rule';
import { jointOf, listsOf } from './mentions';

const RIGHT: Readonly<Record<string, string>> = { ', and ': ' and ', ', or ': ' or ', ' & ': ' and ', '; ': ', ' };

/** The numbers of a list are parted by commas, the last two by “and” alone. */
export const refListSeparator = defineRule<{ readonly written: string; readonly right: string }>({
  id: 'ref-list-separator',
  family: 'references',
  summary: 'Commas part the numbers of a list, and “and” without a comma the last two.',
  why: 'Lists have no comma before “and” in the style of the United Nations (Editorial Manual, Punctuation). Of 1,840 lists in texts of the General Assembly, the Human Rights Council and the Economic and Social Council adopted in 2020–2024 24 have one there.',
  remedy: 'Remove the comma before “and”.',
  exceptions:
    'Numbers with words between them, which a comma closes: `61/5, entitled “Kites”, and 62/7`; and texts of the Security Council.',
  severity: 'warning',
  languages: ['en'],
  examples: {
    good: [
      'Kites\n\nThe General Assembly,\n\nRecalling its resolutions 61/5 of 20 October 2006, 62/7 of 8 November 2007, on kites, and 63/9 of 5 November 2008,\n\nDecides to consider the matter.\n',
    ],
    bad: [
      'Kites\n\nThe General Assembly,\n\nRecalling its resolutions 61/5 of 20 October 2006, 62/7 of 8 November 2007, and 63/9 of 5 November 2008,\n\nDecides to consider the matter.\n',
    ],
  },
  *detect(analysis) {
    const { text } = analysis;
    for (const list of listsOf(analysis)) {
      for (let i = 1; i < list.length; i++) {
        const [before, mention] = [list[i - 1], list[i]];
        if (!before || !mention) continue;
        const joint = jointOf(before, mention, text);
        const right = joint === null ? undefined : RIGHT[joint];
        if (joint === null || right === undefined) continue;
        const [mark] = /^(?:\[\^\w+\])*/.exec(text.slice(before.dateEnd)) ?? [''];
        const start = before.dateEnd + mark.length;
        yield { start, end: start + 1, data: { written: joint.trim(), right: right.trim() } };
      }
    }
  },
  message: ({ written, right }) =>
    `“${written}” parts two numbers of a list that “${right}” alone parts in the style of the United Nations. Write “${right}”.`,
  fix: ({ start, end, data: { written, right } }) => ({
    title: `Write “${right}”`,
    edits: [written === '&' ? replace({ start: start + 1, end: end + 1 }, right) : replace({ start, end }, written === ';' ? ',' : '')],
    safe: true,
  }),
});
