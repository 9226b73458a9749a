import type { Body } from '../../lexicon/language';
import { plain } from '../../lexicon/plain';
import { dateInLine } from '../../model/adoption';
import { span } from '../../text/span';
import { replace } from '../../text/textEdit';
import { defineRule } from '../rule';
import { rightMeeting } from './adoptionLines';
import { ownersOf } from './bodies';

/** The meeting and the date below an adopted text have one form. */
export const adoptionLineForm = defineRule<{ readonly written: string; readonly right: string | null }>({
  id: 'adoption-line-form',
  family: 'structure',
  summary: 'The lines of adoption read `30th plenary meeting` and `1 November 2018`.',
  why: 'The two lines are the record of the adoption, and readers find the meeting by them. The meeting lines of 1,466 adopted texts of 2020–2024 have the right ordinal, `plenary` in the General Assembly and the Economic and Social Council and none in the Human Rights Council, and the date right below; one writes `resumed` without its brackets.',
  remedy:
    'Write the meeting as `30th plenary meeting` (in the Human Rights Council `27th meeting`) and the date below it as `1 November 2018`.',
  exceptions: 'A resumed meeting is the `52nd (resumed) plenary meeting`. Texts of the Security Council have no such lines.',
  severity: 'warning',
  languages: ['en'],
  examples: {
    good: [
      '76/31. Ferries\n\nThe General Assembly,\n\nNoting the ferries,\n\nDecides to consider the matter.\n\n42nd (resumed) plenary meeting\n1 December 2021\n',
      '54/31. Ferries\n\nThe Human Rights Council,\n\nNoting the ferries,\n\nDecides to consider the matter.\n\n27th meeting\n13 October 2023\n\n[Adopted without a vote.]\n',
    ],
    bad: [
      '76/31. Ferries\n\nThe General Assembly,\n\nNoting the ferries,\n\nDecides to consider the matter.\n\n42th plenary meeting\n1 December 2021\n',
      '54/31. Ferries\n\nThe Human Rights Council,\n\nNoting the ferries,\n\nDecides to consider the matter.\n\n27th plenary meeting\n13 October 2023\n',
      '76/31. Ferries\n\nThe General Assembly,\n\nNoting the ferries,\n\nDecides to consider the matter.\n\n42nd plenary meeting\nDecember 1st, 2021\n',
    ],
  },
  *detect(analysis) {
    const { resolution, lexicon, text } = analysis;
    const bodies = ownersOf(analysis)?.bodies ?? [];
    const body = bodies.length === 1 ? (bodies[0] as Body) : resolution.body;
    for (const block of resolution.parts.flatMap(part => part.adoption)) {
      if (!lexicon.adoption.meeting.test(plain(text.slice(block.start, block.end).split(/\s*[\n\r]+\s*/)[0] as string))) continue;
      let at = block.start;
      for (const written of text.slice(block.start, block.end).split(/(?<=\S)\s*[\n\r]+\s*(?=\S)/)) {
        const start = text.indexOf(written, at);
        at = start + written.length;
        const right = start === block.start ? rightMeeting(plain(written), body) : dateInLine(plain(written));
        if (right !== plain(written)) yield { ...span(start, at), data: { written, right } };
      }
    }
  },
  message: ({ written, right }) =>
    right
      ? `“${written}” is not the form of the lines that record an adoption, by which the meeting is found. Write “${right}”.`
      : `“${written}” is no day of the calendar, so the meeting that adopted the text cannot be found by it. Correct the date.`,
  fix: ({ start, end, data: { right } }) =>
    right ? { title: `Write “${right}”`, edits: [replace({ start, end }, right)], safe: true } : null,
});
