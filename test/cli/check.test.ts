import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { CLEAN, MISNUMBERED, rapporteur, scratchFolder } from './commandLine';

const files = scratchFolder();
const clean = files.write('clean.unres', CLEAN);
const misnumbered = files.write('misnumbered.unres', MISNUMBERED);

const checked = async (...args: string[]) => {
  const { code, out } = await rapporteur(['check', '--format', 'json', ...args]);
  return { code, reports: JSON.parse(out) };
};

describe('the exit code', () => {
  it('is 0 without a finding', async () => expect((await checked(clean)).code).toBe(0));

  it('is 1 with an error', async () => expect((await checked(misnumbered)).code).toBe(1));

  it('is 2 with an unreadable file, whatever is found in the others', async () =>
    expect((await checked(misnumbered, files.path('absent'))).code).toBe(2));

  it('follows --fail-on', async () => {
    const warned = files.write('warned.unres', CLEAN.replace('Quiet lakes', 'Quiet lakes.'));
    expect((await checked(warned)).code).toBe(0);
    expect((await checked('--fail-on', 'hint', warned)).code).toBe(1);
  });
});

it('reports a finding as the contract has it', async () => {
  const { reports } = await checked(misnumbered);
  const start = MISNUMBERED.indexOf('4. Decides');
  expect(reports).toEqual([
    {
      file: misnumbered,
      findings: [
        {
          rule: 'op-number-sequence',
          severity: 'error',
          message: expect.stringContaining('3'),
          start,
          end: start + 2,
          line: 17,
          column: 1,
          fix: [{ start: expect.any(Number), end: expect.any(Number), text: expect.stringContaining('3') }],
        },
      ],
    },
  ]);
});

it('keeps the order of the files and the names they were given by', async () => {
  const { reports } = await checked(misnumbered, clean);
  expect(reports.map((report: { file: string }) => report.file)).toEqual([misnumbered, clean]);
});

it('checks standard input', async () => {
  const { code, out } = await rapporteur(['check', '--format', 'json', '-'], { stdin: MISNUMBERED });
  expect(code).toBe(1);
  expect(JSON.parse(out)[0].file).toBe('-');
});

describe('folders and patterns', () => {
  const folder = files.path('drafts');
  mkdirSync(join(folder, 'deep'), { recursive: true });
  files.write('drafts/b.unres', CLEAN);
  files.write('drafts/deep/a.resolution', CLEAN);
  files.write('drafts/readme.txt', CLEAN);
  const names = async (operand: string) => (await checked(operand)).reports.map((report: { file: string }) => report.file);

  it('finds the drafts of a folder and of the folders in it', async () =>
    expect(await names(folder)).toEqual([join(folder, 'b.unres'), join(folder, 'deep/a.resolution')]));

  it('expands a pattern that the shell did not', async () =>
    expect(await names(`${folder}/**/*.unres`)).toEqual([join(folder, 'b.unres')]));

  it('checks a draft once that is named twice', async () => {
    const { reports } = await checked(join(folder, 'b.unres'), folder);
    expect(reports).toHaveLength(2);
  });

  it('reports a folder without a draft', async () => {
    mkdirSync(files.path('empty'), { recursive: true });
    const { code, reports } = await checked(files.path('empty'));
    expect(code).toBe(2);
    expect(reports[0].error).toContain('no draft');
  });

  it('reports a pattern that nothing matches', async () => {
    const { code, reports } = await checked(files.path('*.none'));
    expect(code).toBe(2);
    expect(reports[0].error).toContain('no file matches');
  });
});

describe('misuse', () => {
  it.each([
    [['check'], 'name at least one file'],
    [['check', '--format', 'jsn', 'x'], 'Did you mean “json”?'],
    [['check', '--fail-on', 'never', 'x'], 'There are: error, warning, information, hint'],
    [['check', '--profile', 'un-gaa', 'x'], 'Did you mean “un-ga”?'],
    [['check', '--frobnicate', 'x'], 'Unknown option'],
    [['check', '--fix', '-'], 'standard input'],
    [['chekc'], 'Did you mean “check”?'],
    [[], 'check, outline, explain, lsp'],
  ])('%j ends with 2 and says what would be right', async (args, words) => {
    const { code, out, err } = await rapporteur(args);
    expect(code).toBe(2);
    expect(out).toBe('');
    expect(err).toContain(words);
  });
});
