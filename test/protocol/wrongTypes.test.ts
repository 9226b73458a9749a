import { afterAll, beforeAll, expect, it } from 'vitest';
import { built } from '../support/dist';
import { EditorClient } from './editorClient';
import { NEOVIM } from './editors';

let editor: EditorClient;
beforeAll(async () => {
  const capabilities = { ...NEOVIM, workspace: { ...NEOVIM.workspace, workspaceFolders: true } };
  editor = await EditorClient.spawn([built('dist/cli.js'), 'lsp', '--stdio'], { capabilities });
});
afterAll(() => editor.quit());

it('a folder of the workspace without an address does not end the server', async () => {
  await editor.connection.sendNotification('workspace/didChangeWorkspaceFolders', { event: { added: [{ name: 'x' }], removed: [] } });
  expect(await editor.request('workspace/symbol', { query: '70/1' })).not.toBeNull();
});

it.each([[[null]], [{ length: 1e9 }], [7]])('what is no text is not read as one: %j', async text => {
  const uri = 'file:///drafts/lakes.unres';
  expect(await editor.request('rapporteur/checkTexts', { texts: [{ uri, text }] })).toEqual([[]]);
  expect(await editor.request('rapporteur/looksLikeResolution', { text })).toBe(false);
  await editor.open(uri, text as never);
  expect(await editor.request('textDocument/documentSymbol', { textDocument: { uri } })).toEqual([]);
  await editor.close(uri);
});
