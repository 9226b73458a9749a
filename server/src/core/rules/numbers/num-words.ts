import { cardinalIn, toCardinal } from '../../lexicon/en/cardinals';
import { COUNTED } from '../../lexicon/en/counted';
import { span } from '../../text/span';
import { replace } from '../../text/textEdit';
import { firstWordsOf } from '../cues';
import { matchesOf } from '../matches';
import { defineRule } from '../rule';

const LOW = new RegExp(`(?<=\\s)(?<figure>[2-9])(?=\\s(?:${COUNTED})\\b(?!\\sof\\sage|\\sold))`, 'gu');
const HIGH = new RegExp(
  `\\b(?<word>(?:twenty|thirty|forty|fifty|sixty|seventy|eighty|ninety)(?:-[a-z]+)?|ten|eleven|twelve|[a-z]+teen)(?<=[\\p{Ll},]\\s\\k<word>)(?=\\s(?:${COUNTED})\\b)`,
  'gu',
);

/** What ends in a number, right before a thing that can be counted: most of those things are not, and need no other look. */
const NUMBER = /(?:[2-9]|ten|eleven|twelve|teen|ty(?:-[a-z]+)?)\s$/;
/** No end of a number is longer. */
const LONGEST = 12;

/** Words behind which a figure counts nothing: names of parts and grades, and the link to another figure. */
const NAMED = /\b(?:and|or|to|paragraphs?|articles?|goals?|phase|level|category|item)\s$/;

/** Whether the words before a figure leave it free to count. */
const leavesFree = (before: string): boolean => /\p{Ll}\s$/u.test(before) && !NAMED.test(before);

/** Numbers below ten are words. */
export const numWords = defineRule<{ readonly written: string; readonly form: string }>({
  id: 'num-words',
  family: 'numbers',
  summary: 'Numbers below 10 are written in words, numbers from 10 on in figures.',
  why: 'The Editorial Manual spells numbers below ten. In the paragraphs of the General Assembly, the Human Rights Council and the Economic and Social Council of 2020–2024 figures below ten stand before four of the things that this rule knows to be counted, and none of the numbers from ten on is in words; the Security Council is less strict.',
  remedy: 'Write the number in words below ten and in figures from ten on.',
  exceptions: 'Ages, percentages, money and measures, which are always figures; numbers of a list that has higher ones; quoted words.',
  severity: 'information',
  languages: ['en'],
  cues: firstWordsOf(COUNTED.split('|')),
  examples: {
    good: [
      'Kites\n\nThe General Assembly,\n\nNoting that children under 5 years of age flew six kites for 12 days,\n\nDecides to consider the matter.\n',
    ],
    bad: [
      'Kites\n\nThe General Assembly,\n\nNoting that kites were flown for 6 days,\n\nDecides to consider the matter.\n',
      'Kites\n\nThe General Assembly,\n\nNoting that kites were flown for twelve days,\n\nDecides to consider the matter.\n',
    ],
  },
  *find({ prose }, cued) {
    if (!cued.some(place => NUMBER.test(prose.slice(Math.max(0, place - LONGEST), place)))) return;
    for (const { start, end, groups } of matchesOf(prose, LOW)) {
      const { figure = '' } = groups;
      if (leavesFree(prose.slice(Math.max(0, start - 20), start)))
        yield { ...span(start, end), data: { written: figure, form: toCardinal(Number(figure)) ?? figure } };
    }
    for (const { start, end, groups } of matchesOf(prose, HIGH)) {
      const value = cardinalIn(groups.word ?? '');
      if (value) yield { ...span(start, end), data: { written: groups.word ?? '', form: String(value) } };
    }
  },
  message: ({ written, form }) =>
    `Numbers below ten are written in words and those from ten on in figures, but here stands “${written}”. Write “${form}”.`,
  fix: number => ({ title: `Write “${number.data.form}”`, edits: [replace(number, number.data.form)], safe: false }),
});
