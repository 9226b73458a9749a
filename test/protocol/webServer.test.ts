import { readFileSync } from 'node:fs';
import { dirname } from 'node:path';
import { pathToFileURL } from 'node:url';
import vm from 'node:vm';
import { expect, onTestFinished, test } from 'vitest';
import { ExportRequest } from '../../server/src/protocol/requests';
import { built } from '../support/dist';

interface Message {
  readonly id?: number;
  readonly method?: string;
  readonly result?: unknown;
}

const read = (address: string): Buffer => readFileSync(new URL(address));

/** Of a browser what the server needs to fetch a file at once. */
class FileRequest {
  status = 0;
  statusText = '';
  response: ArrayBuffer | null = null;
  #address = '';

  open(_method: string, address: string): void {
    this.#address = address;
  }

  send(): void {
    this.response = new Uint8Array(read(this.#address)).buffer;
    this.status = 200;
  }
}

/** The built server of the web, in a context that has what a worker has; answers questions. */
function startWorker() {
  const { port1, port2 } = new MessageChannel();
  onTestFinished(() => port1.close());
  const context = vm.createContext({
    ...{ console, TextEncoder, TextDecoder, URL, MessageChannel, setTimeout, clearTimeout, performance },
    ...{ self: port2, atob, btoa, queueMicrotask, XMLHttpRequest: FileRequest },
    importScripts: (address: string) => vm.runInContext(read(address).toString(), context),
  });
  vm.runInContext(readFileSync(built('dist/web/server.js'), 'utf8'), context);
  const waiting = new Map<number, (result: unknown) => void>();
  port1.onmessage = ({ data: { id, method, result } }: MessageEvent<Message>) => {
    if (id !== undefined && method === undefined) waiting.get(id)?.(result);
  };
  let last = 0;
  return {
    tell: (method: string, params: unknown) => port1.postMessage({ jsonrpc: '2.0', method, params }),
    ask: (method: string, params: unknown) =>
      new Promise<unknown>(resolve => {
        last++;
        waiting.set(last, resolve);
        port1.postMessage({ jsonrpc: '2.0', id: last, method, params });
      }),
  };
}

test('the server of the web writes PDF with what lies beside it', async () => {
  const { tell, ask } = startWorker();
  await ask('initialize', { processId: null, rootUri: null, capabilities: {} });
  const uri = 'memory:/lakes.unres';
  const text = '---\nlanguage: zh\n---\n\n大会重申其关于湖泊的决议。\n';
  tell('textDocument/didOpen', { textDocument: { uri, languageId: 'un-resolution', version: 1, text } });
  const params = { textDocument: { uri }, format: 'pdf', name: 'lakes.pdf', date: '2036-01-02', base: null, author: '' };
  const shippedUri = `${pathToFileURL(dirname(built('dist/server.js')))}/`;
  const { base64 } = (await ask(ExportRequest.method, { ...params, shippedUri })) as { base64: string };
  expect(Buffer.from(base64, 'base64').toString('latin1')).toMatch(/^%PDF-1\.7.*NotoSerifSC/s);
  expect(await ask(ExportRequest.method, params)).toMatchObject({ error: expect.stringContaining('web page') });
});
