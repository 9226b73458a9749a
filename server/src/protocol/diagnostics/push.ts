import type { Connection } from 'vscode-languageserver';
import type { Client } from '../client';
import { type Runtime, yieldTo } from '../runtime';
import type { Snapshots } from '../snapshots';
import { toDiagnostics } from './toDiagnostic';

/** Sends diagnostics to a client that does not ask for them: once for all the changes that have arrived, never for one of them. */
export class DiagnosticsPublisher {
  readonly #connection: Connection;
  readonly #runtime: Runtime;
  readonly #snapshots: Snapshots;
  readonly #client: Client;
  readonly #changed = new Set<string>();
  #changes = 0;
  #running = false;

  constructor(connection: Connection, runtime: Runtime, snapshots: Snapshots, client: Client) {
    this.#connection = connection;
    this.#runtime = runtime;
    this.#snapshots = snapshots;
    this.#client = client;
  }

  /** The text of a document, or what is set for it, is new. */
  changed(uri: string): void {
    this.#changed.add(uri);
    this.#changes++;
    if (!this.#running) void this.#run();
  }

  closed(uri: string): void {
    this.#changed.delete(uri);
    void this.#connection.sendDiagnostics({ uri, diagnostics: [] });
  }

  async #run(): Promise<void> {
    this.#running = true;
    while (this.#changed.size > 0) {
      await this.#settled();
      const uris = [...this.#changed];
      this.#changed.clear();
      for (const uri of uris) await this.#publish(uri);
    }
    this.#running = false;
  }

  /** Gives way until a turn passes without a further change. */
  async #settled(): Promise<void> {
    let before: number;
    do {
      before = this.#changes;
      await yieldTo(this.#runtime);
    } while (this.#changes !== before);
  }

  async #publish(uri: string): Promise<void> {
    try {
      const snapshot = await this.#snapshots.of(uri);
      if (!snapshot) return;
      await this.#connection.sendDiagnostics({ uri, version: snapshot.version, diagnostics: toDiagnostics(snapshot, this.#client) });
    } catch (error) {
      this.#connection.console.error(`diagnostics of ${uri}: ${error}`);
    }
  }
}
