import { type ChildProcess, spawn } from 'node:child_process';
import {
  type ClientCapabilities,
  createProtocolConnection,
  type InitializeResult,
  type ProtocolConnection,
  type PublishDiagnosticsParams,
  StreamMessageReader,
  StreamMessageWriter,
} from 'vscode-languageserver/node';

type Waiter = {
  readonly matches: (params: PublishDiagnosticsParams) => boolean;
  readonly resolve: (params: PublishDiagnosticsParams) => void;
};

/** What an editor is, as far as a server can tell: its capabilities and its settings. */
export interface EditorOptions {
  readonly capabilities: ClientCapabilities;
  readonly initializationOptions?: unknown;
  /** The folder that is open. */
  readonly rootUri?: string;
  /** The environment that the server is started in; by default that of the test. */
  readonly env?: NodeJS.ProcessEnv;
  /** Answers `workspace/configuration`; can be changed while the server runs. */
  settings?: unknown;
}

/** An editor without a screen. It waits for messages, never for time. */
export class EditorClient {
  readonly published: PublishDiagnosticsParams[] = [];
  readonly logged: string[] = [];
  refreshes = 0;
  initialized!: InitializeResult;
  readonly #waiters = new Set<Waiter>();

  private constructor(
    readonly connection: ProtocolConnection,
    readonly process: ChildProcess | null,
  ) {}

  /** Starts the built server over standard input and output, as editors do. */
  static async spawn(command: readonly string[], options: EditorOptions): Promise<EditorClient> {
    const child = spawn(process.execPath, command, { stdio: ['pipe', 'pipe', 'inherit'], env: options.env ?? process.env });
    const connection = createProtocolConnection(new StreamMessageReader(child.stdout), new StreamMessageWriter(child.stdin));
    return new EditorClient(connection, child).#initialize(options);
  }

  /** Talks to a server in the same process. */
  static over(connection: ProtocolConnection, options: EditorOptions): Promise<EditorClient> {
    return new EditorClient(connection, null).#initialize(options);
  }

  async #initialize(options: EditorOptions): Promise<EditorClient> {
    const { connection } = this;
    connection.onNotification('textDocument/publishDiagnostics', (params: PublishDiagnosticsParams) => this.#receive(params));
    connection.onNotification('window/logMessage', ({ message }: { message: string }) => void this.logged.push(message));
    connection.onRequest('workspace/configuration', ({ items }: { items: unknown[] }) => items.map(() => options.settings ?? null));
    connection.onRequest('workspace/diagnostic/refresh', () => {
      this.refreshes++;
      return null;
    });
    connection.onRequest('client/registerCapability', () => null);
    connection.listen();
    const { capabilities, initializationOptions, rootUri = null } = options;
    this.initialized = await connection.sendRequest('initialize', { processId: null, rootUri, capabilities, initializationOptions });
    await connection.sendNotification('initialized', {});
    return this;
  }

  #receive(params: PublishDiagnosticsParams): void {
    this.published.push(params);
    for (const waiter of this.#waiters) {
      if (!waiter.matches(params)) continue;
      this.#waiters.delete(waiter);
      waiter.resolve(params);
    }
  }

  /** The first diagnostics sent from now on that match. */
  nextDiagnostics(matches: Waiter['matches'] = () => true): Promise<PublishDiagnosticsParams> {
    return new Promise(resolve => this.#waiters.add({ matches, resolve }));
  }

  request<Result>(method: string, params: object): Promise<Result> {
    return this.connection.sendRequest(method, params);
  }

  open(uri: string, text: string, version = 1): Promise<void> {
    return this.connection.sendNotification('textDocument/didOpen', { textDocument: { uri, languageId: 'un-resolution', version, text } });
  }

  change(uri: string, version: number, ...contentChanges: object[]): Promise<void> {
    return this.connection.sendNotification('textDocument/didChange', { textDocument: { uri, version }, contentChanges });
  }

  close(uri: string): Promise<void> {
    return this.connection.sendNotification('textDocument/didClose', { textDocument: { uri } });
  }

  /** Says goodbye as the protocol asks for, and answers the exit code of the process. */
  async quit(): Promise<number | null> {
    const ended = new Promise<number | null>(resolve => this.process?.on('exit', resolve) ?? resolve(null));
    await this.connection.sendRequest('shutdown');
    if (this.process) await this.connection.sendNotification('exit');
    const code = await ended;
    this.connection.dispose();
    return code;
  }
}
