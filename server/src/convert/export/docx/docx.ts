import { strToU8, type Zippable, zipSync } from 'fflate';
import type { Language } from '../../../core/lexicon/language';
import type { Analysis } from '../../../core/model/analysis';
import { comparisonOf } from '../../../features/compare/comparison';
import { printedMastheadOf } from '../../page/masthead';
import { bodyWriter } from './body';
import { newLists } from './lists';
import { type MastheadLine, mastheadXml } from './masthead';
import { stylesXml } from './styles';
import { allAs, type Tracked, trackedUnits } from './track';
import type { Unit } from './types';
import { plainWords, unitsOf } from './units';
import { element, escaped, part, wordPart } from './xml';

export interface DocxOptions {
  /** The day or the moment that the document bears, in ISO 8601: `2026-03-01`, `2026-03-01T09:30:00Z`. */
  readonly date: string;
  /** Who wrote it, and in whose name changes are tracked. */
  readonly author: string;
  /** The text that it changes: all differences are tracked changes, which Word accepts or rejects one by one. */
  readonly base?: Analysis;
}

const OFFICE = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
const PACKAGE = 'http://schemas.openxmlformats.org/package/2006';
const WORD = 'application/vnd.openxmlformats-officedocument.wordprocessingml';
/** The earliest moment that a zip file can tell; the same at every place of the earth. */
const ZIP_TIME = '1980-01-01T12:00:00';

/**
 * A resolution as a Word document in the layout of the United Nations. The same text and options give the same bytes. Drafter's notes stay
 * out; negotiation marks are text. With a base, rejecting all changes gives the base and accepting them the text.
 */
export async function docxOf(analysis: Analysis, { date, author, base }: DocxOptions): Promise<Uint8Array> {
  const moment = date.includes('T') ? date : `${date}T00:00:00Z`;
  const { language } = analysis.resolution;
  const lists = newLists();
  const writer = bodyWriter(language, { author, date: moment });
  const was = base ? unitsOf(base, lists) : [];
  const is = unitsOf(analysis, lists);
  const units: readonly Tracked<Unit>[] = base ? trackedUnits(was, is, pairsOf(base, analysis)) : allAs('kept', is);
  const write = ([text, style]: MastheadLine) =>
    writer.paragraph({ fate: 'kept', it: { is: 'paragraph', style, counted: null, onNewPage: false, words: plainWords(text) }, was: null });
  const printed = printedMastheadOf(analysis);
  const masthead = printed ? mastheadXml(printed, language, moment, write) : '';
  const document = wordPart('document', element('w:body', {}, masthead, writer.units(units), section(language)));
  const parts: Record<string, string> = {
    '[Content_Types].xml': CONTENT_TYPES,
    '_rels/.rels': PACKAGE_RELATIONS,
    'docProps/core.xml': core(author, moment, analysis.resolution.title ?? ''),
    'docProps/custom.xml': custom(frontMatterOf(analysis)),
    'word/document.xml': document,
    'word/_rels/document.xml.rels': DOCUMENT_RELATIONS,
    'word/footnotes.xml': footnotes(writer.notes()),
    'word/numbering.xml': lists.xml(),
    'word/styles.xml': stylesXml(language),
    'word/settings.xml': wordPart(
      'settings',
      element('w:footnotePr', {}, element('w:footnote', { 'w:id': -1 }), element('w:footnote', { 'w:id': 0 })),
    ),
  };
  const files: Zippable = Object.fromEntries(Object.entries(parts).map(([name, xml]) => [name, strToU8(xml)]));
  return zipSync(files, { level: 6, mtime: ZIP_TIME });
}

/** By their starts, which block of the base a block of the draft was. */
function pairsOf(base: Analysis, draft: Analysis): Map<number, number> {
  const pairs = new Map<number, number>();
  for (const row of comparisonOf(base, draft).rows) {
    if (row.base && row.draft && row.kind !== 'moved' && row.kind !== 'movedAndChanged') pairs.set(row.draft.start, row.base.start);
  }
  return pairs;
}

const frontMatterOf = ({ text, tree }: Analysis): string => {
  const block = tree.blocks.find(({ kind }) => kind === 'front-matter');
  return block ? text.slice(block.start, block.end) : '';
};

const section = (language: Language): string =>
  element(
    'w:sectPr',
    {},
    element('w:pgSz', { 'w:w': 12240, 'w:h': 15840 }),
    element('w:pgMar', {
      'w:top': 1742,
      'w:right': 1195,
      'w:bottom': 1898,
      'w:left': 1195,
      'w:header': 576,
      'w:footer': 1030,
      'w:gutter': 0,
    }),
    language === 'ar' ? element('w:bidi') : '',
  );

const separator = (id: number, type: string, name: string): string =>
  element('w:footnote', { 'w:type': type, 'w:id': id }, element('w:p', {}, element('w:r', {}, element(`w:${name}`))));

const footnotes = (notes: readonly string[]): string =>
  wordPart('footnotes', separator(-1, 'separator', 'separator'), separator(0, 'continuationSeparator', 'continuationSeparator'), ...notes);

const relation = (id: string, type: string, target: string): string => element('Relationship', { Id: id, Type: type, Target: target });
const relations = (...all: readonly string[]): string => part(element('Relationships', { xmlns: `${PACKAGE}/relationships` }, ...all));

const PACKAGE_RELATIONS = relations(
  relation('rId1', `${OFFICE}/officeDocument`, 'word/document.xml'),
  relation('rId2', `${PACKAGE}/relationships/metadata/core-properties`, 'docProps/core.xml'),
  relation('rId3', `${OFFICE}/custom-properties`, 'docProps/custom.xml'),
);
const DOCUMENT_RELATIONS = relations(
  ...['styles', 'numbering', 'footnotes', 'settings'].map((name, i) => relation(`rId${i + 1}`, `${OFFICE}/${name}`, `${name}.xml`)),
);

const override = (name: string, type: string): string => element('Override', { PartName: name, ContentType: type });
const CONTENT_TYPES = part(
  element(
    'Types',
    { xmlns: `${PACKAGE}/content-types` },
    element('Default', { Extension: 'rels', ContentType: 'application/vnd.openxmlformats-package.relationships+xml' }),
    element('Default', { Extension: 'xml', ContentType: 'application/xml' }),
    override('/word/document.xml', `${WORD}.document.main+xml`),
    ...['styles', 'numbering', 'footnotes', 'settings'].map(name => override(`/word/${name}.xml`, `${WORD}.${name}+xml`)),
    override('/docProps/core.xml', 'application/vnd.openxmlformats-package.core-properties+xml'),
    override('/docProps/custom.xml', 'application/vnd.openxmlformats-officedocument.custom-properties+xml'),
  ),
);

const core = (author: string, moment: string, title: string): string =>
  part(
    element(
      'cp:coreProperties',
      {
        'xmlns:cp': `${PACKAGE}/metadata/core-properties`,
        'xmlns:dc': 'http://purl.org/dc/elements/1.1/',
        'xmlns:dcterms': 'http://purl.org/dc/terms/',
        'xmlns:xsi': 'http://www.w3.org/2001/XMLSchema-instance',
      },
      element('dc:title', {}, escaped(title)),
      element('dc:creator', {}, escaped(author)),
      element('dcterms:created', { 'xsi:type': 'dcterms:W3CDTF' }, moment),
      element('dcterms:modified', { 'xsi:type': 'dcterms:W3CDTF' }, moment),
    ),
  );

/** The name of the document property that keeps the front matter, of which the masthead shows only a part. */
const FRONT_MATTER_PROPERTY = 'RapporteurFrontMatter';

const custom = (matter: string): string =>
  part(
    element(
      'Properties',
      {
        xmlns: 'http://schemas.openxmlformats.org/officeDocument/2006/custom-properties',
        'xmlns:vt': 'http://schemas.openxmlformats.org/officeDocument/2006/docPropsVTypes',
      },
      element(
        'property',
        { fmtid: '{D5CDD505-2E9C-101B-9397-08002B2CF9AE}', pid: 2, name: FRONT_MATTER_PROPERTY },
        element('vt:lpwstr', {}, escaped(matter)),
      ),
    ),
  );
