import { organOf } from '../../lexicon/lexicons';
import { plain } from '../../lexicon/plain';
import { replace } from '../../text/textEdit';
import { defineRule } from '../rule';
import { listsOf } from './mentions';

const NAMED =
  /^((?:the )?(?:General Assembly|Security Council|Economic and Social Council|Human Rights Council)) (?:resolution|decision)s? $/;

/** An organ calls its own resolutions its own. */
export const refOwnIts = defineRule<{ readonly name: string }>({
  id: 'ref-own-its',
  family: 'references',
  summary: 'A text recalls “its resolution 70/1”, not one of the organ that speaks.',
  why: '“Its” is shorter and cannot be mistaken for another organ (Editorial Manual, identification of resolutions). At the head of a paragraph texts of the General Assembly and the Economic and Social Council adopted in 2020–2024 name their own organ 35 times, against some 4,600 with “its”; in those of the Human Rights Council its own name stands in 38 more, mostly where it recalls what it was built on.',
  remedy: 'Write “its” for the name of the organ.',
  exceptions:
    'Texts of the Human Rights Council, resolutions further on in a paragraph, where “its” might be another’s, and lists of more than one organ.',
  severity: 'hint',
  languages: ['en'],
  examples: {
    good: [
      'Kites\n\nThe General Assembly,\n\nRecalling its resolution 61/5 of 20 October 2006 and Security Council resolution 1325 (2000) of 31 October 2000,\n\nDecides to consider the matter.\n',
    ],
    bad: [
      'Kites\n\nThe General Assembly,\n\nRecalling General Assembly resolution 61/5 of 20 October 2006,\n\nDecides to consider the matter.\n',
    ],
  },
  *detect(analysis) {
    for (const [{ paragraph, start }] of listsOf(analysis)) {
      const { opening } = paragraph;
      if (!opening || start - opening.end > 60) continue;
      const from = opening.end + 1;
      const [, name] = NAMED.exec(plain(analysis.text.slice(from, start))) ?? [];
      if (!name || organOf(plain(`The ${name.replace('the ', '')},`))?.body !== analysis.resolution.body) continue;
      yield { start: from, end: from + name.length, data: { name } };
    }
  },
  message: ({ name }) =>
    `The ${name.replace('the ', '')} is the organ that speaks here, and it calls its resolutions its own. Write “its” for the name.`,
  fix: span => ({ title: 'Write “its”', edits: [replace(span, 'its')], safe: false }),
});
