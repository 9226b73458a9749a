import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { CodeAction, CodeActionClientCapabilities } from 'vscode-languageserver';
import { MoveParagraphRequest, RestructureRequest, type RestructureResult } from '../../server/src/protocol/requests';
import { built } from '../support/dist';
import { EditorClient } from './editorClient';
import { BARE } from './editors';

const URI = 'untitled:lakes';
const TEXT = 'Lakes\n\nThe General Assembly,\n\nNoting lakes,\n\n1. Thanks the lakes;\n\n2. Decides to come back.\n';
const textDocument = { uri: URI };

const LITERALS: CodeActionClientCapabilities = { codeActionLiteralSupport: { codeActionKind: { valueSet: [] } } };

async function editorWith(codeAction: CodeActionClientCapabilities): Promise<EditorClient> {
  const client = await EditorClient.spawn([built('dist/server.js'), '--stdio'], {
    capabilities: { ...BARE, textDocument: { codeAction } },
  });
  await client.connection.sendNotification('textDocument/didOpen', {
    textDocument: { ...textDocument, languageId: 'un-resolution', version: 1, text: TEXT },
  });
  return client;
}

let editor: EditorClient;
beforeAll(async () => {
  editor = await editorWith(LITERALS);
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

const TITLES = [
  'Move the paragraph down',
  'Join the paragraph with the one below',
  'Move the paragraph to the other part of the resolution',
];

function movesAtFirst({ connection }: EditorClient): Promise<CodeAction[]> {
  const at = { line: 6, character: 0 };
  return connection.sendRequest('textDocument/codeAction', {
    textDocument,
    range: { start: at, end: at },
    context: { diagnostics: [], only: ['refactor.move'] },
  });
}

const editsOf = (action: CodeAction | undefined) => action?.edit?.changes?.[URI];

test('other editors find the moves among the code actions, with their edits', async () => {
  expect(editor.initialized.capabilities.codeActionProvider).toMatchObject({ resolveProvider: false });
  const actions = await movesAtFirst(editor);
  expect(actions.map(({ title }) => title)).toEqual(TITLES);
  expect(actions.every(action => editsOf(action)?.length)).toBe(true);
});

describe('in editors that ask for the edit of the action that is chosen', () => {
  let resolving: EditorClient;
  beforeAll(async () => {
    resolving = await editorWith({ ...LITERALS, dataSupport: true, resolveSupport: { properties: ['edit'] } });
  });
  afterAll(() => resolving.quit());

  const resolved = (action: CodeAction | undefined) => resolving.connection.sendRequest<CodeAction>('codeAction/resolve', action);

  test('the moves come without edits and get the same ones', async () => {
    expect(resolving.initialized.capabilities.codeActionProvider).toMatchObject({ resolveProvider: true });
    const actions = await movesAtFirst(resolving);
    expect(actions.map(({ title, edit }) => ({ title, edit }))).toEqual(TITLES.map(title => ({ title })));
    const made = await Promise.all(actions.map(resolved));
    expect(made.map(editsOf)).toEqual((await movesAtFirst(editor)).map(editsOf));
  });

  test('an action that has all it needs stays as it is', async () => {
    const action = { title: 'Write “kites”', edit: { changes: {} } };
    expect(await resolved(action)).toEqual(action);
  });

  test('a move in a text that has changed meanwhile does nothing', async () => {
    const [move] = await movesAtFirst(resolving);
    await resolving.connection.sendNotification('textDocument/didChange', {
      textDocument: { ...textDocument, version: 2 },
      contentChanges: [{ text: `Many ${TEXT}` }],
    });
    expect(await resolved(move)).toEqual(move);
  });
});
