import { PassThrough } from 'node:stream';
import { afterEach, describe, expect, it } from 'vitest';
import {
  type ClientCapabilities,
  createConnection,
  createProtocolConnection,
  type DocumentDiagnosticReport,
  FileChangeType,
  StreamMessageReader,
  StreamMessageWriter,
} from 'vscode-languageserver/node';
import { READS_FILES, ReadFileRequest } from '../../server/src/protocol/requests';
import { startServer } from '../../server/src/protocol/server';
import { MISNUMBERED } from '../cli/commandLine';
import { EditorClient } from './editorClient';
import { EGLOT, NEOVIM } from './editors';

const editors: EditorClient[] = [];
afterEach(() => Promise.all(editors.splice(0).map(editor => editor.quit())));

const DRAFT = 'memfs:/drafts/lakes.unres';
const RC = 'memfs:/drafts/.rapporteurrc.json';

/** An editor with virtual files that it reads for the server; or, where it does not offer to, the server reads them itself. */
async function start(files: Record<string, string>, { settings = {}, capabilities = NEOVIM, reads = true, watches = true } = {}) {
  const [there, back] = [new PassThrough(), new PassThrough()];
  const asked: string[] = [];
  const read = async (uri: string) => {
    asked.push(uri);
    return files[uri] ?? null;
  };
  startServer(createConnection(new StreamMessageReader(there), new StreamMessageWriter(back)), {
    rulePages: null,
    setImmediate: callback => void setImmediate(callback),
    ...(!reads && { readText: read }),
  });
  const connection = createProtocolConnection(new StreamMessageReader(back), new StreamMessageWriter(there));
  const warnings: string[] = [];
  connection.onRequest(ReadFileRequest.method, ({ uri }: { uri: string }) => read(uri));
  connection.onNotification('window/showMessage', ({ message }: { message: string }) => void warnings.push(message));
  const known: ClientCapabilities = {
    ...capabilities,
    experimental: reads ? { [READS_FILES]: true } : undefined,
    workspace: { ...capabilities.workspace, didChangeWatchedFiles: { dynamicRegistration: watches } },
  };
  const editor = await EditorClient.over(connection, { capabilities: known, settings, rootUri: 'memfs:/drafts' });
  editors.push(editor);
  const severityNow = async (uri = DRAFT) => {
    const report = await editor.request<DocumentDiagnosticReport>('textDocument/diagnostic', { textDocument: { uri } });
    return report.kind === 'full' ? report.items.map(({ code, severity }) => `${code} ${severity}`).join() : report.kind;
  };
  const changed = (uri: string, type: FileChangeType = FileChangeType.Changed) =>
    connection.sendNotification('workspace/didChangeWatchedFiles', { changes: [{ uri, type }] });
  return { editor, asked, warnings, severityNow, changed };
}

describe('a configuration file', () => {
  it('goes before the settings of the editor, key by key', async () => {
    const files = { [RC]: '{ "rules": { "op-number-sequence": "hint" } }' };
    const { editor, severityNow } = await start(files, {
      settings: { rules: { operative: 'information', 'op-number-sequence': 'warning' } },
    });
    await editor.open(DRAFT, MISNUMBERED);
    expect(await severityNow()).toBe('op-number-sequence 4');
    await editor.open('memfs:/lakes.unres', MISNUMBERED);
    expect(await severityNow('memfs:/lakes.unres')).toBe('op-number-sequence 2');
  });

  it('is read through the editor, once for each folder', async () => {
    const { editor, asked, severityNow } = await start({});
    await editor.open(DRAFT, MISNUMBERED);
    await severityNow();
    await editor.open('memfs:/drafts/ponds.unres', MISNUMBERED);
    await severityNow('memfs:/drafts/ponds.unres');
    expect(asked).toEqual([RC, 'memfs:/.rapporteurrc.json']);
  });

  it('is read from the disk where the editor reads none', async () => {
    const { editor, severityNow } = await start({ [RC]: '{ "rules": { "operative": "hint" } }' }, { reads: false });
    await editor.open(DRAFT, MISNUMBERED);
    expect(await severityNow()).toBe('op-number-sequence 4');
  });

  it('keeps the texts that it ignores from being checked', async () => {
    const { editor, severityNow } = await start({ [RC]: '{ "ignore": ["lakes.*"] }' });
    await editor.open(DRAFT, MISNUMBERED);
    expect(await severityNow()).toBe('');
  });

  it('holds at once when it changes, and so does a file that it builds on', async () => {
    const files: Record<string, string> = {
      [RC]: '{ "extends": "../base.json" }',
      'memfs:/base.json': '{ "rules": { "operative": "hint" } }',
    };
    const { editor, severityNow, changed } = await start(files);
    await editor.open(DRAFT, MISNUMBERED);
    expect(await severityNow()).toBe('op-number-sequence 4');
    files['memfs:/base.json'] = '{ "rules": { "operative": "off" } }';
    await changed('memfs:/base.json');
    expect(await severityNow()).toBe('');
    delete files[RC];
    await changed(RC, FileChangeType.Deleted);
    expect(await severityNow()).toBe('op-number-sequence 1');
    expect(editor.refreshes).toBe(2);
    await changed('memfs:/package.json');
    expect(await severityNow()).toBe('op-number-sequence 1');
    expect(editor.refreshes).toBe(2);
  });

  it('is looked at again with the next draft where the editor tells of no changes', async () => {
    const files: Record<string, string> = {};
    const { editor } = await start(files, { capabilities: EGLOT, watches: false });
    const severities = (uri: string) => editor.nextDiagnostics(sent => sent.uri === uri).then(sent => sent.diagnostics[0]?.severity);
    const first = severities(DRAFT);
    await editor.open(DRAFT, MISNUMBERED);
    expect(await first).toBe(1);
    files[RC] = '{ "rules": { "operative": "hint" } }';
    const second = severities('memfs:/drafts/ponds.unres');
    await editor.open('memfs:/drafts/ponds.unres', MISNUMBERED);
    expect(await second).toBe(4);
  });

  it('shows what is wrong with it in itself, until that is mended', async () => {
    const files: Record<string, string> = { [RC]: '{\n  "rules": { "numbesr": "off" }\n}\n' };
    const { editor, severityNow, changed } = await start(files);
    const sent = editor.nextDiagnostics(({ uri }) => uri === RC);
    await editor.open(DRAFT, MISNUMBERED);
    await severityNow();
    expect((await sent).diagnostics).toMatchObject([
      {
        range: { start: { line: 1, character: 13 }, end: { line: 1, character: 22 } },
        message: expect.stringContaining('Did you mean “numbers”?'),
      },
    ]);
    files[RC] = '{}';
    const cleared = editor.nextDiagnostics(({ uri, diagnostics }) => uri === RC && diagnostics.length === 0);
    await changed(RC);
    await cleared;
    await severityNow();
    expect(editor.published.filter(({ uri }) => uri === RC)).toHaveLength(2);
  });
});

describe('the settings of the editor', () => {
  it('have the keys of a configuration file, from the folder that is open', async () => {
    const files: Record<string, string> = { 'memfs:/drafts/lakes.json': '{ "id": "mun-lakes", "severity": { "operative": "hint" } }' };
    const settings = { profile: 'mun-lakes', profiles: ['lakes.json'], ignore: ['old/'] };
    const { editor, warnings, severityNow, changed } = await start(files, { settings });
    await editor.open(DRAFT, MISNUMBERED);
    expect(await severityNow()).toBe('op-number-sequence 4');
    await editor.open('memfs:/drafts/old/lakes.unres', MISNUMBERED);
    expect(await severityNow('memfs:/drafts/old/lakes.unres')).toBe('');
    await editor.open('untitled:Untitled-1', MISNUMBERED);
    expect(await severityNow('untitled:Untitled-1')).toBe('op-number-sequence 4');
    files['memfs:/drafts/lakes.json'] = '{ "id": "mun-lakes", "severity": { "operative": "off" } }';
    await changed('memfs:/drafts/lakes.json');
    expect(await severityNow()).toBe('');
    expect(warnings).toEqual([]);
  });

  it('are held to the same: a mistake in them is told once', async () => {
    const { editor, warnings, severityNow } = await start({}, { settings: { rules: { numbesr: 'off', operative: 'hint' } } });
    await editor.open(DRAFT, MISNUMBERED);
    expect(await severityNow()).toBe('op-number-sequence 4');
    await editor.open('memfs:/drafts/ponds.unres', MISNUMBERED);
    await severityNow('memfs:/drafts/ponds.unres');
    expect(warnings).toEqual(['In the settings of Rapporteur: There is no rule and no family of rules “numbesr”. Did you mean “numbers”?']);
  });
});

it('says once that a setting names no house style', async () => {
  const { editor, warnings, severityNow } = await start({}, { settings: { profile: 'un-gaa' } });
  await editor.open(DRAFT, MISNUMBERED);
  await severityNow();
  await editor.change(DRAFT, 2, { text: MISNUMBERED });
  expect(await severityNow()).toBe('op-number-sequence 1');
  expect(warnings).toEqual(['The setting rapporteur.profile names no house style: “un-gaa”. Did you mean “un-ga”?']);
});
