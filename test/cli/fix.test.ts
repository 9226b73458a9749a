import { spawnSync } from 'node:child_process';
import { chmodSync, lstatSync, readdirSync, readFileSync, rmSync, statSync, symlinkSync } from 'node:fs';
import { relative } from 'node:path';
import { beforeEach, describe, expect, it } from 'vitest';
import { CLEAN, MISNUMBERED, rapporteur, scratchFolder } from './commandLine';

const files = scratchFolder();
let draft = '';
beforeEach(() => {
  draft = files.write('draft.unres', MISNUMBERED);
});

const fix = (file = draft) => rapporteur(['check', '--fix', '--format', 'json', file]);

it('repairs the file, and prints and ends by what remains', async () => {
  const { code, out } = await fix();
  expect(readFileSync(draft, 'utf8')).toBe(CLEAN);
  expect(code).toBe(0);
  expect(JSON.parse(out)[0].findings).toEqual([]);
});

it('reports what only a person can mend', async () => {
  const text = MISNUMBERED.replace('the lakes,', 'the lakes,[^7]');
  const { code, out } = await fix(files.write('mark.unres', text));
  expect(JSON.parse(out)[0].findings.map((finding: { rule: string }) => finding.rule)).toEqual(['fn-undefined']);
  expect(code).toBe(1);
});

it('keeps CR LF and the byte order mark', async () => {
  const crlf = (text: string) => `\ufeff${text.replace(/\n/g, '\r\n')}`;
  await fix(files.write('draft.unres', crlf(MISNUMBERED)));
  expect(readFileSync(draft, 'utf8')).toBe(crlf(CLEAN));
});

it('leaves a clean file untouched', async () => {
  const clean = files.write('clean.unres', CLEAN);
  const before = statSync(clean);
  await fix(clean);
  expect(statSync(clean).ino).toBe(before.ino);
});

it('keeps the mode of the file and leaves nothing beside it', async () => {
  chmodSync(draft, 0o640);
  await fix();
  expect(statSync(draft).mode & 0o777).toBe(0o640);
  expect(readdirSync(files.folder).filter(name => name.endsWith('.tmp'))).toEqual([]);
});

it('repairs what a link points to and keeps the link', async () => {
  const link = files.path('link.unres');
  symlinkSync(draft, link);
  await fix(link);
  expect(lstatSync(link).isSymbolicLink()).toBe(true);
  expect(readFileSync(draft, 'utf8')).toBe(CLEAN);
});

it('prints the repaired text of standard input, and what remains beside it', async () => {
  const broken = MISNUMBERED.replace('the lakes,', 'the lakes,[^2]');
  const { code, out, err } = await rapporteur(['check', '--fix', '--format', 'compact', '-'], { stdin: broken });
  expect(out).toBe(broken.replace('4. Decides', '3. Decides'));
  expect(err).toMatch(/^-:\d+:\d+ error fn-undefined /);
  expect(code).toBe(1);
});

it('prints standard input as it is where nothing is to be repaired', async () =>
  expect(await rapporteur(['check', '--fix', '-'], { stdin: CLEAN })).toEqual({ code: 0, out: CLEAN, err: 'No findings in 1 file\n' }));

it('prints standard input as it is where the configuration ignores its name', async () => {
  files.write('.rapporteurrc.json', '{ "ignore": ["old.unres"] }');
  const { code, out, err } = await rapporteur(['check', '--fix', '--stdin', '--stdin-filename', files.path('old.unres')], {
    stdin: MISNUMBERED,
  });
  rmSync(files.path('.rapporteurrc.json'));
  expect({ code, out }).toEqual({ code: 0, out: MISNUMBERED });
  expect(err).toContain('old.unres is not checked: the configuration ignores it');
});

describe('--fix-dry-run', () => {
  const show = (...args: string[]) => rapporteur(['check', '--fix-dry-run', ...args]);

  it('prints a diff that git applies, and writes nothing', async () => {
    const name = relative(process.cwd(), draft);
    const { out } = await show(name);
    expect(readFileSync(draft, 'utf8')).toBe(MISNUMBERED);
    const { stderr } = spawnSync('git', ['apply', '-p0', '--unsafe-paths'], {
      input: out.replaceAll(name, 'draft.unres'),
      cwd: files.folder,
      encoding: 'utf8',
    });
    expect(stderr).toBe('');
    expect(readFileSync(draft, 'utf8')).toBe(CLEAN);
  });

  it('ends as --fix would, and has what remains beside the diff', async () => {
    const mendable = await show(draft);
    expect(mendable).toMatchObject({ code: 0, err: 'No findings in 1 file\n' });
    const marked = await show('--format', 'compact', files.write('mark.unres', CLEAN.replace('the lakes,', 'the lakes,[^2]')));
    expect(marked).toMatchObject({ code: 1, out: '' });
    expect(marked.err).toContain('fn-undefined');
  });

  it('has one diff for each file that would change', async () => {
    const other = files.write('other.unres', MISNUMBERED);
    const { out } = await show(draft, files.write('clean.unres', CLEAN), other);
    expect(out.match(/^--- .*/gm)).toEqual([`--- ${draft}`, `--- ${other}`]);
  });

  it('shows what would become of standard input', async () => {
    const { out } = await rapporteur(['check', '--fix-dry-run', '--stdin', '--stdin-filename', 'a.unres'], { stdin: MISNUMBERED });
    expect(out).toContain('--- a.unres\n+++ a.unres\n');
    expect(out).toContain('\n-4. Decides');
  });
});
