import { unzipSync, zipSync } from 'fflate';
import { describe, expect, it, test } from 'vitest';
import { docxOf } from '../../../server/src/convert/export/docx/docx';
import { analyse } from '../../../server/src/core/analyse';
import { readWord } from './wordFile';

const DATE = '2026-03-01';

interface Draft {
  readonly organLine: string;
  readonly title: string;
  readonly sponsors: readonly string[];
  /** What is printed above the title, line by line. */
  readonly printed: readonly string[];
}

const DRAFTS: Readonly<Record<string, Draft>> = {
  fr: {
    organLine: 'L’Assemblée générale,',
    title: 'Marées',
    sponsors: ['Atlantide', 'Ruritanie', 'Royaume-Uni de Grande-Bretagne et d’Irlande du Nord'],
    printed: [
      'Nations Unies',
      'A/76/L.7',
      'Assemblée générale',
      'Distr. limitée',
      '1er mars 2026',
      'Original\u00a0: français',
      'Soixante-seizième session',
      'Point 66 de l’ordre du jour',
      'Atlantide, Ruritanie et Royaume-Uni de Grande-Bretagne et d’Irlande du Nord\u00a0: projet de résolution',
    ],
  },
  es: {
    organLine: 'La Asamblea General,',
    title: 'Mareas',
    sponsors: ['Atlántida', 'Bosnia y Herzegovina', 'Ruritania'],
    printed: [
      'Naciones Unidas',
      'A/76/L.7',
      'Asamblea General',
      'Distr. limitada',
      '1 de marzo de 2026',
      'Original: español',
      'Septuagésimo sexto período de sesiones',
      'Tema 66 del programa',
      'Atlántida, Bosnia y Herzegovina y Ruritania: proyecto de resolución',
    ],
  },
  ru: {
    organLine: 'Генеральная Ассамблея,',
    title: 'Приливы',
    sponsors: ['Атлантида', 'Руритания'],
    printed: [
      'Организация Объединенных Наций',
      'A/76/L.7',
      'Генеральная Ассамблея',
      'Distr.: Limited',
      '1 March 2026',
      'Original: Russian',
      'Семьдесят шестая сессия',
      'Пункт 66 повестки дня',
      'Атлантида и Руритания: проект резолюции',
    ],
  },
  ar: {
    organLine: 'إن الجمعية العامة،',
    title: 'المد والجزر',
    sponsors: ['أطلانتس', 'البوسنة والهرسك', 'روريتانيا'],
    printed: [
      'الأمم المتحدة',
      'A/76/L.7',
      'الجمعية العامة',
      'Distr.: Limited',
      '1 March 2026',
      'Original: Arabic',
      'الدورة السادسة والسبعون',
      'البند 66 من جدول الأعمال',
      'أطلانتس، والبوسنة والهرسك وروريتانيا: مشروع قرار',
    ],
  },
  zh: {
    organLine: '大会，',
    title: '潮汐',
    sponsors: ['亚特兰蒂斯', '波斯尼亚和黑塞哥维那', '卢里塔尼亚'],
    printed: [
      '联合国',
      'A/76/L.7',
      '大会',
      'Distr.: Limited',
      '1 March 2026',
      'Original: Chinese',
      '第七十六届会议',
      '议程项目66',
      '亚特兰蒂斯、波斯尼亚和黑塞哥维那和卢里塔尼亚：决议草案',
    ],
  },
};

const draftIn = (language: string, { organLine, title, sponsors }: Draft): string =>
  `---\nsymbol: A/76/L.7\nbody: general-assembly\nsession: 76\nagendaItem: "66"\nsponsors: [${sponsors.join(', ')}]\nlanguage: ${language}\nprofile: un-ga\n---\n\n${title}\n\n${organLine}\n`;

const written = (text: string) => docxOf(analyse(text), { date: DATE, author: '' });
const documentOf = (bytes: Uint8Array): string => new TextDecoder().decode(unzipSync(bytes)['word/document.xml']);
const linesOf = (xml: string): string[] =>
  Array.from(xml.matchAll(/<w:p>.*?<\/w:p>/g), ([paragraph]) =>
    Array.from(paragraph.matchAll(/<w:t(?: [^>]*)?>([^<]*)</g), ([, words]) => words).join(''),
  ).filter(Boolean);
/** The document as somebody else would have made it: without the front matter that an export keeps. */
const withoutProperties = (bytes: Uint8Array): Uint8Array =>
  zipSync(Object.fromEntries(Object.entries(unzipSync(bytes)).filter(([name]) => !name.includes('custom'))));

describe.each(Object.entries(DRAFTS))('the masthead of a Word document in %s', (language, draft) => {
  it('is worded in that language', async () => {
    expect(linesOf(documentOf(await written(draftIn(language, draft))))).toEqual([...draft.printed, draft.title, draft.organLine]);
  });

  it('is read back into the same front matter, where nothing else tells it', async () => {
    const text = draftIn(language, draft);
    expect(await readWord(withoutProperties(await written(text)))).toBe(text);
  });
});

test('the masthead in Arabic runs from right to left, and its symbol from left to right', async () => {
  const xml = documentOf(await written(draftIn('ar', DRAFTS.ar as Draft)));
  expect(xml).toMatch(/^[^§]*?<w:tblPr><w:bidiVisual\/>/);
  expect(xml).toMatch(/<w:rtl\/><w:lang [^>]*\/><\/w:rPr><w:t>الأمم/);
  expect(xml).toMatch(/<w:bidi w:val="0"\/><\/w:pPr><w:r>(?:(?!<w:rtl).)*?<w:t>1 March 2026/);
  expect(xml).not.toMatch(/<w:rtl\/><w:lang [^>]*\/><\/w:rPr><w:t>A\/76/);
});

test('a document of the Human Rights Council names the General Assembly above it, and the Economic and Social Council its year', async () => {
  const rights = '---\nsymbol: A/HRC/60/L.7\nbody: human-rights-council\nsession: 60\n---\n\nTides\n\nThe Human Rights Council,\n';
  expect(linesOf(documentOf(await written(rights))).slice(2, -2)).toEqual([
    'General Assembly',
    'Distr.: Limited',
    '1 March 2026',
    'Original: English',
    'Human Rights Council',
    'Sixtieth session',
  ]);
  const economic = '---\nsymbol: E/2026/L.7\nsession: 2026\nlanguage: fr\n---\n\nMarées\n\nLe Conseil économique et social,\n';
  expect(linesOf(documentOf(await written(economic)))).toContain('Session de 2026');
});

test('a text with a masthead of its own gets no second one', async () => {
  const text = 'United Nations\n\nA/76/L.7\n\nAgenda item 66\n\nTides\n\nThe General Assembly,\n';
  expect(documentOf(await written(text)).match(/United Nations/g)).toHaveLength(1);
});
