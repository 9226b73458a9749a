import * as vscode from 'vscode';
import type { CustomNotification, CustomRequest, WireDiagnostic } from '../../server/src/protocol/requests';
import type { Connection } from './connection';

/**
 * The language server, to which a connection is made with the first draft or the first question: the library for it is most of the code of
 * the extension, which is there for every plain text.
 */
export class LateServer implements Connection {
  readonly #connect: () => Promise<Connection>;
  #connection: Promise<Connection> | undefined;
  #tell!: (connection: Connection) => void;
  readonly #connected = new Promise<Connection>(resolve => {
    this.#tell = resolve;
  });

  constructor(connect: () => Promise<Connection>) {
    this.#connect = connect;
  }

  async ask<Params, Result>(request: CustomRequest<Params, Result>, params: Params, token?: vscode.CancellationToken): Promise<Result> {
    return (await this.#made()).ask(request, params, token);
  }

  on(notification: CustomNotification, hear: () => void): vscode.Disposable {
    const heard = this.#connected.then(connection => connection.on(notification, hear));
    return new vscode.Disposable(() => void heard.then(each => each.dispose()));
  }

  async toDiagnostics(findings: readonly WireDiagnostic[]): Promise<vscode.Diagnostic[]> {
    return (await this.#made()).toDiagnostics(findings);
  }

  async start(): Promise<void> {
    await (await this.#made()).start();
  }

  async stop(): Promise<void> {
    await (await this.#connection)?.stop();
  }

  #made(): Promise<Connection> {
    this.#connection ??= this.#connect().then(connection => {
      this.#tell(connection);
      return connection;
    });
    return this.#connection;
  }
}
