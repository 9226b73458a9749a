import type { WrongForm } from './places';

const S = '[ \\u00a0\\u202f]';
/** At the head of a note, behind its mark, which is filled in. */
const HEAD = `(?<=^\\ufffc+:?${S}*)`;
const pattern = (source: string): RegExp => new RegExp(source, 'g');

const CAPITAL = 'A note begins with a capital letter';
const COMMA = 'A comma stands between a document and its part';

/** How sources are named in footnotes: forms that no note has, and the ones that all have. The whole note is matched, its mark in front. */
export const WRONG_SOURCES: readonly WrongForm[] = [
  { pattern: pattern(`${HEAD}see(?=${S})`), right: 'See', why: CAPITAL },
  { pattern: pattern(`${HEAD}available(?=${S})`), right: 'Available', why: CAPITAL },
  { pattern: pattern(`${HEAD}adopted(?=${S})`), right: 'Adopted', why: CAPITAL },
  { pattern: pattern(`${HEAD}resolution(?=${S})`), right: 'Resolution', why: CAPITAL },
  { pattern: pattern(`${HEAD}report(?=${S})`), right: 'Report', why: CAPITAL },
  { pattern: pattern(`${HEAD}official(?=${S})`), right: 'Official', why: CAPITAL },
  {
    pattern: pattern(`${HEAD}(?:A|E)/RES/(\\d+/\\d+)(?=[.,])`),
    right: 'Resolution $1',
    why: 'Resolutions are named by number, not by symbol',
  },
  {
    pattern: pattern(`\\b([Ss]ee)${S}(?:A|E)/RES/(\\d+/\\d+)(?=[.,])`),
    right: '$1 resolution $2',
    why: 'Resolutions are named by number, not by symbol',
  },
  {
    pattern: pattern(`\\b([Rr]esolution${S}(?:S-|ES-)?\\d+/\\d+)(${S}annex)`),
    right: '$1,$2',
    why: COMMA,
  },
  {
    pattern: pattern(`(\\d|\\)),${S}Annex((?:es)?)(?=[.,;]|${S}[IVX]+\\b)`),
    right: '$1, annex$2',
    why: 'The word has no capital letter behind a document',
  },
  {
    pattern: pattern(`\\b(paras?|chaps?|sects?|vols?|pp?|Nos?|Add|Corr)(?=${S}?\\d|${S}[IVX]+\\b)(?!\\.)`),
    right: '$1.',
    why: 'The abbreviation has a full stop',
  },
  {
    pattern: pattern(`(Supplement|vol\\.${S}\\d+,)${S}no\\.(?=${S}\\d)`),
    right: '$1 No.',
    why: 'The abbreviation has a capital letter',
  },
  {
    pattern: pattern(`\\b(?:treaty series|Treaty series|treaty Series)(?=,${S}vol)`),
    right: 'Treaty Series',
    why: 'The name of the series has capital letters',
  },
  {
    pattern: pattern(`\\bvolume${S}(\\d+|[IVXLC]+)(?=,${S}No\\.)`),
    right: 'vol. $1',
    why: 'Notes abbreviate the word',
  },
  {
    pattern: pattern(
      `(?<=^[^“]*(?:[A-Z]/\\S+|[Rr]esolution${S}\\S+|Ibid\\.|annex(?:${S}[IVX]+)?),${S})paragraph(s?)${S}(\\d[^,;]*)(?=\\.$)`,
    ),
    right: 'para$1. $2',
    why: 'Notes abbreviate the word',
  },
  {
    pattern: pattern(`(Official${S}Records[^;]*?,${S}[A-Z][\\w-]+${S})session(?=,)`),
    right: '$1Session',
    why: 'The session has a capital letter in the title of the records',
  },
];
