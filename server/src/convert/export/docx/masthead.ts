import { toOrdinal } from '../../../core/lexicon/en/ordinals';
import type { Analysis } from '../../../core/model/analysis';
import { MASTHEAD, MASTHEAD_NAME, MASTHEAD_STRONG, MASTHEAD_SYMBOL } from './styles';
import { element } from './xml';

/** A line of the masthead and its style. */
export type MastheadLine = readonly [text: string, style: string];

const ORGANS: Readonly<Record<string, string>> = {
  'general-assembly': 'General Assembly',
  'security-council': 'Security Council',
  'economic-and-social-council': 'Economic and Social Council',
  'human-rights-council': 'General Assembly',
};
const ORIGINALS = { en: 'English', fr: 'French', es: 'Spanish', ru: 'Russian', ar: 'Arabic', zh: 'Chinese' } as const;
const MONTHS = ['January', 'February', 'March', 'April', 'May', 'June', 'July', 'August', 'September', 'October', 'November', 'December'];
const LIMITED = /\/L\.\d/;
const RULE = { 'w:val': 'single', 'w:sz': 6, 'w:space': 0, 'w:color': 'auto' };

/** `28 July 2022`, from an ISO date. */
const longDate = (iso: string): string => `${Number(iso.slice(8, 10))} ${MONTHS[Number(iso.slice(5, 7)) - 1]} ${iso.slice(0, 4)}`;

/** `Seventy-eighth session`; the Economic and Social Council counts by years, `2024 session`. */
function sessionLine(session: number): string {
  const ordinal = toOrdinal(session);
  return ordinal ? `${ordinal.charAt(0).toUpperCase()}${ordinal.slice(1)} session` : `${session} session`;
}

/** What stands above the text: a table of the masthead proper, then session, item and sponsors. `write` makes a paragraph of a line. */
export function mastheadXml({ resolution }: Analysis, date: string, write: (line: MastheadLine) => string): string {
  const { frontMatter, symbol, language, body } = resolution;
  const cell = (width: number, bottom: boolean, ...lines: readonly MastheadLine[]) =>
    element(
      'w:tc',
      {},
      element(
        'w:tcPr',
        {},
        element('w:tcW', { 'w:w': width, 'w:type': 'dxa' }),
        element('w:tcBorders', {}, element(bottom ? 'w:bottom' : 'w:top', RULE)),
      ),
      ...lines.map(write),
    );
  const table = element(
    'w:tbl',
    {},
    element('w:tblPr', {}, element('w:tblW', { 'w:w': 9850, 'w:type': 'dxa' })),
    element('w:tblGrid', {}, element('w:gridCol', { 'w:w': 6650 }), element('w:gridCol', { 'w:w': 3200 })),
    element('w:tr', {}, cell(6650, true, ['United Nations', MASTHEAD_SYMBOL]), cell(3200, true, [symbol ?? '', MASTHEAD_SYMBOL])),
    element(
      'w:tr',
      {},
      cell(6650, true, [ORGANS[body] ?? '', MASTHEAD_NAME]),
      cell(
        3200,
        true,
        [`Distr.: ${LIMITED.test(symbol ?? '') ? 'Limited' : 'General'}`, MASTHEAD],
        [longDate(date), MASTHEAD],
        [`Original: ${ORIGINALS[language]}`, MASTHEAD],
        ['', MASTHEAD],
      ),
    ),
  );
  const lines: MastheadLine[] = [];
  if (frontMatter.session !== null) lines.push([sessionLine(frontMatter.session), MASTHEAD_STRONG]);
  if (frontMatter.agendaItem !== null) lines.push([`Agenda item ${frontMatter.agendaItem}`, MASTHEAD]);
  if (frontMatter.sponsors.length > 0)
    lines.push(['', MASTHEAD], [`${frontMatter.sponsors.join(', ')}: draft resolution`, MASTHEAD_STRONG]);
  return table + [['', MASTHEAD] as const, ...lines].map(write).join('');
}
