import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type {
  CallHierarchyIncomingCall,
  CallHierarchyItem,
  CallHierarchyOutgoingCall,
  ClientCapabilities,
  CodeLens,
  CompletionList,
  DefinitionLink,
  DocumentLink,
  Hover,
  InlayHint,
  Location,
  Position,
  WorkspaceSymbol,
} from 'vscode-languageserver';
import { TextDocument } from 'vscode-languageserver-textdocument';
import {
  CitationAtRequest,
  type CitationGraph,
  CitationGraphRequest,
  CitationsRequest,
  type CitedOrgan,
  type ResolutionContent,
  type ResolutionHit,
  ResolutionRequest,
  SearchResolutionsRequest,
  SHOWS_RESOLUTIONS,
} from '../../server/src/protocol/requests';
import { built } from '../support/dist';
import { EditorClient } from './editorClient';
import { EGLOT, NEOVIM } from './editors';

const text = (number: string, title: string, ...paragraphs: string[]): string =>
  [
    ...(number ? [`${number}. ${title}`] : [title]),
    'The General Assembly,',
    'Noting the lakes,',
    ...paragraphs.map((words, i) => `${i + 1}. ${words}${i === paragraphs.length - 1 ? '.' : ';'}`),
    '',
  ].join('\n\n');

const DRAFT = text(
  '',
  'Boats',
  'Recalls paragraph 2 of resolution 76/900 and resolution 70/1',
  'Recalls the report A/76/555',
  'Recalls it',
);

const folder = mkdtempSync(join(tmpdir(), 'rapporteur-citations-'));
const addressOf = (name: string): string => pathToFileURL(join(folder, name)).href;
const write = (name: string, content: string): void => {
  mkdirSync(join(folder, name, '..'), { recursive: true });
  writeFileSync(join(folder, name), content);
};
write('drafts/lakes.unres', text('76/900', 'Lakes', 'Reads the Plan', 'Paints the boats'));
write('library/rivers.unres', text('75/901', 'Rivers', 'Recalls resolution 76/900, and again resolution 76/900'));

const editors: EditorClient[] = [];
async function start(capabilities: ClientCapabilities): Promise<EditorClient> {
  const settings = { library: { folders: [join(folder, 'library')] }, inlayHints: { citations: true } };
  const editor = await EditorClient.spawn([built('dist/server.js'), '--stdio'], { capabilities, settings, rootUri: addressOf('drafts') });
  editors.push(editor);
  await editor.open(URI, DRAFT);
  return editor;
}
const URI = addressOf('drafts/boats.unres');
const document = TextDocument.create(URI, 'un-resolution', 1, DRAFT);
/** A place in the draft, in the middle of these words. */
const at = (words: string) => ({ textDocument: { uri: URI }, position: document.positionAt(DRAFT.indexOf(words) + 2) });

let ours: EditorClient;
let other: EditorClient;
beforeAll(async () => {
  ours = await start({ ...NEOVIM, experimental: { [SHOWS_RESOLUTIONS]: true } });
  other = await start(EGLOT);
});
afterAll(async () => {
  await Promise.all(editors.map(editor => editor.quit()));
  rmSync(folder, { recursive: true });
});

describe('a citation leads', () => {
  it('to the paragraph of a file of the workspace', async () => {
    const [link] = await ours.request<DefinitionLink[]>('textDocument/definition', at('76/900'));
    expect(link?.targetUri).toBe(addressOf('drafts/lakes.unres'));
    expect(link?.targetSelectionRange).toEqual({ start: { line: 8, character: 0 }, end: { line: 8, character: 2 } });
    const [location] = await other.request<Location[]>('textDocument/definition', at('76/900'));
    expect(location).toEqual({ uri: link?.targetUri, range: link?.targetSelectionRange });
  });

  it('to a card where the editor shows one', async () => {
    expect(await ours.request('textDocument/definition', at('70/1'))).toMatchObject([
      { targetUri: 'rapporteur-resolution:/A/RES/70/1.md' },
    ]);
    expect(await other.request('textDocument/definition', at('70/1'))).toEqual([]);
    const card = await ours.request<ResolutionContent>(ResolutionRequest.method, { uri: 'rapporteur-resolution:/A/RES/70/1.md' });
    expect(card).toMatchObject({ languageId: 'markdown', text: expect.stringContaining('Transforming our world') });
  });

  it('to the official page where nothing else is known', async () => {
    const targets = async (editor: EditorClient) =>
      (await editor.request<DocumentLink[]>('textDocument/documentLink', { textDocument: { uri: URI } })).map(({ target }) => target);
    expect(await targets(ours)).toEqual(['https://docs.un.org/en/A/76/555']);
    expect(await targets(other)).toEqual(['https://docs.un.org/en/A/RES/70/1', 'https://docs.un.org/en/A/76/555']);
  });
});

it('tells title and status of what is cited', async () => {
  const { contents } = await ours.request<Hover>('textDocument/hover', at('70/1'));
  expect(contents).toMatchObject({ value: expect.stringContaining('2030 Agenda') });
});

it('hints the titles', async () => {
  const range = { start: { line: 0, character: 0 }, end: { line: 99, character: 0 } };
  const hints = await ours.request<InlayHint[]>('textDocument/inlayHint', { textDocument: { uri: URI }, range });
  expect(hints.map(({ label }) => label)).toEqual(['PP1', 'Lakes', expect.stringContaining('Transforming our world')]);
});

it('finds the citations of a resolution in the draft and in the library, and its title', async () => {
  const found = await other.request<Location[]>('textDocument/references', { ...at('76/900'), context: { includeDeclaration: true } });
  expect(found.map(({ uri, range }) => [uri.slice(addressOf('').length + 1), range.start.line])).toEqual([
    ['drafts/lakes.unres', 0],
    ['drafts/boats.unres', 6],
    ['library/rivers.unres', 6],
    ['library/rivers.unres', 6],
  ]);
});

it('lists resolutions by number and by words of the title', async () => {
  const symbols = async (editor: EditorClient, query: string) =>
    (await editor.request<WorkspaceSymbol[]>('workspace/symbol', { query })).map(({ name }) => name);
  expect(await symbols(other, 'river')).toEqual(['75/901 Rivers']);
  expect(await symbols(other, '76/9')).toEqual(['76/900 Lakes']);
  expect(await symbols(ours, '2030 agenda transforming')).toContain(
    '70/1 Transforming our world: the 2030 Agenda for Sustainable Development',
  );
});

describe('the hierarchy', () => {
  it('tells who cites a resolution', async () => {
    const [item] = await ours.request<CallHierarchyItem[]>('textDocument/prepareCallHierarchy', at('76/900'));
    expect(item).toMatchObject({ name: '76/900', detail: 'Lakes', uri: addressOf('drafts/lakes.unres') });
    const calls = await ours.request<CallHierarchyIncomingCall[]>('callHierarchy/incomingCalls', { item });
    expect(calls.map(({ from, fromRanges }) => [from.name, fromRanges.length])).toEqual([
      ['Boats', 1],
      ['75/901', 2],
    ]);
  });

  it('tells what a draft cites, also to an editor that can open none of it', async () => {
    const [item] = await other.request<CallHierarchyItem[]>('textDocument/prepareCallHierarchy', at('Boats'));
    const calls = await other.request<CallHierarchyOutgoingCall[]>('callHierarchy/outgoingCalls', { item });
    expect(calls.map(({ to }) => [to.name, to.uri.slice(addressOf('').length + 1)])).toEqual([
      ['76/900', 'drafts/lakes.unres'],
      ['70/1', 'drafts/boats.unres'],
      ['A/76/555', 'drafts/boats.unres'],
    ]);
  });
});

it('puts lenses on the title for the client that has their commands', async () => {
  const [lens] = await ours.request<CodeLens[]>('textDocument/codeLens', { textDocument: { uri: URI } });
  const argument: { uri: string; position: Position } = { uri: URI, position: { line: 0, character: 0 } };
  expect(await ours.request('codeLens/resolve', lens ?? {})).toMatchObject({
    command: { title: 'cites 3', command: 'rapporteur.showCites', arguments: [argument] },
  });
  expect(other.initialized.capabilities.codeLensProvider).toBeUndefined();
});

it('completes a citation', async () => {
  const uri = addressOf('drafts/oars.unres');
  const oars = text('', 'Oars', 'Recalls its resolution 75/901');
  await ours.open(uri, oars);
  const position = TextDocument.create(uri, '', 1, oars).positionAt(oars.indexOf('/901') + 4);
  const { isIncomplete, items } = await ours.request<CompletionList>('textDocument/completion', { textDocument: { uri }, position });
  expect(isIncomplete).toBe(true);
  expect(items[0]).toMatchObject({ label: '75/901 Rivers', filterText: '75/901', textEdit: { newText: '75/901' } });
  await ours.close(uri);
});

describe('the requests of our own', () => {
  it('tell what is cited at a place', async () => {
    expect(await ours.request(CitationAtRequest.method, at('76/900'))).toEqual({
      symbol: 'A/RES/76/900',
      title: 'Lakes',
      link: 'https://docs.un.org/en/A/RES/76/900',
    });
    expect(await ours.request(CitationAtRequest.method, at('Noting'))).toBeNull();
  });

  it('list what a text cites, and what all texts of the workspace do', async () => {
    const citations = await ours.request<CitedOrgan[]>(CitationsRequest.method, { textDocument: { uri: URI } });
    expect(citations.map(({ name, cited }) => [name, cited.map(({ symbol, state }) => `${symbol} ${state}`)])).toEqual([
      ['General Assembly', ['A/RES/70/1 index', 'A/RES/76/900 at-hand']],
      ['Documents', ['A/76/555 document']],
    ]);
    const { line } = document.positionAt(DRAFT.indexOf('76/900'));
    expect(citations[0]?.cited[0]?.places).toMatchObject([{ uri: URI, range: { start: { line } }, paragraph: 'OP1' }]);
    expect(await ours.request(CitationsRequest.method, {})).toEqual(citations);
  });

  it('draw the graph', async () => {
    const { nodes, edges } = await ours.request<CitationGraph>(CitationGraphRequest.method, {});
    expect(nodes.map(({ label }) => label).sort()).toEqual(['70/1', '75/901', '76/900', 'Boats']);
    expect(edges).toContainEqual({ from: 'A/RES/75/901', to: 'A/RES/76/900', count: 2 });
  });

  it('search, and say what to insert', async () => {
    const hits = await ours.request<ResolutionHit[]>(SearchResolutionsRequest.method, { query: '70/1', ...at('it.') });
    expect(hits[0]).toMatchObject({ symbol: 'A/RES/70/1', source: 'index', insertText: 'its resolution 70/1 of 25 September 2015' });
  });

  it('open nothing but what is at hand', async () => {
    const uri = `rapporteur-resolution:/A/RES/../../etc/hosts.unres?${encodeURIComponent('file:///etc/hosts')}`;
    expect(await ours.request(ResolutionRequest.method, { uri })).toBeNull();
  });
});
