import { span } from '../../text/span';
import { replace } from '../../text/textEdit';
import { matchesOf } from '../matches';
import { defineRule } from '../rule';
import { WORDED_KINDS } from './kinds';

const INSIDE = /(?<mark>[,;]|(?<!\.|\b\p{Lu})\.)(?<closing>[”"])(?<behind>[,;.]?)/gu;
/** A quotation that is a sentence of its own: it begins the paragraph, or a colon or `that` introduces it. */
const SENTENCE = /(?:^(?:\(?\w{1,3}[.)]\s)?|[:.]\s?|\bthat\s|\breads?\s)[“"](?:\(?\w{1,3}[.)]\s)?\p{Lu}[^“”"]*$/u;

/** Punctuation stands outside the closing quotation mark. */
export const quotePunct = defineRule<{ readonly mark: string; readonly behind: string; readonly closing: string }>({
  id: 'quote-punct',
  family: 'punctuation',
  summary: 'Comma, semicolon and full stop stand outside the closing quotation mark.',
  why: 'What is quoted is a title or a few words, and the punctuation belongs to the sentence around it (Editorial Manual, Quotations). In General Assembly, Human Rights Council and Economic and Social Council texts of 2020–2024, 2,352 commas follow the closing mark and 8 stand before it; no semicolon does.',
  remedy: 'Move the mark behind the closing quotation mark.',
  exceptions: 'The full stop of a whole sentence that is quoted.',
  severity: 'warning',
  languages: ['en'],
  within: WORDED_KINDS,
  cues: ['”', '"'],
  examples: {
    good: [
      'Kites\n\nThe General Assembly,\n\nNoting the fair entitled “A sky of kites”, and the words: “Kites rise.” on its poster,\n\nDecides to consider the matter.\n',
    ],
    bad: [
      'Kites\n\nThe General Assembly,\n\nNoting the fair entitled “A sky of kites,” held in a park,\n\nDecides to consider the matter.\n',
    ],
  },
  *find({ text }) {
    for (const { start, end, groups } of matchesOf(text, INSIDE)) {
      const { mark = '', closing = '', behind = '' } = groups;
      if (mark === '.' && SENTENCE.test(text.slice(0, start))) continue;
      yield { ...span(start, end), data: { mark, closing, behind } };
    }
  },
  message: ({ mark, behind }) =>
    `The ${NAMES[mark]} belongs to the sentence, not to the quoted words. ${behind ? 'Remove it: another mark follows' : 'Put it behind'} the closing quotation mark.`,
  fix: ({ start, end, data: { mark, closing, behind } }) => ({
    title: 'Move the mark outside the quotation marks',
    edits: [replace(span(start, end), closing + (behind || mark))],
    safe: true,
  }),
});

const NAMES: Readonly<Record<string, string>> = { ',': 'comma', ';': 'semicolon', '.': 'full stop' };
