import { existsSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { afterAll, expect, it } from 'vitest';
import { built } from '../support/dist';
import { EditorClient } from './editorClient';
import { EGLOT } from './editors';

const folder = mkdtempSync(join(tmpdir(), 'rapporteur-windows-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

const DRAFTS = 40;
const [drafts, cache] = [join(folder, 'drafts'), join(folder, 'cache')];
const uriOf = (i: number): string => pathToFileURL(join(drafts, `lake${i}.unres`)).href;
const textOf = (i: number) =>
  `70/${900 + i}. Lakes of kind ${i}\n\nThe General Assembly,\n\nRecalling its resolution 70/${901 + i},\n\nDecides to act.\n`;

const openWindow = () =>
  EditorClient.spawn([built('dist/cli.js'), 'lsp', '--stdio'], {
    capabilities: EGLOT,
    rootUri: pathToFileURL(drafts).href,
    initializationOptions: { cacheFolder: pathToFileURL(cache).href },
  });
/** Where the citation of the next draft leads to from the first one, as soon as that is known: many files are read while questions are answered. */
async function jump(window: EditorClient): Promise<string[]> {
  const position = { line: 4, character: textOf(0).split('\n')[4]?.indexOf('70/901') ?? 0 };
  for (;;) {
    const found = await window.request<{ uri: string }[]>('textDocument/definition', { textDocument: { uri: uriOf(0) }, position });
    if (found.length > 0) return found.map(({ uri }) => uri);
  }
}

it('two windows on one folder know the same, and share what they remember without harm', async () => {
  mkdirSync(drafts);
  for (let i = 0; i < DRAFTS; i++) writeFileSync(join(drafts, `lake${i}.unres`), textOf(i));
  const windows = await Promise.all([openWindow(), openWindow()]);
  // The same draft in both, with other words in one of them.
  await Promise.all(windows.map((window, i) => window.open(uriOf(0), textOf(0) + 'x'.repeat(i))));
  expect(await Promise.all(windows.map(jump))).toEqual([[uriOf(1)], [uriOf(1)]]);
  expect(await Promise.all(windows.map(window => window.quit()))).toEqual([0, 0]);

  // Who leaves before all is read has nothing to remember.
  const files = existsSync(cache) ? readdirSync(cache) : [];
  expect(files.length).toBeLessThanOrEqual(1);
  for (const file of files) expect(() => JSON.parse(readFileSync(join(cache, file), 'utf8'))).not.toThrow();
  const next = await openWindow();
  await next.open(uriOf(0), textOf(0));
  expect(await jump(next)).toEqual([uriOf(1)]);
  expect(await next.quit()).toBe(0);
});
