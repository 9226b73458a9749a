import type { Language } from '../../../core/lexicon/language';
import { dayLine } from '../../page/masthead';
import { MASTHEAD_WORDS } from '../../page/mastheadWords';
import type { Masthead } from '../../page/page';
import { MASTHEAD, MASTHEAD_NAME, MASTHEAD_STRONG, MASTHEAD_SYMBOL } from './styles';
import { element } from './xml';

/** A line of the masthead and its style. */
export type MastheadLine = readonly [text: string, style: string];

const RULE = { 'w:val': 'single', 'w:sz': 6, 'w:space': 0, 'w:color': 'auto' };
/** The columns, in twentieths of a point. */
const [NAMES, FACTS] = [6650, 3200];

/**
 * What stands above the text: a table of the masthead proper, then session, item and sponsors, in the language of the text. `write` makes a
 * paragraph of a line.
 */
export function mastheadXml(masthead: Masthead, language: Language, date: string, write: (line: MastheadLine) => string): string {
  const { organization, organ, subsidiary, symbol, distribution, session, agendaItem, sponsors, adopted } = masthead;
  const [distributed, ...rest] = distribution;
  const facts = [distributed, dayLine(date, MASTHEAD_WORDS[language]), ...rest].filter(line => line !== undefined);
  const cell = (width: number, ...lines: readonly MastheadLine[]) =>
    element(
      'w:tc',
      {},
      element('w:tcPr', {}, element('w:tcW', { 'w:w': width, 'w:type': 'dxa' }), element('w:tcBorders', {}, element('w:bottom', RULE))),
      ...lines.map(write),
    );
  const table = element(
    'w:tbl',
    {},
    element('w:tblPr', {}, language === 'ar' ? element('w:bidiVisual') : '', element('w:tblW', { 'w:w': NAMES + FACTS, 'w:type': 'dxa' })),
    element('w:tblGrid', {}, element('w:gridCol', { 'w:w': NAMES }), element('w:gridCol', { 'w:w': FACTS })),
    element('w:tr', {}, cell(NAMES, [organization, MASTHEAD_SYMBOL]), cell(FACTS, [symbol ?? '', MASTHEAD_SYMBOL])),
    element(
      'w:tr',
      {},
      cell(NAMES, [organ ?? '', MASTHEAD_NAME]),
      cell(FACTS, ...facts.map((line): MastheadLine => [line, MASTHEAD]), ['', MASTHEAD]),
    ),
  );
  const line = (words: string | null, style: string): MastheadLine[] => (words === null ? [] : [[words, style]]);
  const apart = (words: string | null): MastheadLine[] =>
    words === null
      ? []
      : [
          ['', MASTHEAD],
          [words, MASTHEAD_STRONG],
        ];
  const below: readonly MastheadLine[] = [
    ['', MASTHEAD],
    ...line(subsidiary, MASTHEAD_STRONG),
    ...line(session, MASTHEAD_STRONG),
    ...line(agendaItem, MASTHEAD),
    ...apart(sponsors),
    ...apart(adopted),
  ];
  return table + below.map(write).join('');
}
