import { expect, it } from 'vitest';
import { CLEAN, rapporteur, scratchFolder } from './commandLine';

const files = scratchFolder();

const outlineOf = async (text: string) => JSON.parse((await rapporteur(['outline', files.write('draft.unres', text)])).out);

it('prints one line of JSON a file, in the order given', async () => {
  const b = files.write('b.unres', CLEAN);
  const a = files.write('a.unres', '');
  const { code, out } = await rapporteur(['outline', b, a]);
  expect(code).toBe(0);
  expect(
    out
      .trimEnd()
      .split('\n')
      .map(line => JSON.parse(line).file),
  ).toEqual([b, a]);
});

it('tells title, body and language', async () => {
  expect(await outlineOf(CLEAN)).toMatchObject({ symbol: null, title: 'Quiet lakes', body: 'general-assembly', language: 'en' });
});

it('takes the symbol from the number in the title', async () => {
  expect(await outlineOf(`76/999. ${CLEAN}`)).toMatchObject({ symbol: 'A/RES/76/999', title: 'Quiet lakes' });
});

it('lists blocks flat, in the order of the text, with marks and levels', async () => {
  const { blocks } = await outlineOf(CLEAN);
  expect(blocks.map(({ kind, label, level }: { kind: string; label: string | null; level: number }) => [kind, label, level])).toEqual([
    ['title', null, 0],
    ['organ', null, 0],
    ['preambular', null, 0],
    ['preambular', null, 0],
    ['operative', '1.', 0],
    ['operative', '2.', 0],
    ['subparagraph', '(a)', 1],
    ['subparagraph', '(b)', 1],
    ['operative', '3.', 0],
    ['footnote', '1', 0],
  ]);
});

it('gives a paragraph its opening, and other blocks none', async () => {
  const { blocks } = await outlineOf(CLEAN);
  const words = ({ start, end }: { start: number; end: number }) => CLEAN.slice(start, end);
  const preambular = blocks.filter((block: { kind: string }) => block.kind === 'preambular');
  expect(preambular.map((block: { opening: { start: number; end: number } }) => words(block.opening))).toEqual([
    'Recalling',
    'Noting with concern',
  ]);
  expect(blocks.find((block: { kind: string }) => block.kind === 'organ')).not.toHaveProperty('opening');
});

it('lists citations with symbol and date', async () => {
  const { citations } = await outlineOf(CLEAN);
  const start = CLEAN.indexOf('73/338');
  expect(citations).toEqual([{ start, end: start + 6, symbol: 'A/RES/73/338', date: '2019-09-12', provision: null }]);
});

it('tells which part of a text is cited', async () => {
  const words = 'section II, paragraph 3 (a), of its resolution 73/338 of 12 September 2019';
  const text = CLEAN.replace('its resolution 73/338 of 12 September 2019', words);
  const start = text.indexOf(words);
  expect((await outlineOf(text)).citations[0].provision).toEqual({
    start,
    end: start + words.length,
    section: 'II',
    paragraph: 3,
    letters: ['a'],
    annex: null,
  });
});

it('lists the references to paragraphs of the same text, also to such as are not there', async () => {
  const text = 'Lakes\n\nThe General Assembly,\n\n1. Requests:\n\n(a) A map;\n\n2. Recalls paragraphs 1 (a) and 7 above.\n';
  const words = 'paragraphs 1 (a) and 7 above';
  const [start, first, second] = [words, '1 (a) and', '7 above'].map(part => text.indexOf(part)) as [number, number, number];
  const shared = { start, end: start + words.length, direction: 'above', from: 'OP2' };
  expect((await outlineOf(text)).references).toEqual([
    { ...shared, target: { start: first, end: first + 5 }, number: 1, letters: ['a'], to: 'OP1 (a)' },
    { ...shared, target: { start: second, end: second + 1 }, number: 7, letters: [], to: null },
  ]);
});

it('lists a note with its marks, and a mark without a note with null for its place', async () => {
  const { footnotes } = await outlineOf(CLEAN.replace('the lakes,', 'the lakes,[^9]'));
  const mark = CLEAN.indexOf('[^1]');
  const note = CLEAN.indexOf('[^1]:');
  expect(footnotes[0]).toEqual({ label: '1', start: note + 4, end: CLEAN.length + 3, references: [{ start: mark, end: mark + 4 }] });
  expect(footnotes[1]).toMatchObject({ label: '9', start: null, end: null });
  expect(footnotes[1].references).toHaveLength(1);
});

it('reports a file that cannot be read in its place and goes on', async () => {
  const good = files.write('good.unres', CLEAN);
  const { code, out } = await rapporteur(['outline', files.path('absent.unres'), good]);
  const [first, second] = out.trimEnd().split('\n');
  expect(code).toBe(2);
  expect(JSON.parse(first as string)).toEqual({ file: files.path('absent.unres'), error: 'there is no such file' });
  expect(JSON.parse(second as string).title).toBe('Quiet lakes');
});

it('reads standard input', async () => {
  const { out } = await rapporteur(['outline', '-'], { stdin: CLEAN });
  expect(JSON.parse(out)).toMatchObject({ file: '-', title: 'Quiet lakes' });
});

it('asks for a file where none is named', async () => {
  const { code, err } = await rapporteur(['outline']);
  expect(code).toBe(2);
  expect(err).toContain('name at least one file');
});
