import { afterAll, beforeAll, expect, test } from 'vitest';
import { WRITTEN_FORMATS } from '../../server/src/convert/formatNames';
import { readerFor } from '../../server/src/convert/formats';
import { ExportRequest, type ExportResult } from '../../server/src/protocol/requests';
import { built } from '../support/dist';
import { EditorClient } from './editorClient';
import { BARE } from './editors';

const URI = 'untitled:lakes';
const TEXT = 'Lakes\n\nThe General Assembly,\n\nNoting lakes,[^1]\n\n1. Thanks the lakes;\n\n2. Decides to come back.\n\n[^1]: A/81/85.\n';

let editor: EditorClient;
beforeAll(async () => {
  editor = await EditorClient.spawn([built('dist/server.js'), '--stdio'], { capabilities: BARE });
  await editor.open(URI, TEXT);
});
afterAll(() => editor.quit());

const exported = (format: string, base: string | null = null) =>
  editor.connection.sendRequest<ExportResult>(ExportRequest.method, {
    textDocument: { uri: URI },
    format,
    name: 'lakes',
    date: '2026-11-24T12:00:00Z',
    base,
    author: 'Chad',
  });
const bytesOf = (result: ExportResult): Uint8Array => {
  if ('error' in result) throw new Error(result.error);
  return Buffer.from(result.base64, 'base64');
};

test.each(WRITTEN_FORMATS.map(({ id }) => id))('a draft is written as %s, the same bytes each time', async format => {
  const bytes = bytesOf(await exported(format));
  expect(bytes.length).toBeGreaterThan(100);
  expect(bytesOf(await exported(format))).toEqual(bytes);
});

test('a Word document with tracked changes reads back as the draft', async () => {
  const bytes = bytesOf(await exported('docx', TEXT.replace('Thanks the lakes', 'Thanks the rivers')));
  const reading = await readerFor('lakes.docx', bytes)?.read(bytes, 'lakes.docx');
  expect(reading && 'text' in reading && reading.text).toBe(TEXT);
});

test('an unknown format is refused', async () => {
  expect(await exported('stone')).toEqual({ error: 'There is no format stone.' });
});
