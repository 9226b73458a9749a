import { spawnSync } from 'node:child_process';
import { expect, it } from 'vitest';
import { version } from '../../package.json';
import { built } from '../support/dist';
import { CLEAN, MISNUMBERED, scratchFolder } from './commandLine';

const files = scratchFolder();
const cli = built('dist/cli.js');

/** The built command line, as a shell starts it. */
const start = (args: readonly string[], input: string | Uint8Array = '') =>
  spawnSync(process.execPath, [cli, ...args], { input, encoding: 'utf8' });

it('tells its version', () => {
  const { status, stdout } = start(['--version']);
  expect(status).toBe(0);
  expect(stdout).toContain(version);
});

it('tells its commands', () => {
  const { status, stdout } = start(['--help']);
  expect(status).toBe(0);
  for (const command of ['check', 'outline', 'explain', 'lsp']) expect(stdout).toContain(`  ${command}`);
});

it('ends with 0, 1 and 2', () => {
  expect(start(['check', '-'], CLEAN).status).toBe(0);
  expect(start(['check', '-'], MISNUMBERED).status).toBe(1);
  expect(start(['check', '-'], new Uint8Array([0xff])).status).toBe(2);
});

it('checks the drafts of a folder', () => {
  files.write('one.unres', CLEAN);
  files.write('two.unres', MISNUMBERED);
  const { status, stdout } = start(['check', '--format', 'json', files.folder]);
  expect(status).toBe(1);
  expect((JSON.parse(stdout) as { file: string }[]).map(f => f.file.slice(-9))).toEqual(expect.arrayContaining(['one.unres', 'two.unres']));
});

it('takes what stands behind -- for a file', () => {
  files.write('-odd.unres', CLEAN);
  const { status, stdout } = spawnSync(process.execPath, [cli, 'check', '--format', 'compact', '--', '-odd.unres'], {
    cwd: files.folder,
    encoding: 'utf8',
  });
  expect({ status, stdout }).toEqual({ status: 0, stdout: '' });
});

it('prints without colours into a pipe', () => {
  expect(start(['check', '-'], MISNUMBERED).stdout).not.toContain('\u001b');
});

it('ends quietly when its reader stops listening', () => {
  const drafts = Array.from({ length: 200 }, () => files.write('long.unres', CLEAN)).join(' ');
  const { stdout, stderr } = spawnSync('sh', ['-c', `"${process.execPath}" "${cli}" outline ${drafts} | head -c 10`], { encoding: 'utf8' });
  expect(stdout).toHaveLength(10);
  expect(stderr).toBe('');
});
