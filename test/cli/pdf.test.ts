import { spawnSync } from 'node:child_process';
import { deflateSync } from 'node:zlib';
import { describe, expect, it } from 'vitest';
import { built } from '../support/dist';
import { pdfOf, pdfOfStreams, stream } from '../support/pdf';
import { scratchFolder } from './commandLine';

const files = scratchFolder();
const cli = built('dist/cli.js');
built('dist/pdfReader.js');
const convert = (...words: string[]) => spawnSync(process.execPath, [cli, 'convert', ...words], { encoding: 'utf8' });
const isLong = process.env.RAPPORTEUR_LONG === '1';

describe('a PDF on the command line', () => {
  it('is read in a thread of its own', () => {
    const { status, stdout, stderr } = convert(files.write('lakes.pdf', pdfOf([[[100, 700, 10, 'Quiet lakes']]])));
    expect({ status, stdout, stderr }).toEqual({ status: 0, stdout: 'Quiet lakes\n', stderr: '' });
  });

  it('that cannot be read is told with what to do', () => {
    const { status, stderr } = convert(files.write('scanned.pdf', pdfOf([[]])));
    expect(status).toBe(2);
    expect(stderr).toMatch(/^rapporteur: .*scanned\.pdf.*: The PDF holds no text\./);
  });

  it('is written with the fonts that lie beside the program', () => {
    const draft = files.write('lakes.unres', '---\nlanguage: zh\n---\n\n大会重申其关于湖泊的决议。\n');
    const target = files.path('lakes-out.pdf');
    expect(convert(draft, '-o', target)).toMatchObject({ status: 0, stderr: '' });
    expect(convert(target).stdout).toContain('大会重申其关于湖泊的决议。');
  });

  it.skipIf(!isLong)('that would go on for ever ends with a word about it', { timeout: 120_000 }, () => {
    const content = deflateSync('q '.repeat(50_000_000)).toString('latin1');
    const { status, stderr } = convert(files.write('endless.pdf', pdfOfStreams([stream(content, '/Filter /FlateDecode')])));
    expect(status).toBe(2);
    expect(stderr).toContain('more time or memory than any resolution');
  });
});
