import { type ChildProcessWithoutNullStreams, spawn, spawnSync } from 'node:child_process';
import { mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import { beforeEach, describe, expect, it } from 'vitest';
import { built } from '../support/dist';
import { CLEAN, MISNUMBERED, scratchFolder } from './commandLine';

const cli = built('dist/cli.js');
const files = scratchFolder();
const folder = files.path('drafts');
const COUNT = 400;

beforeEach(() => {
  rmSync(folder, { recursive: true, force: true });
  mkdirSync(folder);
  for (let i = 0; i < COUNT; i++) writeFileSync(join(folder, `${String(i).padStart(3, '0')}.unres`), i % 3 ? MISNUMBERED : CLEAN);
});

const start = (...args: string[]): ChildProcessWithoutNullStreams => spawn(process.execPath, [cli, 'check', ...args, folder]);

const ended = (child: ChildProcessWithoutNullStreams): Promise<number | null> => new Promise(resolve => child.once('close', resolve));

describe('a folder of many drafts', () => {
  it('is reported in the order of their names, the same with one thread as with several', () => {
    const run = (names: readonly string[]) =>
      spawnSync(process.execPath, [cli, 'check', '--format', 'jsonl', ...names], { cwd: folder, encoding: 'utf8' }).stdout;
    const names = readdirSync(folder).sort();
    const inOne = Array.from({ length: COUNT / 50 }, (_, i) => names.slice(50 * i, 50 * i + 50))
      .map(run)
      .join('');
    expect(run(names)).toBe(inOne);
  });

  it('has each file told when it is done, and not all at the end', async () => {
    const child = start('--format', 'jsonl');
    const [line] = await new Promise<string[]>(resolve => createInterface(child.stdout).once('line', (...lines) => resolve(lines)));
    expect(JSON.parse(line as string).file).toBe(join(folder, '000.unres'));
    expect(child.exitCode).toBeNull();
    expect(await ended(child)).toBe(1);
  });

  it('is left in good order by Ctrl-C: what is begun is finished, nothing is half done', async () => {
    const child = start('--fix', '--format', 'jsonl');
    let told = 0;
    createInterface(child.stdout).on('line', () => {
      if (++told === 5) child.kill('SIGINT');
    });
    expect(await ended(child)).toBe(130);
    expect(told).toBeLessThan(COUNT);
    const names = readdirSync(folder).sort();
    expect(names).toHaveLength(COUNT);
    const texts = names.map(name => readFileSync(join(folder, name), 'utf8'));
    expect(texts.slice(0, told).every(text => text === CLEAN)).toBe(true);
    expect(texts.every(text => text === CLEAN || text === MISNUMBERED)).toBe(true);
    expect(texts).toContain(MISNUMBERED);
  });

  it('draws no progress into a pipe', () => {
    const { stderr } = spawnSync(process.execPath, [cli, 'check', folder], { encoding: 'utf8' });
    expect(stderr).toBe('');
  });
});
