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
