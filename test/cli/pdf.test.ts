import { spawnSync } from 'node:child_process';
import { deflateSync } from 'node:zlib';
import { describe, expect, it } from 'vitest';
import { built } from '../support/dist';
import { pdfOf, pdfOfStreams, stream } from '../support/pdf';
import { scratchFolder } from './commandLine';

const files = scratchFolder();
const cli = built('dist/cli.js');
built('dist/pdfReader.js');
const convert = (file: string) => spawnSync(process.execPath, [cli, 'convert', file], { encoding: 'utf8' });
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

  it.skipIf(!isLong)('that would go on for ever ends with a word about it', { timeout: 120_000 }, () => {
    const content = deflateSync('q '.repeat(50_000_000)).toString('latin1');
    const { status, stderr } = convert(files.write('endless.pdf', pdfOfStreams([stream(content, '/Filter /FlateDecode')])));
    expect(status).toBe(2);
    expect(stderr).toContain('more time or memory than any resolution');
  });
});
