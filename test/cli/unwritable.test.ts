import { spawnSync } from 'node:child_process';
import { chmodSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { beforeEach, describe, expect, it } from 'vitest';
import { built } from '../support/dist';
import { CLEAN, MISNUMBERED, scratchFolder } from './commandLine';

const cli = built('dist/cli.js');
const files = scratchFolder();
/** Root may write everywhere, so the program runs as nobody. */
const nobody = process.getuid?.() === 0 ? { uid: 65534, gid: 65534 } : {};
const LONG = MISNUMBERED.replace('on the lakes', `on the lakes${', on the shores'.repeat(1500)}`);

let folder = '';
let draft = '';
let count = 0;
beforeEach(() => {
  chmodSync(files.folder, 0o755);
  folder = files.path(`folder${++count}`);
  mkdirSync(folder);
  chmodSync(folder, 0o777);
  draft = join(folder, 'draft.unres');
  writeFileSync(draft, LONG);
  chmodSync(draft, 0o666);
});

/** What `--fix` reports of the draft, with the shell's words before it. */
function fix(before = ''): { readonly file: string; readonly error?: string } {
  const command = `${before} "${process.execPath}" "${cli}" check --fix --format jsonl "${draft}"`;
  return JSON.parse(spawnSync('sh', ['-c', command], { encoding: 'utf8', ...nobody }).stdout);
}

const isAsItWas = (): void => {
  expect(readFileSync(draft, 'utf8')).toBe(LONG);
  expect(readdirSync(folder)).toEqual(['draft.unres']);
};

describe.skipIf(process.platform === 'win32')('a file that cannot be written is left whole, with nothing beside it', () => {
  it('in a folder that is read-only', () => {
    chmodSync(folder, 0o555);
    expect(fix().error).toBe('it could not be written: permission is denied');
    isAsItWas();
  });

  it('that is read-only itself', () => {
    chmodSync(draft, 0o444);
    expect(fix().error).toBe('it could not be written: permission is denied');
    isAsItWas();
  });

  it('where there is no room for all of it', () => {
    // A limit of the shell stands for a full disk: the text is cut in the middle.
    expect(fix('ulimit -f 4;').error).toMatch(/^it could not be written: /);
    isAsItWas();
  });

  it('and is repaired once it can be', () => {
    expect(fix()).toEqual({ file: draft, findings: [] });
    expect(readFileSync(draft, 'utf8')).toContain('3. Decides');
  });
});

it.skipIf(process.platform === 'win32')('a folder that cannot be read is told, and the others are checked', () => {
  writeFileSync(draft, CLEAN);
  const closed = join(folder, 'closed');
  mkdirSync(closed, { mode: 0o000 });
  const { status, stdout } = spawnSync(process.execPath, [cli, 'check', '--format', 'json', folder], { encoding: 'utf8', ...nobody });
  chmodSync(closed, 0o755);
  expect(status).toBe(2);
  expect(JSON.parse(stdout)).toEqual([
    { file: draft, findings: [] },
    { file: closed, error: 'permission is denied' },
  ]);
});
