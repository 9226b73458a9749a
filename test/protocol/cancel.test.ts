import { PassThrough } from 'node:stream';
import { afterEach, expect, it } from 'vitest';
import {
  CancellationTokenSource,
  createConnection,
  createProtocolConnection,
  LSPErrorCodes,
  StreamMessageReader,
  StreamMessageWriter,
} from 'vscode-languageserver/node';
import { startServer } from '../../server/src/protocol/server';
import { CLEAN, MISNUMBERED } from '../cli/commandLine';
import { EditorClient } from './editorClient';
import { EGLOT, NEOVIM } from './editors';

const uri = 'file:///drafts/lakes.unres';

/** A runtime that gives a server its next turn only when it is told to. */
class HeldRuntime {
  readonly #callbacks: (() => void)[] = [];
  #held = false;
  #onHeld = () => {};

  readonly rulePages = null;
  readonly setImmediate = (callback: () => void): void => {
    if (!this.#held) return void setImmediate(callback);
    this.#callbacks.push(callback);
    this.#onHeld();
  };

  /** Holds turns back from now on; answers when the first one is. */
  hold(): Promise<void> {
    this.#held = true;
    return new Promise(resolve => {
      this.#onHeld = resolve;
    });
  }

  release(): void {
    this.#held = false;
    for (const callback of this.#callbacks.splice(0)) callback();
  }
}

const editors: EditorClient[] = [];
afterEach(() => Promise.all(editors.splice(0).map(editor => editor.quit())));

async function start(capabilities: typeof NEOVIM) {
  const runtime = new HeldRuntime();
  const [there, back] = [new PassThrough(), new PassThrough()];
  startServer(createConnection(new StreamMessageReader(there), new StreamMessageWriter(back)), runtime);
  const connection = createProtocolConnection(new StreamMessageReader(back), new StreamMessageWriter(there));
  const editor = await EditorClient.over(connection, { capabilities });
  editors.push(editor);
  return { editor, runtime };
}

/** Answers when the server has read what was sent so far: `shutdown` is answered without a turn of the runtime. */
const everythingRead = (editor: EditorClient): Promise<void> => editor.connection.sendRequest('shutdown');

it('a request that is cancelled before its turn is not answered', async () => {
  const { editor, runtime } = await start(NEOVIM);
  await editor.open(uri, CLEAN);
  const waiting = runtime.hold();
  const source = new CancellationTokenSource();
  const answer = editor.connection.sendRequest('textDocument/documentSymbol', { textDocument: { uri } }, source.token);
  await waiting;
  source.cancel();
  await everythingRead(editor);
  runtime.release();
  await expect(answer).rejects.toMatchObject({ code: LSPErrorCodes.RequestCancelled });
});

it('a request is answered about the text as it is when its turn comes', async () => {
  const { editor, runtime } = await start(NEOVIM);
  await editor.open(uri, MISNUMBERED);
  const waiting = runtime.hold();
  const answer = editor.request('textDocument/diagnostic', { textDocument: { uri } });
  await waiting;
  await editor.change(uri, 2, { text: CLEAN });
  await everythingRead(editor);
  runtime.release();
  expect(await answer).toMatchObject({ kind: 'full', items: [] });
});

it('of many changes before a turn, the last one is published alone', async () => {
  const { editor, runtime } = await start(EGLOT);
  const waiting = runtime.hold();
  const sent = editor.nextDiagnostics();
  await editor.open(uri, MISNUMBERED);
  await waiting;
  for (let version = 2; version <= 20; version++) await editor.change(uri, version, { text: version % 2 ? MISNUMBERED : CLEAN });
  await everythingRead(editor);
  runtime.release();
  expect(await sent).toMatchObject({ version: 20, diagnostics: [] });
  expect(editor.published).toHaveLength(1);
});
