import { afterAll, beforeAll, expect, it } from 'vitest';
import { TextDocument } from 'vscode-languageserver-textdocument';
import { ExportRequest, ImportRequest, type ImportResult, PasteRequest } from '../../server/src/protocol/requests';
import { built } from '../support/dist';
import { EditorClient } from './editorClient';
import { NEOVIM } from './editors';

let editor: EditorClient;
beforeAll(async () => {
  editor = await EditorClient.spawn([built('dist/server.js'), '--stdio'], { capabilities: NEOVIM });
});
afterAll(() => editor.quit());

const imported = (name: string, content: string): Promise<ImportResult> =>
  editor.request(ImportRequest.method, { name, base64: Buffer.from(content).toString('base64') });

it('a file comes back as a draft, with what was left out of it', async () => {
  const file = 'Agenda item 3\nOf lakes\nKenya: draft resolution\n\nQuiet lakes\nThe General Assembly,\nNoting the lakes of the\nregion,\n';
  expect(await imported('lakes.txt', file)).toMatchObject({
    text: expect.stringContaining('sponsors: [Kenya]'),
    warnings: [{ message: 'Of the first page this is left out: “Of lakes”.', line: 1 }],
  });
});

it('a Word document with tracked changes says so, and is read as it is asked for', async () => {
  const text = 'Lakes\n\nThe General Assembly,\n\n1. Thanks all the lakes;\n\n2. Decides to rest.\n';
  const uri = 'file:///drafts/tracked.unres';
  await editor.open(uri, text);
  const params = { textDocument: { uri }, format: 'docx', name: 'lakes', date: '2026-11-24T12:00:00Z', author: 'Chad' };
  const exported = async (base: string | null) => {
    const { base64 } = await editor.request<{ base64: string }>(ExportRequest.method, { ...params, base });
    return (changes?: string) => editor.request<ImportResult>(ImportRequest.method, { name: 'lakes.docx', base64, changes });
  };
  const tracked = await exported(text.replace('all the', 'the'));
  expect(await tracked()).toMatchObject({ text: expect.stringContaining('Thanks all the lakes'), isTracked: true });
  expect(await tracked('base')).toMatchObject({ text: expect.stringContaining('Thanks the lakes') });
  expect(await tracked('proposals')).toMatchObject({ text: expect.stringContaining('Thanks [Chad: all] the lakes') });
  expect(await (await exported(null))()).toMatchObject({ isTracked: false });
});

it('a file that cannot be read comes back with what is wrong', async () => {
  expect(await imported('lakes.xml', '<no')).toMatchObject({ error: expect.stringContaining('not well-formed XML') });
  expect(await imported('lakes.png', 'PNG')).toEqual({ error: 'The format of lakes.png is not known.' });
});

it('what is pasted comes back as paragraphs, with the edits of the notes', async () => {
  const uri = 'file:///drafts/paste.unres';
  const text = 'Quiet lakes\n\nThe General Assembly,\n\nNoting the fish,[^1]\n\n[^1]: See A/81/2.\n';
  await editor.open(uri, text);
  const document = TextDocument.create(uri, 'un-resolution', 1, text);
  const start = document.positionAt(text.indexOf('Noting'));
  const pasted = await editor.request<{
    text: string;
    edits: { range: { start: typeof start; end: typeof start }; newText: string }[];
  } | null>(PasteRequest.method, {
    textDocument: { uri },
    range: { start, end: start },
    text: 'Recalling the\nlakes, 4\n_____\n4\nSee A/81/1.\n',
    html: null,
  });
  expect(pasted?.text).toContain('Recalling the lakes,[^1]');
  expect(TextDocument.applyEdits(document, pasted?.edits ?? [])).toContain(
    'Noting the fish,[^2]\n\n[^1]: See A/81/1.\n\n[^2]: See A/81/2.\n',
  );
});
