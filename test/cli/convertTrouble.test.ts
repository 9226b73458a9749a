import { spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, readdirSync, symlinkSync } from 'node:fs';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { READERS, type Reader, WRITERS, type Writer } from '../../server/src/convert/formats';
import { built } from '../support/dist';
import { CLEAN, rapporteur, scratchFolder } from './commandLine';

const files = scratchFolder();
const cli = built('dist/cli.js');
const isPosix = process.platform !== 'win32';

describe('a mistake of ours', () => {
  afterEach(() => void vi.restoreAllMocks());
  const TOLD = /^rapporteur: .*bad\.(?:md|unres): it cannot be converted: RangeError: too deep; please report it\n$/;

  it('in a reader costs the file that it is about, and no other', async () => {
    mkdirSync(files.path('in'));
    files.write('in/bad.md', '# Lakes\n');
    files.write('in/good.txt', '81/12. Quiet lakes\nThe General Assembly,\nNoting the lakes,\n1. Decides to count them.\n');
    vi.spyOn(READERS.find(({ id }) => id === 'markdown') as Reader, 'read').mockRejectedValue(new RangeError('too deep'));
    const { code, err } = await rapporteur(['convert', files.path('in'), '-o', files.path('out')]);
    expect({ code, err }).toEqual({ code: 2, err: expect.stringMatching(TOLD) });
    expect(readdirSync(files.path('out'))).toEqual(['good.unres']);
  });

  it('in a writer, or with the base, is told in the same words', async () => {
    const bad = files.write('bad.unres', CLEAN);
    vi.spyOn(WRITERS.find(({ id }) => id === 'html') as Writer, 'write').mockRejectedValue(new RangeError('too deep'));
    expect(await rapporteur(['convert', bad, '--to', 'html'])).toEqual({ code: 2, out: '', err: expect.stringMatching(TOLD) });
    vi.spyOn(READERS.find(({ id }) => id === 'unres') as Reader, 'read').mockRejectedValue(new RangeError('too deep'));
    const args = ['convert', files.write('good.md', CLEAN), '--base', bad, '-o', files.path('good.docx')];
    expect(await rapporteur(args)).toEqual({ code: 2, out: '', err: expect.stringMatching(TOLD) });
  });
});

describe.skipIf(!isPosix)('a path that leads nowhere is told with its name', () => {
  files.write('draft.unres', CLEAN);
  files.write('other.unres', CLEAN);
  if (isPosix) symlinkSync(files.path('circle'), files.path('circle'));

  it.each([
    ['through a file, to read', ['draft.unres/x.unres'], /x\.unres: there is no such file$/],
    [
      'through a file, to write',
      ['draft.unres', '-o', 'draft.unres/x.html'],
      /draft\.unres: a file is in the place of this folder; name another folder with -o$/,
    ],
    [
      'to a file where a folder is to be',
      ['draft.unres', 'other.unres', '-o', 'draft.unres', '--to', 'html'],
      /a file is in the place of this folder/,
    ],
    ['in a circle', ['circle'], /circle: its links lead in a circle$/],
    ['to a name that is too long', ['draft.unres', '-o', `${'x'.repeat(300)}.html`], /its name is too long$/],
  ])('%s', async (_, args, message) => {
    const paths = args.map(arg => (/^-|^html$/.test(arg) ? arg : files.path(arg)));
    const { code, err } = await rapporteur(['convert', ...paths]);
    expect(code).toBe(2);
    for (const line of err.trimEnd().split('\n')) expect(line).toMatch(message);
  });

  it('in a folder among others, which are converted', async () => {
    mkdirSync(files.path('mixed'));
    files.write('mixed/good.md', CLEAN);
    symlinkSync(files.path('mixed/round.md'), files.path('mixed/round.md'));
    const { code, err } = await rapporteur(['convert', files.path('mixed'), '-o', files.path('sorted')]);
    expect(code).toBe(2);
    expect(err).toBe(`rapporteur: ${files.path('mixed/round.md')}: its links lead in a circle\n`);
    expect(readdirSync(files.path('sorted'))).toEqual(['good.unres']);
  });
});

it.skipIf(!existsSync('/dev/full'))('a full disk behind standard output is told in a sentence', () => {
  const { status, stderr } = spawnSync(
    'sh',
    ['-c', `"${process.execPath}" "${cli}" convert "${files.write('full.md', CLEAN)}" > /dev/full`],
    {
      encoding: 'utf8',
    },
  );
  expect({ status, stderr }).toEqual({ status: 2, stderr: 'rapporteur: standard output could not be written: the disk is full\n' });
});
