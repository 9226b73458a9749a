import { type ChildProcess, spawn } from 'node:child_process';
import { join } from 'node:path';

/** A message of JSON-RPC, of any shape. */
export type Message = {
  readonly id?: unknown;
  readonly method?: string;
  readonly params?: unknown;
  readonly result?: unknown;
  readonly error?: unknown;
};

const frame = (body: string): string => `Content-Length: ${Buffer.byteLength(body)}\r\n\r\n${body}`;

/**
 * A client below the protocol: it can send what no library would, and counts the answers to every request. `onMessage` is given what
 * the server asks and tells.
 */
export class Wire {
  readonly #child: ChildProcess;
  readonly #open = new Map<unknown, (answer: Message) => void>();
  readonly #known = new Set<unknown>();
  #buffer = Buffer.alloc(0);
  #onDrained = () => {};
  /** What a server must not do: answer twice, answer what was not asked, end by itself. */
  readonly wrongs: string[] = [];
  /** What it wrote to its error output. */
  complaints = '';
  answered = 0;
  refused = 0;
  readonly ended: Promise<number | null>;

  constructor(
    program: readonly string[],
    readonly onMessage: (message: Message) => void,
  ) {
    const flags = ['--expose-gc', '--require', join(import.meta.dirname, 'memory.cjs')];
    this.#child = spawn(process.execPath, [...flags, ...program], { stdio: ['pipe', 'pipe', 'pipe', 'ipc'] });
    this.#child.stdout?.on('data', (chunk: Buffer) => this.#read(chunk));
    this.#child.stderr?.on('data', chunk => {
      this.complaints += chunk;
    });
    // A server that is gone is told by its end.
    this.#child.stdin?.on('error', () => {});
    this.ended = new Promise(resolve => this.#child.on('exit', resolve));
    void this.ended.then(code => {
      if (this.#open.size > 0) this.wrongs.push(`ended with ${code} and ${this.#open.size} requests unanswered\n${this.complaints}`);
      for (const [id, resolve] of this.#open) resolve({ id, error: 'ended' });
      this.#open.clear();
      this.#onDrained();
    });
  }

  /** Sends bytes as they are. */
  raw(bytes: string): void {
    this.#child.stdin?.write(bytes);
  }

  notify(method: string, params: unknown): void {
    this.raw(frame(JSON.stringify({ jsonrpc: '2.0', method, params })));
  }

  answer(id: unknown, answer: { readonly result: unknown } | { readonly error: unknown }): void {
    this.raw(frame(JSON.stringify({ jsonrpc: '2.0', id, ...answer })));
  }

  request(id: unknown, method: string, params: unknown): Promise<Message> {
    this.#known.add(id);
    const answer = new Promise<Message>(resolve => this.#open.set(id, resolve));
    this.raw(frame(JSON.stringify({ jsonrpc: '2.0', id, method, params })));
    return answer;
  }

  /** The requests that wait for their answers. */
  get open(): unknown[] {
    return [...this.#open.keys()];
  }

  /** Resolves when every request has its answer. */
  drained(): Promise<void> {
    if (this.#open.size === 0) return Promise.resolve();
    return new Promise(resolve => {
      this.#onDrained = resolve;
    });
  }

  /** Bytes that the server holds after a full collection. */
  heap(): Promise<number> {
    return new Promise(resolve => {
      this.#child.once('message', bytes => resolve(Number(bytes)));
      this.#child.send('heap');
    });
  }

  kill(): void {
    this.#child.kill('SIGKILL');
  }

  #read(chunk: Buffer): void {
    this.#buffer = Buffer.concat([this.#buffer, chunk]);
    for (;;) {
      const head = this.#buffer.indexOf('\r\n\r\n');
      if (head < 0) return;
      const length = Number(/Content-Length: (\d+)/i.exec(this.#buffer.toString('latin1', 0, head))?.[1]);
      if (this.#buffer.length < head + 4 + length) return;
      const message = JSON.parse(this.#buffer.toString('utf8', head + 4, head + 4 + length)) as Message;
      this.#buffer = this.#buffer.subarray(head + 4 + length);
      this.#receive(message);
    }
  }

  #receive(message: Message): void {
    if (message.method !== undefined) {
      this.onMessage(message);
      return;
    }
    const resolve = this.#open.get(message.id);
    if (!resolve) {
      // What cannot be read has no id to answer to.
      if (message.id !== null) this.wrongs.push(`${this.#known.has(message.id) ? 'a second' : 'an unasked'} answer to ${message.id}`);
      return;
    }
    this.#open.delete(message.id);
    this.answered++;
    if (message.error !== undefined) this.refused++;
    resolve(message);
    if (this.#open.size === 0) this.#onDrained();
  }
}
