import { toCardinal } from '../../lexicon/en/cardinals';
import { span } from '../../text/span';
import { replace } from '../../text/textEdit';
import { matchesOf } from '../matches';
import { defineRule } from '../rule';

const SIGNS: Readonly<Record<string, string>> = { '½': '1/2', '⅓': '1/3', '⅔': '2/3', '¼': '1/4', '¾': '3/4', '⅕': '1/5' };
const PARTS: Readonly<Record<string, string>> = { 2: 'half', 3: 'third', 4: 'quarter', 5: 'fifth' };
const IN_FIGURES =
  /(?<![\w/.,]|\b(?:resolutions?|decisions?|and|of)\s)(?:(?<fraction>[1-4]\/[2-5])|(?<sign>[½⅓⅔¼¾⅕]))(?=\sof\s(?:the|all|its|their|a)\b)/g;
const HYPHENED = /\b(?<count>two|three|four)-(?<part>thirds|quarters|fifths)(?=\sof\b)/g;

/** Simple fractions are words. */
export const numFractions = defineRule<{ readonly written: string; readonly form: string }>({
  id: 'num-fractions',
  family: 'numbers',
  summary: 'Simple fractions are written in words, without a hyphen: `two thirds of the members`.',
  why: 'The Editorial Manual spells simple fractions. In the paragraphs of the General Assembly, the Human Rights Council and the Economic and Social Council of 2020–2024, 41 stand in words without a hyphen and one with it, none in figures.',
  remedy: 'Write the fraction in words.',
  exceptions: '`two-thirds majority`, where the fraction stands before a noun.',
  severity: 'hint',
  languages: ['en'],
  cues: ['1/', '2/', '3/', '4/', ...Object.keys(SIGNS), 'thirds', 'quarters', 'fifths'],
  examples: {
    good: [
      'Kites\n\nThe General Assembly,\n\nNoting that two thirds of the kites are red by a two-thirds majority,\n\nDecides to consider the matter.\n',
    ],
    bad: ['Kites\n\nThe General Assembly,\n\nNoting that 2/3 of the kites are red,\n\nDecides to consider the matter.\n'],
  },
  *find({ prose }) {
    for (const { start, end, words, groups } of matchesOf(prose, IN_FIGURES)) {
      const [count = '', whole = ''] = (groups.fraction || SIGNS[groups.sign ?? ''] || '').split('/');
      const form = whole === '2' ? 'half' : `${toCardinal(Number(count))} ${PARTS[whole]}${count === '1' ? '' : 's'}`;
      yield { ...span(start, end), data: { written: words, form } };
    }
    for (const { start, end, words, groups } of matchesOf(prose, HYPHENED)) {
      yield { ...span(start, end), data: { written: words, form: `${groups.count} ${groups.part}` } };
    }
  },
  message: ({ written, form }) =>
    `Simple fractions are written in words and without a hyphen, but here stands “${written}”. Write “${form}”.`,
  fix: fraction => ({ title: `Write “${fraction.data.form}”`, edits: [replace(fraction, fraction.data.form)], safe: false }),
});
