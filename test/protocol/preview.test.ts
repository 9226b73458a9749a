import { afterAll, beforeAll, expect, test } from 'vitest';
import { PreviewRequest, type PreviewResult, ToHtmlRequest } from '../../server/src/protocol/requests';
import { built } from '../support/dist';
import { EditorClient } from './editorClient';
import { BARE } from './editors';

const URI = 'untitled:lakes';
const TEXT = `Lakes

The General Assembly,

1. Thanks the <lakes>;[^1]

2. Decides to
come back.

[^1]: See A/81/85.
`;

let editor: EditorClient;
beforeAll(async () => {
  editor = await EditorClient.spawn([built('dist/server.js'), '--stdio'], { capabilities: BARE });
  await editor.connection.sendNotification('textDocument/didOpen', {
    textDocument: { uri: URI, languageId: 'un-resolution', version: 1, text: TEXT },
  });
});
afterAll(() => editor.quit());

const preview = (uri = URI) => editor.connection.sendRequest<PreviewResult | null>(PreviewRequest.method, { textDocument: { uri } });

test('the parts of a page come with the lines that they are made of', async () => {
  const shown = await preview();
  expect(shown?.version).toBe(1);
  expect(shown?.blocks.map(({ startLine, endLine }) => [startLine, endLine])).toEqual([
    [0, 0],
    [2, 2],
    [4, 4],
    [6, 7],
  ]);
  expect(shown?.blocks[2]?.html).toContain('&lt;lakes&gt;');
  expect(shown?.notes.map(({ startLine }) => startLine)).toEqual([9]);
});

test('after an edit the version is the new one, and parts that did not change are the same to the letter', async () => {
  const before = await preview();
  await editor.connection.sendNotification('textDocument/didChange', {
    textDocument: { uri: URI, version: 2 },
    contentChanges: [{ text: TEXT.replace('Thanks the', 'Thanks all the') }],
  });
  const after = await preview();
  expect(after?.version).toBe(2);
  const changed = after?.blocks.filter(({ html }, i) => html !== before?.blocks[i]?.html);
  expect(changed?.map(({ html }) => html.includes('all the'))).toEqual([true]);
});

test('the whole page is a document of its own', async () => {
  const html = await editor.connection.sendRequest<string>(ToHtmlRequest.method, { textDocument: { uri: URI } });
  expect(html).toMatch(/^<!DOCTYPE html>\n<html lang="en" dir="ltr">/);
});

test('a document that is not open has no page', async () => {
  expect(await preview('untitled:none')).toBeNull();
});
