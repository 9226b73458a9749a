import { spawnSync } from 'node:child_process';
import { chmodSync, copyFileSync, mkdirSync, readdirSync, readFileSync, statSync, truncateSync, utimesSync, writeFileSync } from 'node:fs';
import * as modules from 'node:module';
import { join } from 'node:path';
import { beforeEach, describe, expect, it } from 'vitest';
import { version } from '../../package.json';
import { built } from '../support/dist';
import { CLEAN, scratchFolder } from './commandLine';

const scratch = scratchFolder();
const program = scratch.path('program.js');
let runs = 0;
let temporary: string;

/** What a copy of the program prints. */
function printed(...args: string[]): string {
  const env = { ...process.env, TMPDIR: temporary, TMP: temporary, TEMP: temporary };
  return spawnSync(process.execPath, [scratch.path('cli.js'), ...args], { env, encoding: 'utf8' }).stdout;
}

/** The version that it tells, which takes no more than its first two files. */
const versionTold = (): string => printed('--version').split(' ')[0] as string;

/** The files in the folder for temporary files. */
const kept = (): string[] =>
  readdirSync(temporary, { recursive: true, withFileTypes: true })
    .filter(entry => entry.isFile())
    .map(({ parentPath, name }) => join(parentPath, name));

beforeEach(() => {
  for (const name of ['cli.js', 'program.js', 'commands.js'] as const) copyFileSync(built(`dist/${name}`), scratch.path(name));
  temporary = scratch.path(`temporary${++runs}`);
  mkdirSync(temporary);
});

describe.skipIf('enableCompileCache' in modules)('compiled code, where Node does not keep it', () => {
  it('is kept for the next start, which leaves it as it is', () => {
    expect(versionTold()).toBe(`rapporteur/${version}`);
    const [file] = kept() as [string];
    const { ino } = statSync(file);
    expect(versionTold()).toBe(`rapporteur/${version}`);
    expect(kept()).toEqual([file]);
    expect(statSync(file).ino).toBe(ino);
  });

  it('is not run for another program of the same length and time', () => {
    versionTold();
    const { atime, mtime } = statSync(program);
    writeFileSync(program, readFileSync(program, 'utf8').replaceAll(version, '9.8.7'));
    utimesSync(program, atime, mtime);
    expect(versionTold()).toBe('rapporteur/9.8.7');
  });

  it('is made anew where it is damaged', () => {
    versionTold();
    const [file] = kept() as [string];
    const { size } = statSync(file);
    truncateSync(file, size >> 1);
    expect(versionTold()).toBe(`rapporteur/${version}`);
    expect(statSync(file).size).toBeGreaterThan(size >> 1);
  });

  it.skipIf(process.platform === 'win32')('is neither kept nor run where others can write to its folder', () => {
    versionTold();
    const [file] = kept() as [string];
    truncateSync(file, 10);
    chmodSync(join(temporary, readdirSync(temporary)[0] as string), 0o777);
    expect(versionTold()).toBe(`rapporteur/${version}`);
    expect(statSync(file).size).toBe(10);
  });

  it('is kept anew where another command has more of it', () => {
    const sizeOfCommands = () => statSync(kept().find(file => file.endsWith('commands.js')) as string).size;
    printed('explain');
    const before = sizeOfCommands();
    const draft = scratch.write('draft.unres', CLEAN);
    expect(printed('check', draft)).toContain('No findings');
    expect(sizeOfCommands()).toBeGreaterThan(before);
    expect(printed('check', draft)).toContain('No findings');
  });

  it('is done without where the folder for temporary files cannot be used', () => {
    temporary = program;
    expect(versionTold()).toBe(`rapporteur/${version}`);
  });
});
