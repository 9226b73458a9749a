import { expect, it } from 'vitest';
import { CLEAN, rapporteur, scratchFolder } from './commandLine';

const files = scratchFolder();
const base = files.write('base.unres', CLEAN);
const changed = files.write('changed.unres', CLEAN.replace('noise', 'silence'));

it('ends with 0 where nothing but numbers differs, with 1 where words do, and with 2 where a file cannot be read', async () => {
  const renumbered = files.write('renumbered.unres', CLEAN.replace('3. Decides', '4. Decides'));
  expect(await rapporteur(['compare', base, renumbered])).toMatchObject({ code: 0, out: '1 renumbered, 9 the same\n' });
  expect((await rapporteur(['compare', base, changed])).code).toBe(1);
  const { code, err } = await rapporteur(['compare', base, files.path('none.unres')]);
  expect(code).toBe(2);
  expect(err).toContain('there is no such file');
});

it('says what changed, in words that a person reads', async () => {
  const { out } = await rapporteur(['compare', base, changed]);
  expect(out).toBe('PP2 (changed)\n  Noting with concern the [-noise-] {+silence+} on the lakes,\n\n1 changed, 9 the same\n');
  const { out: markdown } = await rapporteur(['compare', '--format', 'markdown', base, changed]);
  expect(markdown).toContain('### PP2 (changed)\n\nNoting with concern the ~~noise~~ **silence** on the lakes,\n');
});

it('prints every row with its pieces as JSON', async () => {
  const { out } = await rapporteur(['compare', '--format', 'json', base, changed]);
  const { counts, rows } = JSON.parse(out);
  expect(counts).toMatchObject({ changed: 1, same: 9 });
  const row = rows.find(({ kind }: { kind: string }) => kind === 'changed');
  expect(row.pieces.map(({ kind }: { kind: string }) => kind)).toEqual(['kept', 'deleted', 'inserted', 'kept']);
  const [, deleted] = row.pieces;
  expect(CLEAN.slice(deleted.base.start, deleted.base.end)).toBe('noise');
});

it('writes the amendments', async () => {
  const { out } = await rapporteur(['compare', '--format', 'amendments', base, changed]);
  expect(out).toBe('Preambular paragraph 2: replace “noise” with “silence”.\n');
});

it('reads one of the texts from standard input', async () => {
  expect((await rapporteur(['compare', '-', base], { stdin: CLEAN })).code).toBe(0);
});

it('says what is wrong with the command line', async () => {
  expect(await rapporteur(['compare', base])).toMatchObject({ code: 2, err: expect.stringContaining('name two files') });
  expect(await rapporteur(['compare', '--format', 'jsn', base, base])).toMatchObject({ code: 2, err: expect.stringContaining('“json”') });
});
