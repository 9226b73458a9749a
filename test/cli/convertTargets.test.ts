import { spawnSync } from 'node:child_process';
import { existsSync, lstatSync, mkdirSync, readdirSync, readFileSync, symlinkSync } from 'node:fs';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { WRITERS, type Writer } from '../../server/src/convert/formats';
import { CLEAN, rapporteur, scratchFolder } from './commandLine';

const files = scratchFolder();
const draft = files.write('draft.unres', CLEAN);
const convert = (...options: string[]) => rapporteur(['convert', draft, ...options]);
const read = (name: string): string => readFileSync(files.path(name), 'utf8');
const isPosix = process.platform !== 'win32';

describe('standard output', () => {
  afterEach(() => void vi.restoreAllMocks());
  const writing = (id: string, text: string) =>
    vi.spyOn(WRITERS.find(each => each.id === id) as Writer, 'write').mockResolvedValue(new TextEncoder().encode(text));

  it.each(['docx', 'pdf'])('gets no %s, whatever its bytes', async id => {
    writing(id, 'no NUL in it');
    const { code, out, err } = await convert('--to', id);
    expect({ code, out, err }).toEqual({
      code: 2,
      out: '',
      err: `rapporteur: ${draft}: this format is no text; name a file for it with -o\n`,
    });
  });

  it('gets a text with all that is in it', async () => {
    writing('text', 'a\0b');
    expect(await convert('--to', 'text')).toEqual({ code: 0, out: 'a\0b', err: '' });
  });

  it('is what a lone - behind -o stands for', async () => {
    expect((await convert('-o', '-')).out).toBe(CLEAN);
  });
});

describe.skipIf(!isPosix)('--force', () => {
  it('leaves a pipe a pipe', async () => {
    const pipe = files.path('pipe.html');
    spawnSync('mkfifo', [pipe]);
    for (const options of [[], ['--force']]) {
      const { code, err } = await convert('-o', pipe, ...options);
      expect({ code, err }).toEqual({ code: 2, err: `rapporteur: ${pipe}: it is a device or a pipe, not a file; name a file\n` });
    }
    expect(lstatSync(pipe).isFIFO()).toBe(true);
  });

  it('leaves a link to nothing alone, and writes through one to a file', async () => {
    const dangling = files.path('dangling.html');
    symlinkSync(files.path('absent.html'), dangling);
    const { code, err } = await convert('-o', dangling, '--force');
    expect({ code, err }).toEqual({ code: 2, err: expect.stringContaining('it is a link to nothing') });
    expect(existsSync(files.path('absent.html'))).toBe(false);
    files.write('real.html', 'old');
    symlinkSync(files.path('real.html'), files.path('link.html'));
    expect((await convert('-o', files.path('link.html'), '--force')).code).toBe(0);
    expect(lstatSync(files.path('link.html')).isSymbolicLink()).toBe(true);
    expect(read('real.html')).toContain('Quiet lakes');
  });
});

it('a name may be as long as names can be', async () => {
  const name = `${'x'.repeat(249)}.unres`;
  expect(await convert('-o', files.path(name))).toEqual({ code: 0, out: '', err: '' });
  expect(read(name)).toBe(CLEAN);
});

describe('a name behind an option', () => {
  it.each(['0010', '1e2', '0x10', '5'])('that looks like a number is taken as it is typed: %s', async name => {
    mkdirSync(files.path(`of${name}`));
    process.chdir(files.path(`of${name}`));
    try {
      expect(await convert('-o', name)).toEqual({ code: 0, out: '', err: '' });
      expect(await convert(`--out=${name}9`)).toEqual({ code: 0, out: '', err: '' });
      expect(readdirSync('.').sort()).toEqual([name, `${name}9`]);
      expect((await rapporteur(['convert', name, '--from', 'unres'])).out).toBe(CLEAN);
    } finally {
      process.chdir(files.folder);
    }
  });

  it('keeps the digits of an author', async () => {
    expect((await convert('--author', '007', '-o', files.path('by.docx'))).code).toBe(0);
    expect((await convert('--author', '', '-o', files.path('by.docx'))).err).toContain('name one author behind --author');
  });

  it.each([
    [['-o', ''], 'name one file or folder behind -o'],
    [['--out='], 'name one file or folder behind -o'],
    [['-o', 'a', '-o', 'b'], 'name one file or folder behind -o'],
    [['-o', 'a', '--out', 'b'], 'name one file or folder behind -o'],
    [
      ['-o', 'x.doc'],
      'the ending of x.doc is none of those that tell what to write (.unres, .docx, .html, .pdf, .xml, .md, .txt); say it with --to',
    ],
  ])('%j is told to be wrong', async (options, message) => {
    const { code, err } = await convert(...options);
    expect(code).toBe(2);
    expect(err).toContain(message);
    expect(readdirSync('.')).not.toContain('x.doc');
  });

  it('with any ending will do where --to tells the format, and where it is that of a draft', async () => {
    expect((await convert('-o', files.path('x.doc'), '--to', 'html')).code).toBe(0);
    expect((await convert('-o', files.path('x.resolution'))).code).toBe(0);
  });
});
