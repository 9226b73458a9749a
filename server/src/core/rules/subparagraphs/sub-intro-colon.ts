import { atEnd, endsOf, endWith, inWords } from '../ending';
import { defineRule } from '../rule';

/** Text that introduces subparagraphs ends with a colon. */
export const subIntroColon = defineRule({
  id: 'sub-intro-colon',
  family: 'subparagraphs',
  summary: 'The text that introduces subparagraphs ends with a colon.',
  why: 'The colon tells that the words before it govern every item: `Requests the Secretary-General:` `(a) To report …`. All but 2 of 503 lists adopted in 2020–2024 are introduced so.',
  remedy: 'End the introducing text with a colon.',
  exceptions: 'A number without words whose subparagraphs say it all.',
  severity: 'warning',
  examples: {
    good: [
      'Harbours\n\nThe General Assembly,\n\nNoting the traffic of harbours,\n\n1. Invites States:\n\n(a) To dredge them;\n\n(b) To light them;\n\n2. Decides to consider the matter.\n',
    ],
    bad: [
      'Harbours\n\nThe General Assembly,\n\nNoting the traffic of harbours,\n\n1. Invites States;\n\n(a) To dredge them;\n\n(b) To light them;\n\n2. Decides to consider the matter.\n',
    ],
  },
  *detect(analysis) {
    for (const { paragraph, role } of endsOf(analysis)) {
      const bare = paragraph.block.body.start === paragraph.block.body.end;
      if (role === 'intro' && paragraph.ending.mark !== ':' && !bare) yield atEnd(paragraph, analysis.text);
    }
  },
  message: ending =>
    `This text introduces subparagraphs but ends ${inWords(ending)}, so that nothing ties them to it. End it with a colon.`,
  fix: (detection, analysis) => endWith(':', detection, analysis),
});
