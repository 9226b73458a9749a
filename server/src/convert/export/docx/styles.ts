import type { Language } from '../../../core/lexicon/language';
import type { BlockKind } from '../../../core/syntax/tree';
import { element, value, wordPart } from './xml';

/** The styles of the paragraphs that blocks become. */
export const STYLE_OF: Readonly<Record<BlockKind, string>> = {
  'front-matter': 'UNText',
  title: 'UNTitle',
  part: 'UNPart',
  organ: 'UNOrgan',
  preambular: 'UNPreambular',
  operative: 'UNOperative',
  subparagraph: 'UNSubparagraph',
  flush: 'UNFlush',
  heading: 'UNHeading',
  adoption: 'UNAdoption',
  annex: 'UNAnnex',
  table: 'UNTableNote',
  footnote: 'UNLooseNote',
  note: 'UNText',
  other: 'UNOther',
};

/** The line that begins an annex. */
export const ANNEX_TITLE = 'UNAnnexTitle';

/** Styles of the masthead, by which a reader knows it from the text. */
export const MASTHEAD = 'UNMasthead';
export const MASTHEAD_NAME = 'UNMastheadName';
export const MASTHEAD_SYMBOL = 'UNMastheadSymbol';
export const MASTHEAD_STRONG = 'UNMastheadStrong';

/** Styles of characters. */
export const OPENING = 'UNOpening';
export const ITALIC = 'UNItalic';
export const RAISED = 'UNMark';
export const ESCAPE = 'UNEscape';
export const NOTE_MARK = 'FootnoteReference';
export const NOTE_TEXT = 'FootnoteText';

/** A tag for Word; Arabic is named as a complex script, Chinese as an East Asian one. */
const TAGS: Readonly<Record<Language, string>> = { en: 'en-GB', fr: 'fr-FR', es: 'es-ES', ru: 'ru-RU', ar: 'ar-SA', zh: 'zh-CN' };

/** The language of a run. */
export const languageTag = (language: Language): string =>
  element('w:lang', {
    'w:val': language === 'ar' || language === 'zh' ? 'en-GB' : TAGS[language],
    'w:eastAsia': language === 'zh' ? TAGS.zh : undefined,
    'w:bidi': language === 'ar' ? TAGS.ar : undefined,
  });

/** What a paragraph style adds to the plain text: all lengths in twentieths of a point, after the documents of the United Nations. */
interface Look {
  readonly left?: number;
  readonly right?: number;
  readonly first?: number;
  readonly before?: number;
  readonly after?: number;
  readonly size?: number;
  readonly bold?: boolean;
  readonly italic?: boolean;
  readonly justified?: boolean;
  readonly keepNext?: boolean;
  readonly outline?: number;
}

const TEXT: Look = { left: 1267, right: 1260, after: 120, justified: true };
const HANGING: Look = { left: 1267, right: 1260, after: 120, justified: true };

const PARAGRAPHS: Readonly<Record<string, Look>> = {
  UNText: TEXT,
  UNTitle: { left: 1267, right: 1260, before: 240, after: 240, size: 24, bold: true, keepNext: true, outline: 0 },
  UNPart: { left: 1267, right: 1260, before: 240, after: 120, size: 24, bold: true, keepNext: true, outline: 0 },
  UNOrgan: { ...TEXT, first: 475, italic: true },
  UNPreambular: { ...TEXT, first: 475 },
  UNOperative: { ...TEXT, first: 475 },
  UNSubparagraph1: { ...HANGING, first: 475 },
  UNSubparagraph2: { ...HANGING, left: 2217 },
  UNSubparagraph3: { ...HANGING, left: 2692 },
  UNSubparagraph4: { ...HANGING, left: 3167 },
  UNFlush: TEXT,
  UNHeading: { left: 1267, right: 1260, before: 120, after: 120, bold: true, keepNext: true, outline: 1 },
  UNAdoption: { left: 6000, right: 1260, before: 120, after: 0, italic: true },
  UNAnnex: TEXT,
  [ANNEX_TITLE]: { left: 1267, right: 1260, before: 240, after: 120, size: 24, bold: true, keepNext: true, outline: 0 },
  UNOther: TEXT,
  UNTableNote: { left: 0, after: 60, size: 17 },
  UNLooseNote: { left: 1267, right: 1260, after: 60, size: 17 },
  [NOTE_TEXT]: { left: 1267, right: 1260, size: 17, justified: true },
  UNCell: { before: 40, after: 40, size: 17 },
  [MASTHEAD]: {},
  [MASTHEAD_NAME]: { size: 32, bold: true },
  [MASTHEAD_SYMBOL]: { size: 24 },
  [MASTHEAD_STRONG]: { bold: true },
};

/** Styles with another one for each mark of a heading, `#` to `####`, by which a reader knows it. */
const HASHED = [STYLE_OF.title, STYLE_OF.heading];

/** The part that says how everything looks. */
export function stylesXml(language: Language): string {
  const isRight = language === 'ar';
  const fonts = {
    'w:ascii': 'Times New Roman',
    'w:hAnsi': 'Times New Roman',
    'w:eastAsia': language === 'zh' ? 'SimSun' : 'Times New Roman',
    'w:cs': 'Times New Roman',
  };
  const defaults = element(
    'w:docDefaults',
    {},
    element(
      'w:rPrDefault',
      {},
      element('w:rPr', {}, element('w:rFonts', fonts), value('sz', 20), value('szCs', isRight ? 24 : 20), languageTag(language)),
    ),
    element('w:pPrDefault', {}, element('w:pPr', {}, element('w:spacing', { 'w:line': 240, 'w:lineRule': 'auto' }))),
  );
  const normal = element(
    'w:style',
    { 'w:type': 'paragraph', 'w:default': 1, 'w:styleId': 'Normal' },
    value('name', 'Normal'),
    element('w:qFormat'),
  );
  return wordPart(
    'styles',
    defaults,
    normal,
    ...Object.entries(PARAGRAPHS).map(([id, look]) => paragraphStyle(id, look, isRight)),
    ...HASHED.flatMap(id => [1, 2, 3, 4].map(hashes => paragraphStyle(`${id}${hashes}`, PARAGRAPHS[id] as Look, isRight))),
    characterStyle(OPENING, 'UN Opening', element('w:i') + element('w:iCs')),
    characterStyle(ITALIC, 'UN Italic', element('w:i') + element('w:iCs')),
    characterStyle(RAISED, 'UN Mark', value('vertAlign', 'superscript')),
    characterStyle(ESCAPE, 'UN Escape', element('w:vanish')),
    characterStyle(NOTE_MARK, 'footnote reference', value('vertAlign', 'superscript')),
  );
}

const nameOf = (id: string): string => (id === NOTE_TEXT ? 'footnote text' : id.replace(/^UN/, 'UN '));

function paragraphStyle(id: string, look: Look, isRight: boolean): string {
  const bold = look.bold ? element('w:b') + element('w:bCs') : '';
  const italic = look.italic ? element('w:i') + element('w:iCs') : '';
  const size = look.size ? value('sz', look.size) + value('szCs', look.size + (isRight ? 4 : 0)) : '';
  return element(
    'w:style',
    { 'w:type': 'paragraph', 'w:customStyle': id === NOTE_TEXT ? undefined : 1, 'w:styleId': id },
    value('name', nameOf(id)),
    value('basedOn', 'Normal'),
    element('w:qFormat'),
    element(
      'w:pPr',
      {},
      look.keepNext ? element('w:keepNext') : '',
      isRight ? element('w:bidi') : '',
      element('w:spacing', { 'w:before': look.before ?? 0, 'w:after': look.after ?? 0 }),
      element('w:ind', { 'w:left': look.left ?? 0, 'w:right': look.right ?? 0, 'w:firstLine': look.first }),
      look.justified ? value('jc', 'both') : '',
      look.outline === undefined ? '' : value('outlineLvl', look.outline),
    ),
    bold || italic || size ? element('w:rPr', {}, bold, italic, size) : '',
  );
}

const characterStyle = (id: string, name: string, properties: string): string =>
  element('w:style', { 'w:type': 'character', 'w:styleId': id }, value('name', name), element('w:rPr', {}, properties));
