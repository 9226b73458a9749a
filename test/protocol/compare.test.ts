import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { TextDocument } from 'vscode-languageserver-textdocument';
import {
  type BaseInfo,
  BaseRequest,
  BasesRequest,
  CompareRequest,
  type ComparisonResult,
  type ResolutionContent,
  ResolutionRequest,
  SHOWS_RESOLUTIONS,
} from '../../server/src/protocol/requests';
import { built } from '../support/dist';
import { EditorClient } from './editorClient';
import { EGLOT, NEOVIM } from './editors';

const LAST_YEAR = `81/900. Lakes

The General Assembly,

Noting the lakes,

1. Reads the plan of the lakes;

2. Paints the boats on the shore.
`;
const DRAFT = `---
body: general-assembly
basedOn: 81/900
---
Lakes

The General Assembly,

Noting the lakes,

1. Invites all to the harbour;

2. Reads the new plan of the lakes;

3. Paints the boats on the shore.
`;

const folder = mkdtempSync(join(tmpdir(), 'rapporteur-compare-'));
const addressOf = (name: string): string => pathToFileURL(join(folder, name)).href;
for (const [name, text] of [
  ['library/lakes.unres', LAST_YEAR],
  ['library/rivers.unres', LAST_YEAR.replace('81/900. Lakes', '81/901. Rivers')],
  ['drafts/notes.unres', LAST_YEAR.replace('81/900. Lakes', 'Notes')],
] as const) {
  mkdirSync(join(folder, name, '..'), { recursive: true });
  writeFileSync(join(folder, name), text);
}
const URI = addressOf('drafts/lakes.unres');
const textDocument = { uri: URI };

let ours: EditorClient;
let other: EditorClient;
beforeAll(async () => {
  const settings = { library: { folders: [join(folder, 'library')] } };
  const start = (capabilities: object) =>
    EditorClient.spawn([built('dist/server.js'), '--stdio'], { capabilities, settings, rootUri: addressOf('drafts') });
  ours = await start({ ...NEOVIM, experimental: { [SHOWS_RESOLUTIONS]: true } });
  other = await start(EGLOT);
  await Promise.all([ours, other].map(editor => editor.open(URI, DRAFT)));
});
afterAll(async () => {
  await Promise.all([ours, other].map(editor => editor.quit()));
  rmSync(folder, { recursive: true });
});

it('finds the base that the front matter names in the library, as a number of the body of the draft', async () => {
  expect(await ours.request(BaseRequest.method, { textDocument })).toEqual({
    symbol: 'A/RES/81/900',
    target: 'rapporteur-resolution:/A/RES/81/900.unres',
  });
  expect(await other.request(BaseRequest.method, { textDocument })).toEqual({
    symbol: 'A/RES/81/900',
    target: addressOf('library/lakes.unres'),
  });
});

it('says which base is named though its text is not at hand, and nothing where none is named', async () => {
  const [missing, none] = [addressOf('drafts/missing.unres'), addressOf('drafts/none.unres')];
  await ours.open(missing, DRAFT.replace('81/900', '81/999'));
  await ours.open(none, LAST_YEAR);
  expect(await ours.request(BaseRequest.method, { textDocument: { uri: missing } })).toEqual({ symbol: 'A/RES/81/999', target: null });
  expect(await ours.request(BaseRequest.method, { textDocument: { uri: none } })).toBeNull();
  await Promise.all([missing, none].map(uri => ours.close(uri)));
});

it('offers the texts of the workspace and the library, the one of the same title first', async () => {
  const offered = async (query: string) =>
    (await ours.request<BaseInfo[]>(BasesRequest.method, { textDocument, query })).map(({ title }) => title);
  expect(await offered('')).toEqual(['Lakes', 'Notes', 'Rivers']);
  expect(await offered('81/901')).toEqual(['Rivers']);
  expect(await offered('note')).toEqual(['Notes']);
  expect(await offered('RIVERS.un')).toEqual(['Rivers']);
  expect(await offered('glaciers')).toEqual([]);
});

it('compares the text of the library with the draft as it is now', async () => {
  const { target } = await ours.request<{ target: string }>(BaseRequest.method, { textDocument });
  const { text } = await ours.request<ResolutionContent>(ResolutionRequest.method, { uri: target });
  const compare = (draft: string) =>
    ours.request<ComparisonResult>(CompareRequest.method, { base: { uri: target, text }, draft: { uri: URI, text: draft } });
  const { rows, amendments } = await compare(DRAFT);
  const told = rows
    .filter(({ kind }) => kind !== 'same')
    .map(({ kind, base, draft }) => `${kind} ${base?.name ?? '-'} > ${draft?.name ?? '-'}`);
  expect(told).toContain('new - > OP1');
  expect(told).toContain('changed OP1 > OP2');
  expect(told).toContain('renumbered OP2 > OP3');
  expect(amendments).toContain('Operative paragraph 1: after “Reads the”, insert “new”.');

  const changed = rows.find(({ kind }) => kind === 'changed');
  const document = TextDocument.create(URI, 'un-resolution', 1, DRAFT);
  expect(changed?.draft && document.getText(changed.draft.range)).toContain('Reads the new plan');
  expect(changed?.pieces.filter(({ kind }) => kind !== 'kept')).toEqual([
    { kind: 'inserted', text: 'new', incidental: false, isSpaced: true, isSpacedInBase: false },
  ]);

  const edited = await compare(DRAFT.replace('the boats', 'all the boats'));
  expect(edited.rows.find(({ draft }) => draft?.name === 'OP3')?.kind).toBe('changed');
});
