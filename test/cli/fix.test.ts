import { chmodSync, lstatSync, readdirSync, readFileSync, statSync, symlinkSync } from 'node:fs';
import { beforeEach, expect, it } from 'vitest';
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
