import { expect, test } from 'vitest';
import { docxToText } from '../../../server/src/convert/import/docx/docx';
import { p, r, t, wordFile } from './wordFile';

const TRIES = 12;
const TIMES = 8;
/** What takes fewer milliseconds tells nothing of growth: the first collection of garbage weighs more. */
const MEASURABLE = 10;
const deletedEnd = '<w:pPr><w:rPr><w:del/></w:rPr></w:pPr>';
const italic = '<w:rPr><w:i/></w:rPr>';
const note = '<w:footnoteReference w:customMarkFollows="1" w:id="1"/><w:t>a</w:t>';
const field = (type: string) => `<w:fldChar w:fldCharType="${type}"/>`;
const list = (marks: string) => `<w:abstractNum w:abstractNumId="1">${marks}</w:abstractNum>`;
const numbered = '<w:p><w:pPr><w:numPr><w:ilvl w:val="0"/><w:numId w:val="1"/></w:numPr></w:pPr><w:r><w:t>a</w:t></w:r></w:p>';

/** Documents of a size, each of a kind that has once taken the square of it. */
const DOCUMENTS: Readonly<Record<string, (size: number) => Uint8Array>> = {
  'texts in one run': size => wordFile(p(r('<w:t/>'.repeat(size)))),
  'notes with marks of their own in one run': size => wordFile(p(r(note.repeat(size / 2)))),
  'fields in fields': size => wordFile(p(r((field('begin') + field('separate')).repeat(size / 2) + t('a').repeat(size)))),
  'blanks between words': size => wordFile(p(r(t(`a${' '.repeat(size)}b`)))),
  'blanks between words in italics': size => wordFile(p(r(t('a')) + r(`${italic}${t(`a${' '.repeat(size)}b`)}`) + r(t('a')))),
  'paragraphs whose ends are deleted': size => wordFile(p(`${deletedEnd}${r(t('a'))}`).repeat(size / 2)),
  'long marks of lists': size =>
    wordFile(numbered.repeat(size / 50), {
      numbering: `${list(`<w:lvl w:ilvl="0"><w:lvlText w:val="${'a'.repeat(size)}"/></w:lvl>`)}<w:num w:numId="1"><w:abstractNumId w:val="1"/></w:num>`,
    }),
  'levels of lists': size =>
    wordFile(p(''), {
      numbering: `${list(Array.from({ length: size / 20 }, (_, i) => `<w:lvl w:ilvl="${i}"/>`).join(''))}${'<w:num><w:abstractNumId w:val="1"/></w:num>'.repeat(size / 20)}`,
    }),
};

/** Milliseconds of the processor, the least of a few rounds: other programs slow a round down, none speeds it up. */
async function effortOf(bytes: Uint8Array, rounds: number): Promise<number> {
  let least = Number.POSITIVE_INFINITY;
  for (let round = 0; round < rounds; round++) {
    const before = process.cpuUsage();
    await docxToText(bytes, { changes: 'final' });
    const { user, system } = process.cpuUsage(before);
    least = Math.min(least, (user + system) / 1e3);
  }
  return least;
}

test.each(Object.entries(DOCUMENTS))('%s take time in proportion to their number', { timeout: 300_000 }, async (_, documentOf) => {
  let size = 16_000;
  while ((await effortOf(documentOf(size), 3)) < MEASURABLE) size *= 2;
  const small = documentOf(size);
  const large = documentOf(size * TIMES);
  const least = { small: Number.POSITIVE_INFINITY, large: Number.POSITIVE_INFINITY };
  const exponent = () => Math.log(least.large / least.small) / Math.log(TIMES);
  for (let i = 0; i < TRIES && !(exponent() <= 1.4); i++) {
    least.large = Math.min(least.large, await effortOf(large, 2));
    least.small = Math.min(least.small, await effortOf(small, 5));
  }
  expect(exponent()).toBeLessThanOrEqual(1.4);
});
