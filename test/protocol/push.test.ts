import { afterAll, beforeAll, expect, it } from 'vitest';
import { MISNUMBERED } from '../cli/commandLine';
import { built } from '../support/dist';
import { EditorClient } from './editorClient';
import { BARE, EGLOT } from './editors';

const uri = 'file:///drafts/lakes.unres';
let editor: EditorClient;
beforeAll(async () => {
  editor = await EditorClient.spawn([built('dist/cli.js'), 'lsp', '--stdio'], { capabilities: EGLOT });
});
afterAll(() => editor.quit());

it('does not offer to be asked', () => expect(editor.initialized.capabilities.diagnosticProvider).toBeUndefined());

it('sends the findings of a document that is opened, with its version', async () => {
  const sent = editor.nextDiagnostics();
  await editor.open(uri, MISNUMBERED, 7);
  const { version, diagnostics } = await sent;
  expect(version).toBe(7);
  expect(diagnostics.map(({ code }) => code)).toEqual(['op-number-sequence']);
});

it('leaves out what the client does not know', async () => {
  const [diagnostic] = editor.published.at(-1)?.diagnostics ?? [];
  expect(diagnostic).toBeDefined();
  expect(diagnostic).not.toHaveProperty('codeDescription');
  expect(diagnostic).not.toHaveProperty('relatedInformation');
});

it('sends them once for many changes that come together', async () => {
  const before = editor.published.length;
  const sent = editor.nextDiagnostics(({ version }) => version === 57);
  await Promise.all(
    Array.from({ length: 50 }, (_, i) =>
      editor.change(uri, 8 + i, { range: { start: { line: 0, character: 0 }, end: { line: 0, character: 0 } }, text: 'Q' }),
    ),
  );
  await sent;
  // How many messages one read of the pipe brings is not ours to say; that they are not answered one by one is.
  expect(editor.published.length - before).toBeLessThan(25);
});

it('takes them back when the document is closed', async () => {
  const sent = editor.nextDiagnostics(({ diagnostics }) => diagnostics.length === 0);
  await editor.close(uri);
  expect(await sent).toEqual({ uri, diagnostics: [] });
});

it('serves a client that announces nothing, and takes its settings as they are sent', async () => {
  const bare = await EditorClient.spawn([built('dist/cli.js'), 'lsp'], {
    capabilities: BARE,
    initializationOptions: { rules: { 'op-number-sequence': 'warning' } },
  });
  const first = bare.nextDiagnostics();
  await bare.open(uri, MISNUMBERED);
  expect((await first).diagnostics[0]?.severity).toBe(2);
  const second = bare.nextDiagnostics();
  await bare.connection.sendNotification('workspace/didChangeConfiguration', {
    settings: { rapporteur: { rules: { 'op-number-sequence': 'off' } } },
  });
  expect((await second).diagnostics).toEqual([]);
  expect(await bare.quit()).toBe(0);
});
