import { afterAll, beforeAll, expect, test } from 'vitest';
import type { CodeAction } from 'vscode-languageserver';
import { MoveParagraphRequest, RestructureRequest, type RestructureResult } from '../../server/src/protocol/requests';
import { built } from '../support/dist';
import { EditorClient } from './editorClient';
import { BARE } from './editors';

const URI = 'untitled:lakes';
const TEXT = 'Lakes\n\nThe General Assembly,\n\nNoting lakes,\n\n1. Thanks the lakes;\n\n2. Decides to come back.\n';
const textDocument = { uri: URI };

let editor: EditorClient;
beforeAll(async () => {
  editor = await EditorClient.spawn([built('dist/server.js'), '--stdio'], {
    capabilities: { ...BARE, textDocument: { codeAction: { codeActionLiteralSupport: { codeActionKind: { valueSet: [] } } } } },
  });
  await editor.connection.sendNotification('textDocument/didOpen', {
    textDocument: { ...textDocument, languageId: 'un-resolution', version: 1, text: TEXT },
  });
});
afterAll(() => editor.quit());

test('a paragraph moves, and the cursor with it', async () => {
  const params = { textDocument, position: { line: 8, character: 5 }, what: 'moveUp' as const };
  const result = await editor.connection.sendRequest<RestructureResult>(RestructureRequest.method, params);
  expect(result).toMatchObject({ cursor: { line: 6, character: 0 } });
});

test('what cannot be done is answered with its reason', async () => {
  const params = { textDocument, position: { line: 4, character: 0 }, what: 'moveUp' as const };
  expect(await editor.connection.sendRequest(RestructureRequest.method, params)).toEqual({
    reason: 'There is no paragraph above PP1 to change places with.',
  });
});

test('a paragraph is dragged to the place of another', async () => {
  const params = { textDocument, from: { line: 6, character: 0 }, to: { line: 8, character: 0 } };
  expect(await editor.connection.sendRequest(MoveParagraphRequest.method, params)).toMatchObject({ cursor: { line: 8, character: 0 } });
});

test('other editors find the moves among the code actions', async () => {
  const at = { line: 6, character: 0 };
  const actions = await editor.connection.sendRequest<CodeAction[]>('textDocument/codeAction', {
    textDocument,
    range: { start: at, end: at },
    context: { diagnostics: [], only: ['refactor.move'] },
  });
  expect(actions.map(({ title }) => title)).toEqual([
    'Move the paragraph down',
    'Join the paragraph with the one below',
    'Move the paragraph to the other part of the resolution',
  ]);
});
