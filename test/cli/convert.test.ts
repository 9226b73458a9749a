import { mkdirSync, readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { rapporteur, scratchFolder } from './commandLine';

const files = scratchFolder();
const EXTRACTED = '81/12. Quiet lakes\nThe General Assembly,\nNoting the lakes of the\nregion,\n1. Decides to count them.\n';
const CONVERTED = expect.stringContaining('Noting the lakes of the region,\n\n1. Decides to count them.\n') as string;

const read = (path: string): string => readFileSync(path, 'utf8');

describe('one file', () => {
  it('goes to the file that is named', async () => {
    const out = files.path('one.unres');
    expect(await rapporteur(['convert', files.write('one.txt', EXTRACTED), '-o', out])).toEqual({ code: 0, out: '', err: '' });
    expect(read(out)).toEqual(CONVERTED);
  });

  it('goes to standard output where none is named, and comes from standard input', async () => {
    const { code, out } = await rapporteur(['convert', '-', '--from', 'text'], { stdin: EXTRACTED });
    expect(code).toBe(0);
    expect(out).toEqual(CONVERTED);
  });

  it('tells what was left out with file and line', async () => {
    const file = files.write('left.txt', `Agenda item 3\nOf lakes\nKenya: draft resolution\n\n${EXTRACTED.replace('81/12. ', '')}`);
    expect((await rapporteur(['convert', file])).err).toBe(`${file}:2: Of the first page this is left out: “Of lakes”.\n`);
  });

  it('leaves what is there alone without --force', async () => {
    const out = files.write('taken.unres', 'Mine');
    const file = files.write('taken.txt', EXTRACTED);
    const { code, err } = await rapporteur(['convert', file, '-o', out]);
    expect({ code, err }).toEqual({ code: 2, err: `rapporteur: ${out}: it is there already; --force replaces it\n` });
    expect(read(out)).toBe('Mine');
    expect((await rapporteur(['convert', file, '-o', out, '--force'])).code).toBe(0);
    expect(read(out)).toEqual(CONVERTED);
  });

  it.each([
    ['broken.xml', '<akomaNtoso><statement>', /broken\.xml:1: The file is not well-formed XML/],
    ['picture.png', 'PNG', /its format is not known; name it with --from/],
    ['binary.txt', 'a\u0000b', /it holds NUL bytes/],
  ])('%s that cannot be read is told, and nothing is written', async (name, content, message) => {
    const out = files.path(`${name}.unres`);
    const { code, err } = await rapporteur(['convert', files.write(name, content), '-o', out]);
    expect(code).toBe(2);
    expect(err).toMatch(message);
    expect(readdirSync(files.folder).filter(each => each.startsWith(`${name}.unres`))).toEqual([]);
  });
});

describe('a folder', () => {
  mkdirSync(files.path('in/below'), { recursive: true });
  files.write('in/a.txt', EXTRACTED);
  files.write('in/below/b.md', '# Quiet rivers\n');
  files.write('in/below/broken.xml', '<no');

  it('comes out in the same folders, one file after the other whatever becomes of one', async () => {
    const out = files.path('out');
    const { code, err } = await rapporteur(['convert', files.path('in'), '-o', out]);
    expect(code).toBe(2);
    expect(err).toMatch(/^rapporteur: .*broken\.xml:1: /);
    expect(readdirSync(out, { recursive: true }).sort()).toEqual(['a.unres', 'below', 'below/b.unres']);
    expect(read(files.path('out/a.unres'))).toEqual(CONVERTED);
  });

  it('needs a folder to go to', async () => {
    const { code, err } = await rapporteur(['convert', files.path('in')]);
    expect(code).toBe(2);
    expect(err).toContain('name it with -o');
  });
});

it('formats that are not known are told with those that are', async () => {
  expect((await rapporteur(['convert', files.write('f.txt', ''), '--from', 'akm'])).err).toContain('akn');
});
