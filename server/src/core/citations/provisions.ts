import type { Provision } from '../model/resolution';
import { matchesIn } from '../text/matchesIn';
import { SPACE as S } from './patterns';

const ITEM = `\\d{1,3}(?:${S}?\\([a-z]{1,5}\\))*`;
const PARAGRAPHS = `(?:sub)?paragraphs?${S}(${ITEM})(?:(?:,${S}|,?${S}(?:and|or|to)${S}|[–-])(?:${ITEM}|\\([a-z]{1,5}\\)))*`;
const SECTIONS = `sections?${S}([IVXL]+|[A-Z])(?:\\.[A-Z\\d]+)?(?:(?:,${S}|${S}(?:and|to)${S})(?:[IVXL]+|[A-Z]))*`;
const ANNEX = `(?:the${S})?annex(?:es)?(?:${S}([IVXL]+))?(?:${S}and${S}[IVXL]+)?`;
const NAME = `(?:its${S}|the${S}|[A-Z][\\w’-]+${S}|(?:and|of|on|for|previous|relevant)${S})*`;
/** `section VIII, paragraph 3 (a), of its resolution `, `paragraph 2 of the annex to resolution `, right before the number. */
const BEFORE = new RegExp(
  `(?:${SECTIONS},?${S})?(?:${PARAGRAPHS}(?:,?${S}of${S}(?:${SECTIONS}|${ANNEX}))?|${SECTIONS}|${ANNEX}),?${S}(?:of|to|in)${S}${NAME}(?:resolution|decision)s?${S}$`,
);
/** `, annex II`, `, section II, paragraph 3`, `, sect. II, para. 3`, behind the number and its date. */
const BEHIND = new RegExp(
  `^,${S}(?:annex(?:${S}([IVXL]+))?\\b|(?:section|sect\\.)${S}([IVXL]+|[A-Z])\\b)?(?:,?${S}?(?:paragraph|para\\.)${S}(${ITEM}))?`,
);

const NONE = { section: null, paragraph: null, letters: [], annex: null } as const;

function located(item: string | undefined): Pick<Provision, 'paragraph' | 'letters'> {
  if (!item) return { paragraph: null, letters: [] };
  return { paragraph: Number.parseInt(item, 10), letters: matchesIn(item, /\(([a-z]+)\)/g).map(m => m[1] as string) };
}

/**
 * The provision of a resolution that is cited with its number at `start`–`end` (a date behind it included): `paragraph 3 (a) of resolution
 * 73/338`, `resolution 63/250, section II, paragraph 3`. Of several paragraphs the first. Null where the whole text is meant.
 */
export function provisionAt(text: string, start: number, end: number): Provision | null {
  const from = Math.max(0, start - 160);
  const before = BEFORE.exec(text.slice(from, start));
  if (before) {
    const [whole, sectionAhead, paragraph, sectionOf, annexOf, sectionAlone, annexAlone] = before;
    const annex = /\bannex/.test(whole) ? (annexOf ?? annexAlone ?? '') : null;
    return { start: from + before.index, end, ...located(paragraph), section: sectionAhead ?? sectionOf ?? sectionAlone ?? null, annex };
  }
  const [whole = '', annex, section, paragraph] = BEHIND.exec(text.slice(end, end + 60)) ?? [];
  if (whole.length < 3) return null;
  return {
    ...NONE,
    start,
    end: end + whole.length,
    ...located(paragraph),
    section: section ?? null,
    annex: /\bannex/.test(whole) ? (annex ?? '') : null,
  };
}
