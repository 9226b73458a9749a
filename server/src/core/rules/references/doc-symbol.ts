import { WRONG_SYMBOLS } from '../../lexicon/en/symbols';
import { replace } from '../../text/textEdit';
import { defineRule } from '../rule';
import { PARAGRAPH_KINDS } from '../words';
import { formsIn, type Misformed } from './forms';

const CAPITALS: Readonly<Record<string, string>> = { add: 'Add', addendum: 'Add', corr: 'Corr', rev: 'Rev', amend: 'Amend' };
const withCapitals = (symbol: string): string => symbol.replace(/(?<=\/)[A-Za-z]+(?=\.\d+$)/, word => CAPITALS[word.toLowerCase()] ?? word);

/** The symbol of a document is written as the document bears it. */
export const docSymbol = defineRule<Misformed>({
  id: 'doc-symbol',
  family: 'references',
  summary: 'Symbols of documents have no spaces, and capital letters and points in their additions: `A/75/123/Add.1`.',
  why: 'A document is found by its symbol letter for letter. Of 8,500 symbols in texts of the General Assembly, the Human Rights Council and the Economic and Social Council adopted in 2020–2024 and in their footnotes 3 have a space inside, at a line end of the printed text.',
  remedy: 'Write the symbol as the document bears it.',
  exceptions: 'Quotations and annexes.',
  severity: 'warning',
  within: [...PARAGRAPH_KINDS, 'footnote'],
  cues: ['/'],
  examples: {
    good: [
      'Kites\n\nThe General Assembly,\n\nHaving considered the report on kites,[^1]\n\nDecides to consider the matter.\n\n[^1]: A/75/123/Add.1 and A/75/123/Corr.1.\n',
    ],
    bad: [
      'Kites\n\nThe General Assembly,\n\nHaving considered the report on kites,[^1]\n\nDecides to consider the matter.\n\n[^1]: A/75/123/add.1.\n',
      'Kites\n\nThe General Assembly,\n\nHaving considered the report on kites,[^1]\n\nDecides to consider the matter.\n\n[^1]: A/ 75/123.\n',
    ],
  },
  *find(words) {
    if (!words.prose.includes('/')) return;
    for (const found of formsIn(words, WRONG_SYMBOLS)) {
      const right = withCapitals(found.data.right);
      if (right !== found.data.written) yield { ...found, data: { ...found.data, right } };
    }
  },
  message: ({ written, right, why }) => `${why}; nobody finds the document by “${written}”. Write “${right}”.`,
  fix: ({ start, end, data: { right } }) => ({ title: `Write “${right}”`, edits: [replace({ start, end }, right)], safe: true }),
});
