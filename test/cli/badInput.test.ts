import { mkdirSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { CLEAN, MISNUMBERED, rapporteur, scratchFolder } from './commandLine';

const files = scratchFolder();

const commands = ['outline', 'check --format json'] as const;
type CommandLine = (typeof commands)[number];

/** The one object that a command prints about a file. An outline that there is none of is told on standard error as well. */
async function about(command: CommandLine, content: string | Uint8Array) {
  const file = files.write('input.unres', content);
  const { code, out, err } = await rapporteur([...command.split(' '), file]);
  const report = [JSON.parse(out)].flat()[0];
  expect(err).toBe(command === 'outline' && report.error ? `rapporteur: ${file}: ${report.error}\n` : '');
  return { code, report };
}

describe.each(commands)('%s refuses with a reason', command => {
  it.each([
    ['a picture', new Uint8Array([0x89, 0x50, 0x4e, 0x47, 0, 0, 0, 13]), 'binary'],
    ['a text with a NUL', CLEAN.replace('lakes', 'la\0kes'), 'binary'],
    ['Latin-1', Buffer.from('Réaffirmant', 'latin1'), 'not valid UTF-8'],
    ['a lone surrogate in three bytes', new Uint8Array([0x41, 0xed, 0xa0, 0x80, 0x42]), 'not valid UTF-8'],
    ['UTF-16', Buffer.from(`\ufeff${CLEAN}`, 'utf16le'), 'UTF-16'],
  ])('%s', async (_name, bytes, words) => {
    const { code, report } = await about(command, bytes);
    expect(code).toBe(2);
    expect(Object.keys(report)).toEqual(['file', 'error']);
    expect(report.error).toContain(words);
  });
});

it('outline refuses a folder with a reason', async () => {
  mkdirSync(files.path('folder'), { recursive: true });
  const { code, out } = await rapporteur(['outline', files.path('folder')]);
  expect(code).toBe(2);
  expect(JSON.parse(out).error).toContain('folder');
});

describe('answers plainly', () => {
  it('an empty file', async () => {
    expect(await about('outline', '')).toMatchObject({ code: 0, report: { title: null, symbol: null, blocks: [], footnotes: [] } });
    expect((await about('check --format json', '')).code).toBeLessThan(2);
  });

  it('a byte order mark, which counts as one unit', async () => {
    const { report } = await about('outline', `\ufeff${CLEAN}`);
    expect(report.blocks[0]).toMatchObject({ kind: 'title', start: 1, end: 12 });
  });

  it('CR LF, which counts as two', async () => {
    const text = MISNUMBERED.replace(/\n/g, '\r\n');
    const { report } = await about('check --format json', text);
    expect(report.findings[0]).toMatchObject({ line: 17, column: 1, start: text.indexOf('4. Decides') });
  });

  it('10,000 nested subparagraphs', async () => {
    const text = CLEAN.replace('(a) To count', `${'(a) '.repeat(10_000)}To count`);
    expect((await about('outline', text)).report.title).toBe('Quiet lakes');
    const lines = CLEAN.replace('(a) To count', `${'(a)\n\n'.repeat(10_000)}To count`);
    expect((await about('check --format json', lines)).report.file).toBeDefined();
  });

  it('5 MB', async () => {
    const two = 'Welcoming the silence of the winter, which the lakes need,\n\nAware of the noise that grows from year to year,\n\n';
    const text = CLEAN.replace('Noting', `${two.repeat(Math.ceil(5_000_000 / two.length))}Noting`);
    expect(await about('check --format json', text)).toMatchObject({ code: 0, report: { findings: [] } });
  }, 60_000);
});
