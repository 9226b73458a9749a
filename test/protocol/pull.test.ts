import { pathToFileURL } from 'node:url';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { DocumentDiagnosticReport } from 'vscode-languageserver';
import { CLEAN, MISNUMBERED } from '../cli/commandLine';
import { built } from '../support/dist';
import { EditorClient, type EditorOptions } from './editorClient';
import { NEOVIM } from './editors';

const uri = 'file:///drafts/lakes.unres';
const options: EditorOptions = { capabilities: NEOVIM };
let editor: EditorClient;
beforeAll(async () => {
  editor = await EditorClient.spawn([built('dist/server.js'), '--stdio'], options);
  await editor.open(uri, MISNUMBERED);
});
afterAll(() => editor.quit());

const pull = (previousResultId?: string) =>
  editor.request<DocumentDiagnosticReport>('textDocument/diagnostic', { textDocument: { uri }, previousResultId });

/** The full report; fails where the server answers that nothing has changed. */
async function pullFull(previousResultId?: string) {
  const report = await pull(previousResultId);
  if (report.kind !== 'full') throw new Error(`report is ${report.kind}`);
  return report;
}

it('offers to be asked, of this file alone, in UTF-16', () => {
  const { capabilities, serverInfo } = editor.initialized;
  expect(serverInfo?.name).toBe('rapporteur');
  expect(capabilities.positionEncoding).toBe('utf-16');
  expect(capabilities.diagnosticProvider).toMatchObject({ interFileDependencies: false, workspaceDiagnostics: false });
});

it('answers with the findings, each with its rule and the page of it', async () => {
  const { items } = await pullFull();
  expect(items).toHaveLength(1);
  expect(items[0]).toMatchObject({
    code: 'op-number-sequence',
    severity: 1,
    source: 'rapporteur',
    range: { start: { line: 16, character: 0 }, end: { line: 16, character: 2 } },
  });
  expect(items[0]?.codeDescription?.href).toBe(pathToFileURL('docs/rules/op-number-sequence.md').href);
});

it('answers that nothing has changed while nothing has', async () => {
  const { resultId } = await pullFull();
  expect(await pull(resultId)).toEqual({ kind: 'unchanged', resultId });
});

it('never sends what it is asked for', async () => {
  await pull();
  expect(editor.published).toEqual([]);
});

it('follows the edits of the text', async () => {
  const { resultId } = await pullFull();
  await editor.change(uri, 2, { range: { start: { line: 16, character: 0 }, end: { line: 16, character: 1 } }, text: '3' });
  expect((await pullFull(resultId)).items).toEqual([]);
  await editor.change(uri, 3, { text: MISNUMBERED });
  expect((await pullFull()).items).toHaveLength(1);
});

it('does not take a text for an older one of the same version', async () => {
  const { resultId } = await pullFull();
  await editor.close(uri);
  await editor.open(uri, CLEAN, 3);
  expect((await pullFull(resultId)).items).toEqual([]);
  await editor.change(uri, 4, { text: MISNUMBERED });
});

it('has nothing to say of a document that is not open', async () => {
  expect(await editor.request('textDocument/diagnostic', { textDocument: { uri: 'file:///other.unres' } })).toEqual({
    kind: 'full',
    items: [],
  });
});

describe('settings', () => {
  it('change what is found, and the client is asked to look again', async () => {
    const { resultId } = await pullFull();
    const before = editor.refreshes;
    options.settings = { rules: { 'op-number-sequence': 'hint' } };
    await editor.connection.sendNotification('workspace/didChangeConfiguration', { settings: null });
    expect((await pullFull(resultId)).items[0]?.severity).toBe(4);
    expect(editor.refreshes).toBe(before + 1);
  });

  it('of a wrong shape are passed over', async () => {
    options.settings = { rules: { 'op-number-sequence': 'fatal', 'no-such-rule': 'off' }, profile: 7 };
    await editor.connection.sendNotification('workspace/didChangeConfiguration', { settings: null });
    expect((await pullFull()).items[0]?.severity).toBe(1);
  });
});
