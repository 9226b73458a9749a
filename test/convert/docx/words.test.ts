import { expect, it } from 'vitest';
import { p, r, readWord, t, wordFile } from './wordFile';

const w = (words: string): string => p(r(t(words)));
const sdt = (inside: string): string => `<w:sdt><w:sdtPr/><w:sdtContent>${inside}</w:sdtContent></w:sdt>`;
const row = (...cells: readonly string[]): string => `<w:tr>${cells.map(cell => `<w:tc><w:tcPr/>${cell}</w:tc>`).join('')}</w:tr>`;
const table = (...rows: readonly string[]): string => `<w:tbl><w:tblPr/>${rows.join('')}</w:tbl>`;
const box = (inside: string): string => `<w:shape><w:textbox><w:txbxContent>${inside}</w:txbxContent></w:textbox></w:shape>`;
const pict = (...boxes: readonly string[]): string => r(`<w:pict><w:group>${boxes.join('')}</w:group></w:pict>`);
const either = (inside: string): string =>
  `<w:AlternateContent><w:Choice/><w:Choice>${inside}</w:Choice><w:Fallback>${inside}</w:Fallback></w:AlternateContent>`;
const field = (type: string): string => r(`<w:fldChar w:fldCharType="${type}"/>`);
const noted = p(r(t('Lakes')) + r('<w:footnoteReference w:id="1"/>'));
const note = (inside: string) => ({ footnotes: `<w:footnote w:id="1">${inside}</w:footnote>` });

it.each<[string, string, string, Record<string, string>?]>([
  [
    'controls in a cell, around cells and rows',
    table(row(sdt(w('North'))), sdt(row(w('South'))), `<w:tr>${sdt(`<w:tc>${w('West')}</w:tc>`)}</w:tr>`),
    '| North |\n| South |\n| West |\n',
  ],
  [
    'tables in a cell, with controls and bars',
    table(row(w('North') + table(sdt(row(w('a | b'), w('c')))) + w('South'))),
    '| North a \\| b c South |\n',
  ],
  ['a text box that is alone in its paragraph', p(pict(box(w('Lakes')))), 'Lakes\n'],
  ['text boxes that are drawn together', p(r(t('Lakes')) + pict(box(w('North')), box(w('South')))), 'Lakes\n\nNorth\n\nSouth\n'],
  ['a text box in a cell', table(row(p(r(t('Lakes')) + pict(box(w('North')))), w('12'))), '| Lakes North | 12 |\n'],
  [
    'a text box in a note, and one beside its mark',
    p(r(t('Lakes')) + pict(box(w('North'))) + r('<w:footnoteReference w:id="1"/>')),
    'Lakes[^1]\n\nNorth\n\n[^1]: See South\n',
    note(p(r(t('See')) + pict(box(w('South'))))),
  ],
  [
    'a table and a control in a note',
    noted,
    'Lakes[^1]\n\n[^1]: See North South\n',
    note(w('See') + sdt(w('North')) + table(row(w('South')))),
  ],
  ['alternatives among runs and among paragraphs', p(either(r(t('Lakes')))) + either(w('Rivers')), 'Lakes\n\nRivers\n'],
  [
    'the base of a word with its reading',
    p(r(`<w:ruby><w:rt>${r(t('mizu'))}</w:rt><w:rubyBase>${r(t('Lakes'))}</w:rubyBase></w:ruby>`)),
    'Lakes\n',
  ],
  ['elements that nobody knows', `${p(`<w:later>${r(t('Lakes'))}</w:later>`)}<w:later>${w('Rivers')}</w:later>`, 'Lakes\n\nRivers\n'],
  [
    'what stands behind a field that nothing ends',
    p(field('begin') + r('<w:instrText>REF</w:instrText>') + r(t('Lakes'))) + w('Rivers'),
    'Lakes\n\nRivers\n',
  ],
  [
    'a paragraph whose end was deleted above a table',
    `<w:p><w:pPr><w:rPr><w:del/></w:rPr></w:pPr>${r(t('Lakes'))}</w:p>${table(row(w('12')))}`,
    'Lakes\n\n| 12 |\n',
  ],
])('no word is lost of %s', async (_, body, text, parts = {}) => {
  expect(await readWord(wordFile(body, parts))).toBe(text);
});
