import {
  type Connection,
  DidChangeConfigurationNotification,
  DidChangeWatchedFilesNotification,
  type InitializeParams,
  TextDocuments,
} from 'vscode-languageserver';
import { TextDocument } from 'vscode-languageserver-textdocument';
import { version } from '../../../package.json';
import { Shelf } from '../workspace/shelf';
import { capabilitiesFor } from './capabilities';
import { type Client, clientOf } from './client';
import { DiagnosticsPublisher } from './diagnostics/push';
import { textReader } from './files';
import { createGuard } from './guard';
import { registerHandlers } from './handlers/register';
import { OpenTexts, schemeOf } from './openTexts';
import { SettingsChanged } from './requests';
import type { Runtime } from './runtime';
import { SettingsStore } from './settings';
import { Snapshots } from './snapshots';
import { TextsAtHand } from './textsAtHand';
import { WorkspaceConfiguration } from './workspaceConfiguration';

/** Starts the language server on a connection; everything else follows from what the client says about itself. */
export function startServer(connection: Connection, runtime: Runtime): void {
  const documents = new TextDocuments(TextDocument);
  connection.onInitialize(params => {
    const client = clientOf(params.capabilities, runtime);
    begin(connection, runtime, documents, client, params);
    return { capabilities: capabilitiesFor(client), serverInfo: { name: 'rapporteur', version } };
  });
  documents.listen(connection);
  connection.listen();
}

function begin(
  connection: Connection,
  runtime: Runtime,
  documents: TextDocuments<TextDocument>,
  client: Client,
  { initializationOptions, workspaceFolders, rootUri }: InitializeParams,
): void {
  const read = textReader(connection, client, runtime);
  const folders = workspaceFolders?.map(({ uri }) => uri) ?? (rootUri === null ? [] : [rootUri]);
  const configuration = new WorkspaceConfiguration(connection, read, folders[0] ?? null);
  const settings = new SettingsStore(connection, client, configuration, initializationOptions);
  const snapshots = new Snapshots(documents, settings, reportOnce(connection));
  const publisher = client.pullsDiagnostics ? null : new DiagnosticsPublisher(connection, runtime, snapshots, client);

  const shelf = new Shelf();
  const schemes = new Set(['file', 'untitled', ...folders.map(schemeOf)]);
  const open = new OpenTexts(documents, schemes, snapshots, shelf);
  const workspace = new TextsAtHand(documents, open, shelf, read, runtime.readIndex ?? (async () => null));

  registerHandlers(
    connection,
    client,
    snapshots,
    workspace,
    createGuard(runtime, message => connection.console.error(message)),
  );
  const checkAnew = (): void => {
    settings.renew();
    for (const uri of documents.keys()) publisher?.changed(uri);
    if (client.pullsDiagnostics && client.refreshesDiagnostics) void connection.languages.diagnostics.refresh();
    if (client.readsFiles) void connection.sendNotification(SettingsChanged.method);
  };

  documents.onDidOpen(() => {
    // Without news of files the next draft that is opened is the occasion to look at them again.
    if (client.watchesFiles) return;
    configuration.forget();
    settings.renew();
  });
  documents.onDidChangeContent(({ document }) => publisher?.changed(document.uri));
  documents.onDidClose(({ document: { uri } }) => {
    settings.forget(uri);
    snapshots.forget(uri);
    publisher?.closed(uri);
  });
  connection.onInitialized(() => {
    if (client.registersConfiguration) void connection.client.register(DidChangeConfigurationNotification.type, { section: 'rapporteur' });
    // A configuration file may build on files of any name.
    if (client.watchesFiles)
      void connection.client.register(DidChangeWatchedFilesNotification.type, { watchers: [{ globPattern: '**/*.json' }] });
  });
  connection.onDidChangeConfiguration(({ settings: sent }) => {
    settings.change(sent);
    checkAnew();
  });
  connection.onDidChangeWatchedFiles(async ({ changes }) => {
    if (await configuration.changed(changes.map(({ uri }) => uri))) checkAnew();
  });
}

/** Logs the failure of a rule the first time only: the same text is checked again with every key. */
function reportOnce(connection: Connection): (rule: string, error: unknown) => void {
  const reported = new Set<string>();
  return (rule, error) => {
    if (reported.has(rule)) return;
    reported.add(rule);
    connection.console.error(`rule ${rule}: ${error instanceof Error ? error.stack : String(error)}`);
  };
}
