import { plain } from '../../lexicon/plain';
import { replace } from '../../text/textEdit';
import { defineRule } from '../rule';
import { documentSymbolOf, isDraftSymbol, mastheadOf } from './masthead';

const LINE = /^Distr\.? ?:? ?(General|Limited|Restricted|Provisional)\.?$/i;

/** The distribution of a document follows from its symbol. */
export const mastheadDistribution = defineRule<{ readonly written: string; readonly right: string; readonly symbol: string | null }>({
  id: 'masthead-distribution',
  family: 'structure',
  summary: 'A draft is `Distr.: Limited`, a resolution `Distr.: General`.',
  why: 'The L in the symbol of a draft stands for limited distribution, and a resolution goes to all. All 42 drafts of the eightieth session looked at say `Distr.: Limited`.',
  remedy: 'Write `Distr.: Limited` above a draft and `Distr.: General` above a resolution.',
  severity: 'warning',
  languages: ['en'],
  examples: {
    good: ['A/80/L.7\n\nDistr.: Limited\n\nLamps\n\nThe General Assembly,\n\nNoting the lamps,\n\nDecides to consider the matter.\n'],
    bad: ['A/80/L.7\n\nDistr.: General\n\nLamps\n\nThe General Assembly,\n\nNoting the lamps,\n\nDecides to consider the matter.\n'],
  },
  *detect(analysis) {
    for (const { piece, start, end } of mastheadOf(analysis)) {
      const [, named] = LINE.exec(plain(piece.text)) ?? [];
      if (!named) continue;
      const symbol = documentSymbolOf(analysis);
      const due = symbol && isDraftSymbol(symbol) ? 'Limited' : symbol && /\/RES\/\d/.test(symbol) ? 'General' : null;
      const right = `Distr.: ${due ?? named.charAt(0).toUpperCase() + named.slice(1).toLowerCase()}`;
      if (plain(piece.text) !== right) yield { start, end, data: { written: piece.text, right, symbol: due && symbol } };
    }
  },
  message: ({ written, right, symbol }) =>
    `“${written}” is not the form of the line that tells to whom a document goes${symbol ? `, and ${symbol} decides which it is` : ''}. Write “${right}”.`,
  fix: ({ start, end, data: { right } }) => ({ title: `Write “${right}”`, edits: [replace({ start, end }, right)], safe: true }),
});
