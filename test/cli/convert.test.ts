import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { existsSync, mkdirSync, readdirSync, readFileSync, symlinkSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it, vi } from 'vitest';
import { built } from '../support/dist';
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

  it.skipIf(process.platform === 'win32')('writes nothing outside of the one it is told, whatever the files are called', async () => {
    mkdirSync(files.path('odd/..lakes'), { recursive: true });
    mkdirSync(files.path('elsewhere'));
    for (const name of ['...txt', '..lakes/a..txt', '..\\up.txt', 'con:aux.txt', '-o.txt', '$(x).txt', 'new\nline.txt'])
      files.write(`odd/${name}`, EXTRACTED);
    files.write('elsewhere/there.txt', EXTRACTED);
    symlinkSync(files.path('elsewhere'), files.path('odd/link'));
    symlinkSync(files.path('elsewhere/there.txt'), files.path('odd/linked.txt'));
    const before = readdirSync(files.folder, { recursive: true }).sort();
    const { code } = await rapporteur(['convert', files.path('odd'), '-o', files.path('box')]);
    expect(code).toBe(0);
    const after = readdirSync(files.folder, { recursive: true }).filter(name => !/^box(?:\/|$)/.test(String(name)));
    expect(after.sort()).toEqual(before);
    const written = readdirSync(files.path('box'), { recursive: true });
    expect(written.length).toBeGreaterThan(0);
    expect(written).not.toContainEqual(expect.stringContaining('there'));
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

it('files are there whole or not at all, though the program is killed', async () => {
  mkdirSync(files.path('many'));
  const count = 60;
  for (let i = 0; i < count; i++)
    files.write(
      `many/${i}.txt`,
      `Agenda item 3\nOf lakes\nKenya: draft resolution\n\nQuiet lakes\nThe General Assembly,\n${'Noting the lakes of the region,\n'.repeat(200)}1. Ends.\n`,
    );
  const child = spawn(process.execPath, [built('dist/cli.js'), 'convert', files.path('many'), '-o', files.path('killed')]);
  let told = 0;
  child.stderr.on('data', (data: Buffer) => {
    told += data.toString().split('\n').length - 1;
    if (told >= 5) child.kill('SIGKILL');
  });
  await once(child, 'close');
  const drafts = readdirSync(files.path('killed')).filter(name => name.endsWith('.unres'));
  expect(drafts.length).toBeGreaterThan(0);
  for (const name of drafts) expect(read(files.path(`killed/${name}`))).toMatch(/1\. Ends\.\n$/);
});

describe('Ctrl-C', () => {
  const first = files.write('first.txt', 'Quiet lakes\nThe General Assembly,\nNoting the lakes,\n1. Ends.\n');
  const long = files.write(
    'long.txt',
    `The General Assembly,\n${'Noting the lakes of the region, and all that is said of them,\n'.repeat(50_000)}`,
  );

  it.each([
    ['ends the conversion of a large file at once, and leaves nothing of it behind', long, 'large'],
    ['ends the wait for standard input', '-', 'waiting'],
  ])('%s', async (_, next, folder) => {
    const out = files.path(folder);
    const child = spawn(process.execPath, [built('dist/cli.js'), 'convert', first, next, '-o', out]);
    // Then the next one is begun.
    await vi.waitUntil(() => existsSync(join(out, 'first.unres')), 10_000);
    child.kill('SIGINT');
    const start = performance.now();
    expect(await once(child, 'close')).toEqual([130, null]);
    expect(performance.now() - start).toBeLessThan(2000);
    expect(readdirSync(out)).toEqual(['first.unres']);
  });
});

describe('Word documents with tracked changes', () => {
  const BASE = 'Quiet lakes\n\nThe General Assembly,\n\nNoting the lakes,\n\n1. Decides to count the lakes.\n';
  const base = files.write('base.unres', BASE);
  const draft = files.write('draft.unres', BASE.replace('to count', 'to visit'));
  const tracked = files.path('tracked.docx');
  const readAs = async (...changes: string[]) => (await rapporteur(['convert', tracked, ...changes])).out;

  it('are written against a base in the name of an author, and read as asked', async () => {
    const written = await rapporteur(['convert', draft, '--base', base, '--author', 'Atlantis', '-o', tracked]);
    expect(written).toEqual({ code: 0, out: '', err: '' });
    expect(await readAs()).toBe(read(draft));
    expect(await readAs('--changes', 'final')).toBe(read(draft));
    expect(await readAs('--changes', 'base')).toBe(BASE);
    const proposals = await readAs('--changes', 'proposals');
    expect(proposals).toContain('[Atlantis: delete “count”]');
    expect(proposals).toContain('[Atlantis: visit]');
  });

  it('take a base in any format that is read', async () => {
    const inWord = files.path('base.docx');
    await rapporteur(['convert', base, '-o', inWord]);
    expect((await rapporteur(['convert', draft, '--base', inWord, '-o', tracked, '--force'])).code).toBe(0);
    expect(await readAs('--changes', 'base')).toBe(BASE);
    expect(await readAs()).toBe(read(draft));
  });

  it('are not written where the base cannot be read', async () => {
    const out = files.path('baseless.docx');
    const absent = files.path('absent.unres');
    expect(await rapporteur(['convert', draft, '--base', absent, '-o', out])).toEqual({
      code: 2,
      out: '',
      err: `rapporteur: ${absent}: there is no such file\n`,
    });
    expect(readdirSync(files.folder)).not.toContain('baseless.docx');
  });

  it.each([
    [['--base', 'base.unres', '-o', 'x.html'], /--base is for Word documents; write one with -o NAME\.docx/],
    [['--author', 'Atlantis'], /--author is for Word documents/],
    [['--base', '-', '-o', 'x.docx'], /name one file behind --base/],
    [['--base', 'a', '--base', 'b', '-o', 'x.docx'], /name one file behind --base/],
    [['--changes', 'propsals'], /there is no reading of changes “propsals”\. Did you mean “proposals”\?/],
  ])('%j is told to be wrong', async (options, message) => {
    const { code, err } = await rapporteur(['convert', draft, ...options]);
    expect(code).toBe(2);
    expect(err).toMatch(message);
  });
});
