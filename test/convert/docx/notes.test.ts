import { expect, it } from 'vitest';
import { p, r, readWord, t, wordFile } from './wordFile';

const reference = (id: number) => r(`<w:footnoteReference w:id="${id}"/>`);
const footnote = (id: number, inside: string) => `<w:footnote w:id="${id}">${p(inside)}</w:footnote>`;
const decides = p(r(t('Decides to meet.')) + reference(1));

it('a note that refers to itself, or to one that refers back, is read once', async () => {
  expect(await readWord(wordFile(decides, { footnotes: footnote(1, r(t('See here')) + reference(1)) }))).toBe(
    'Decides to meet.[^1]\n\n[^1]: See here[^1]\n',
  );
  const round = footnote(1, r(t('One')) + reference(2)) + footnote(2, r(t('Two')) + reference(1));
  expect(await readWord(wordFile(decides, { footnotes: round }))).toBe('Decides to meet.[^1]\n\n[^1]: One[^2]\n\n[^2]: Two[^1]\n');
});

it('notes that each refer ten times to the next keep their words, each once', async () => {
  const footnotes = Array.from({ length: 9 }, (_, i) => footnote(i + 1, r(t(`Harbour ${i + 1}`)) + reference(i + 2).repeat(10))).join('');
  const text = await readWord(wordFile(decides, { footnotes }));
  for (let n = 1; n <= 9; n++) expect(text.split(`: Harbour ${n}[`)).toHaveLength(2);
});

it('a note in a chain of thousands is read', async () => {
  const footnotes = Array.from({ length: 20_000 }, (_, i) => footnote(i + 1, r(t(`Harbour ${i + 1}`)) + reference(i + 2))).join('');
  expect(await readWord(wordFile(decides, { footnotes }))).toContain('[^20000]: Harbour 20000');
});

it('words behind a note are no mark of it where they are a sentence', async () => {
  const inside = r(`<w:footnoteReference w:customMarkFollows="1" w:id="1"/>${t('and to stay for a whole week.')}`);
  const text = await readWord(wordFile(p(r(t('Decides to meet ')) + inside), { footnotes: footnote(1, r(t('See here.'))) }));
  expect(text).toBe('Decides to meet [^1]and to stay for a whole week.\n\n[^1]: See here.\n');
});
