import { COUNTED } from '../../lexicon/en/counted';
import { span } from '../../text/span';
import { replace } from '../../text/textEdit';
import { DIGITS } from '../cues';
import { matchesOf, onOneLine } from '../matches';
import { defineRule } from '../rule';

const RUN =
  /(?<![\w.,/:-]|\b(?:Nos?\.|resolutions?|decisions?|paragraphs?|and|to|or|–)\s?)(?:(?<plain>\d{4,9})|(?<parted>\d{1,3}(?:[ \u00a0\u202f]\d{3})+))(?=\s(?<next>\p{Ll}+)|\.\d)(?![\d/–-])/gu;
const DECIMAL_COMMA = /(?<![\w.,/])(?<whole>\d{1,3}),(?<rest>\d{1,2})(?=\s(?:per\scent|million|billion|trillion)\b)/g;

const COUNTS = new RegExp(`^(?:${COUNTED})$`);

/** Four figures that may be a year or the number of a resolution of the Security Council. */
const mayBeName = (figures: string): boolean => /^(?:1[2-9]|2\d)\d\d$/.test(figures);

/** Words behind which four figures are a year, whatever follows. */
const BEFORE_YEAR = /\b(?:in|since|by|during|until|before|after|of)\s$/;

const grouped = (figures: string): string => figures.replace(/\B(?=(?:\d{3})+$)/g, ',');

/** Numbers from a thousand on have commas, and decimals a point. */
export const numThousands = defineRule<{ readonly written: string; readonly form: string; readonly safe: boolean }>({
  id: 'num-thousands',
  family: 'numbers',
  summary: 'A comma parts the thousands and a point the decimals: `4,500`, `5.3 million`.',
  why: 'The Editorial Manual sets the comma from 1,000 on. Of 1,765 such numbers in the paragraphs of the General Assembly, the Human Rights Council and the Economic and Social Council of 2020–2024 none lacks it, and no decimal number has a comma.',
  remedy: 'Put a comma before every third figure from the right, and a point before decimals.',
  exceptions:
    'Four figures from 1200 to 2999, which may be a year or a resolution, unless people, bodies or occasions are counted; numbers of documents and laws.',
  severity: 'warning',
  languages: ['en'],
  cues: DIGITS,
  examples: {
    good: [
      'Kites\n\nThe General Assembly,\n\nNoting that in 2019 kites numbered 4,500 and string cost 5.3 million dollars,\n\nDecides to consider the matter.\n',
    ],
    bad: [
      'Kites\n\nThe General Assembly,\n\nNoting that 34500 kites were seen,\n\nDecides to consider the matter.\n',
      'Kites\n\nThe General Assembly,\n\nNoting that 5,3 million kites were seen,\n\nDecides to consider the matter.\n',
    ],
  },
  *find({ prose }) {
    for (const { start, end, words, groups } of matchesOf(prose, RUN)) {
      const { plain = '', parted = '' } = groups;
      if (mayBeName(plain) && (!COUNTS.test(groups.next ?? '') || BEFORE_YEAR.test(prose.slice(0, start)))) continue;
      yield {
        ...span(start, end),
        data: { written: onOneLine(words), form: plain ? grouped(plain) : parted.replace(/\s/g, ','), safe: plain !== '' },
      };
    }
    for (const { start, end, words, groups } of matchesOf(prose, DECIMAL_COMMA)) {
      yield { ...span(start, end), data: { written: words, form: `${groups.whole}.${groups.rest}`, safe: true } };
    }
  },
  message: ({ written, form }) =>
    `In English a comma parts the thousands and a point the decimals, but here stands “${written}”. Write “${form}”.`,
  fix: number => ({ title: `Write “${number.data.form}”`, edits: [replace(number, number.data.form)], safe: number.data.safe }),
});
