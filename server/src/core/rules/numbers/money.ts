import { CURRENCIES } from '../../lexicon/en/money';
import { span } from '../../text/span';
import { replace } from '../../text/textEdit';
import { matchesOf, onOneLine } from '../matches';
import { defineRule } from '../rule';

const AMOUNT = '(?<amount>\\d[\\d,]*(?:\\.\\d+)?(?:\\s(?:thousand|million|billion|trillion)\\b)?)';
const SHAPES = CURRENCIES.map(currency => ({
  currency,
  before: new RegExp(`(?<![\\w$])(?:${currency.signs})\\s?${AMOUNT}`, 'g'),
  behind: new RegExp(`(?<![\\w$])${AMOUNT}\\s?(?:${currency.signs})(?![\\w$])`, 'g'),
}));

/** Money is an amount and the name of the currency. */
export const money = defineRule<{ readonly written: string; readonly form: string; readonly sure: boolean }>({
  id: 'money',
  family: 'numbers',
  summary: 'An amount of money is followed by the name of its currency: `5 million United States dollars`.',
  why: 'There are many dollars, and the Editorial Manual names them in full in resolutions. Some 980 paragraphs of the General Assembly, the Human Rights Council and the Economic and Social Council of 2020–2024 do, and 5 have a sign or a code.',
  remedy: 'Write the amount and then the name of the currency.',
  exceptions: '`dollars` alone, once the currency has been named; tables and quoted words.',
  severity: 'warning',
  languages: ['en'],
  cues: CURRENCIES.flatMap(({ cues }) => cues),
  examples: {
    good: [
      'Kites\n\nThe General Assembly,\n\nNoting the 5 million United States dollars spent on kites and the 2 million dollars on string,\n\nDecides to consider the matter.\n',
    ],
    bad: [
      'Kites\n\nThe General Assembly,\n\nNoting the US$ 5 million spent on kites,\n\nDecides to consider the matter.\n',
      'Kites\n\nThe General Assembly,\n\nNoting the $5,300 spent on kites,\n\nDecides to consider the matter.\n',
      'Kites\n\nThe General Assembly,\n\nNoting the 5 million USD spent on kites,\n\nDecides to consider the matter.\n',
    ],
  },
  *find({ prose }) {
    for (const { currency, before, behind } of SHAPES) {
      for (const { start, end, words, groups } of [...matchesOf(prose, before), ...matchesOf(prose, behind)]) {
        const form = `${onOneLine(groups.amount ?? '')} ${currency.name}`;
        yield { ...span(start, end), data: { written: onOneLine(words), form, sure: currency.sure } };
      }
    }
  },
  message: ({ written, form }) =>
    `“${written}” has a sign or a code for the currency, whose name resolutions write in full behind the amount. Write “${form}”.`,
  fix: amount => ({ title: `Write “${amount.data.form}”`, edits: [replace(amount, amount.data.form)], safe: amount.data.sure }),
});
