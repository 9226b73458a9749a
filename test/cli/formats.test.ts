import { expect, it } from 'vitest';
import { manifest } from '../manifest/manifest';
import { CLEAN, MISNUMBERED, rapporteur, scratchFolder } from './commandLine';

const files = scratchFolder();
const clean = files.write('clean.unres', CLEAN);
const misnumbered = files.write('mis,numbered.unres', MISNUMBERED);
const absent = files.path('absent.unres');

const printed = async (format: string, colour = false) =>
  (await rapporteur(['check', '--format', format, misnumbered, clean, absent], { colour })).out;

it('text names the file, the place and the rule, and ends with a summary', async () => {
  const out = await printed('text');
  expect(out).toContain(`${misnumbered}\n  17:1  error  `);
  expect(out).toContain('  op-number-sequence\n');
  expect(out).toContain(`${absent}\n  error  there is no such file\n`);
  expect(out).not.toContain(clean);
  expect(out.endsWith('1 error in 2 files; 1 can be repaired with --fix; 1 file could not be read\n')).toBe(true);
});

it('text is coloured for a terminal only', async () => {
  const introducer = '\u001b[';
  expect(await printed('text', true)).toContain(`${introducer}31merror`);
  expect(await printed('text')).not.toContain(introducer);
});

it('text says so where nothing is found', async () => {
  expect((await rapporteur(['check', clean])).out).toBe('No findings in 1 file\n');
});

it('compact is one finding a line', async () => {
  const [finding, unreadable] = (await printed('compact')).split('\n');
  expect(finding).toMatch(/:17:1 error op-number-sequence \S/);
  expect(finding?.startsWith(misnumbered)).toBe(true);
  expect(unreadable).toBe(`${absent}:1:1 error unreadable there is no such file`);
});

it('compact is what the problem matcher of the editor reads', async () => {
  const [{ pattern }] = manifest.contributes.problemMatchers;
  const [finding, unreadable] = (await printed('compact')).trimEnd().split('\n');
  const read = (line = '') => new RegExp(pattern.regexp).exec(line) ?? [];
  expect(read(finding)[pattern.file]).toBe(misnumbered);
  expect([pattern.line, pattern.column, pattern.severity, pattern.code].map(group => read(finding)[group])).toEqual([
    '17',
    '1',
    'error',
    'op-number-sequence',
  ]);
  expect(finding?.endsWith(`op-number-sequence ${read(finding)[pattern.message]}`)).toBe(true);
  expect(read(unreadable)[pattern.file]).toBe(absent);
  expect(read('C:\\drafts\\a.unres:3:1 hint op-end wrong')[pattern.file]).toBe('C:\\drafts\\a.unres');
});

it('jsonl is one object a file', async () => {
  const lines = (await printed('jsonl')).trimEnd().split('\n');
  expect(lines.map(line => JSON.parse(line))).toEqual(JSON.parse(await printed('json')));
});

it('github escapes what would end a property', async () => {
  const [finding, unreadable] = (await printed('github')).split('\n');
  expect(finding).toContain(`mis%2Cnumbered.unres,line=17,endLine=17,col=1,endColumn=3,title=op-number-sequence::`);
  expect(unreadable).toBe(`::error file=${absent}::there is no such file`);
});
