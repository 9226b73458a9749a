import { spawnSync } from 'node:child_process';
import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { afterAll, beforeEach, expect, it } from 'vitest';
import { EditorClient } from '../protocol/editorClient';
import { NEOVIM } from '../protocol/editors';
import { built } from '../support/dist';

const folder = mkdtempSync(join(tmpdir(), 'rapporteur-offline-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

const log = join(folder, 'network.log');
const denied = ['--require', join(import.meta.dirname, 'denied.cjs')];
/** Workers inherit what is in here, and not the arguments of the program. */
const env = { ...process.env, NETWORK_LOG: log, NODE_OPTIONS: denied.join(' ') };
const draft = join(folder, 'lakes.unres');
const TEXT = 'Lakes\n\nThe General Assembly,\n\nRecalling its resolution 73/338 ,\n\n2. Decides on paragraph 1 of resolution 70/1.\n';

beforeEach(() => {
  writeFileSync(draft, TEXT);
  rmSync(log, { force: true });
});

const used = (): string => (existsSync(log) ? readFileSync(log, 'utf8') : '');
const start = (...args: string[]) => spawnSync(process.execPath, [built('dist/cli.js'), ...args], { cwd: folder, env, encoding: 'utf8' });

it('a program that would use the network is found out', () => {
  const program = 'fetch("http://localhost/").catch(() => {}); require("node:dns").lookup("localhost", () => {})';
  expect(spawnSync(process.execPath, ['-e', program], { env }).status).not.toBe(0);
  expect(used()).toContain('fetch http://localhost/');
});

it.each([
  ['--help'],
  ['check', '--format', 'sarif', '.'],
  ['check', '--fix', 'lakes.unres'],
  ['check', '--format', 'json', ...Array.from({ length: 60 }, () => 'lakes.unres')],
  ['outline', 'lakes.unres'],
  ['explain', 'ref-date-mismatch'],
])('the command line uses no network for %s', (...args) => {
  const { status, stderr } = start(...args);
  expect([0, 1], stderr).toContain(status);
  expect(used()).toBe('');
});

it('the language server uses none, whatever it is asked', async () => {
  const editor = await EditorClient.spawn([...denied, built('dist/cli.js'), 'lsp', '--stdio'], {
    capabilities: NEOVIM,
    rootUri: pathToFileURL(folder).href,
    env,
  });
  const uri = pathToFileURL(draft).href;
  await editor.open(uri, TEXT);
  const at = { textDocument: { uri }, position: { line: 4, character: 27 }, query: '70/1', context: { includeDeclaration: true } };
  const over = { ...at, range: { start: { line: 0, character: 0 }, end: at.position }, context: { diagnostics: [] } };
  for (const method of ['diagnostic', 'hover', 'definition', 'references', 'completion', 'documentLink'])
    await editor.request(`textDocument/${method}`, at);
  await editor.request('textDocument/codeAction', over);
  for (const method of ['citations', 'citationGraph', 'searchResolutions', 'citationAt']) await editor.request(`rapporteur/${method}`, at);
  await editor.request('workspace/symbol', { query: '70/1' });
  expect(await editor.request('textDocument/hover', at)).not.toBeNull();
  expect(await editor.quit()).toBe(0);
  expect(used()).toBe('');
});
