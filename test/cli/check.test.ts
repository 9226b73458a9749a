import { mkdirSync, symlinkSync } from 'node:fs';
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

describe('standard input', () => {
  it('has the name that it is given', async () => {
    const { code, out } = await rapporteur(['check', '--format', 'compact', '--stdin', '--stdin-filename', 'drafts/a.unres'], {
      stdin: MISNUMBERED,
    });
    expect(code).toBe(1);
    expect(out).toMatch(/^drafts\/a\.unres:17:1 error op-number-sequence /);
  });

  it('may be named with a dash and as an option, and is checked once', async () =>
    expect(JSON.parse((await rapporteur(['check', '--format', 'json', '--stdin', '-'], { stdin: CLEAN })).out)).toHaveLength(1));
});

describe('--max-findings', () => {
  const twice = files.write('twice.unres', MISNUMBERED.replace('2. Requests', '7. Requests'));

  it('prints the first ones and says how many more there are, in every format', async () => {
    const { out, err } = await rapporteur(['check', '--format', 'json', '--max-findings', '1', misnumbered, twice]);
    const counts = JSON.parse(out).map((report: { findings: object[] }) => report.findings.length);
    expect(counts).toEqual([1, 0]);
    expect(err).toMatch(/^rapporteur: \d+ more findings are not shown/);
  });

  it('leaves the exit code and the counts as they are', async () => {
    const all = await rapporteur(['check', misnumbered, twice]);
    const none = await rapporteur(['check', '--max-findings', '0', misnumbered, twice]);
    expect(none.code).toBe(1);
    expect(none.out).toBe(all.out.slice(all.out.lastIndexOf('\n', all.out.length - 2) + 1));
  });

  it('says nothing where all are shown', async () =>
    expect((await rapporteur(['check', '--max-findings', '9', misnumbered])).err).toBe(''));
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

  it('passes over hidden folders and node_modules, but not where one is named', async () => {
    for (const name of ['.old', 'node_modules/kit']) {
      mkdirSync(join(folder, name), { recursive: true });
      files.write(`drafts/${name}/c.unres`, CLEAN);
    }
    expect(await names(folder)).toHaveLength(2);
    expect(await names(join(folder, '.old'))).toEqual([join(folder, '.old/c.unres')]);
  });

  it('follows links to drafts, and no link to a folder, which may lead in a circle', async () => {
    const linked = files.path('linked');
    mkdirSync(linked);
    symlinkSync(clean, join(linked, 'a.unres'));
    symlinkSync('.', join(linked, 'circle'));
    symlinkSync('nowhere', join(linked, 'broken.unres'));
    const { code, reports } = await checked(linked);
    expect(code).toBe(2);
    expect(reports).toEqual([
      { file: join(linked, 'a.unres'), findings: [] },
      { file: join(linked, 'broken.unres'), error: 'there is no such file' },
    ]);
  });

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
    [['check', '--fix', '-', 'x'], 'check it alone'],
    [['check', '--fix', '--fix-dry-run', 'x'], 'choose one'],
    [['check', '--stdin-filename', 'a.unres', 'x'], 'add --stdin'],
    [['check', '--max-findings', 'many', 'x'], 'a whole number, not “many”'],
    [['check', '--max-findings=-1', 'x'], 'a whole number, not “-1”'],
    [['chekc'], 'Did you mean “check”?'],
    [[], 'check, outline, compare, convert, explain, lsp'],
  ])('%j ends with 2 and says what would be right', async (args, words) => {
    const { code, out, err } = await rapporteur(args);
    expect(code).toBe(2);
    expect(out).toBe('');
    expect(err).toContain(words);
  });
});
