import {
  CodeLensRefreshRequest,
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
import { addressesOf, cacheFileIn, Folders } from './folders';
import { createGuard } from './guard';
import { registerHandlers } from './handlers/register';
import { OpenTexts } from './openTexts';
import { SettingsChanged, TextsChanged } from './requests';
import type { Runtime } from './runtime';
import { SettingsStore } from './settings';
import { Snapshots } from './snapshots';
import { startOptionsFrom } from './startOptions';
import { indexFrom, TextsAtHand, usageFrom } from './textsAtHand';
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
  const { cacheFolder, indexUri, openingsUri } = startOptionsFrom(initializationOptions);
  const roots = addressesOf(workspaceFolders ?? (rootUri ? [{ uri: rootUri }] : []));
  const home = roots[0] ?? null;
  const configuration = new WorkspaceConfiguration(connection, read, home);
  const settings = new SettingsStore(connection, client, configuration, initializationOptions);
  const known = indexFrom(runtime.readIndex ?? (async () => (indexUri === undefined ? null : read(indexUri))));
  const usage = usageFrom(
    runtime.readUsage ?? (async language => (openingsUri === undefined ? null : read(`${openingsUri}${language}.json`))),
  );
  const snapshots = new Snapshots(documents, settings, known, reportOnce(connection));
  const publisher = client.pullsDiagnostics ? null : new DiagnosticsPublisher(connection, runtime, snapshots, client);

  const shelf = new Shelf();
  const folders = new Folders({
    connection,
    client,
    runtime,
    settings,
    shelf,
    workspace: roots,
    cache: cacheFileIn(cacheFolder, home),
    version,
    onChange: () => tellOfTexts(connection, client),
  });
  const open = new OpenTexts(documents, uri => folders.areWrittenAt(uri), snapshots, shelf);
  const workspace = new TextsAtHand({ documents, open, folders, shelf, read, known, usage });

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
    folders.lookAgain();
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
    folders.start();
  });
  connection.onShutdown(() => folders.close());
  connection.onDidChangeConfiguration(({ settings: sent }) => {
    settings.change(sent);
    checkAnew();
    void folders.follow();
  });
  connection.onDidChangeWatchedFiles(async ({ changes }) => {
    const uris = changes.map(({ uri }) => uri);
    folders.changed(uris);
    if (await configuration.changed(uris)) checkAnew();
  });
}

/** What depends on other texts than the one it stands in is asked for anew. */
function tellOfTexts(connection: Connection, client: Client): void {
  if (client.listsFiles) void connection.sendNotification(TextsChanged.method);
  if (client.refreshesCodeLens) void connection.sendRequest(CodeLensRefreshRequest.type);
  if (client.refreshesInlayHints) void connection.languages.inlayHint.refresh();
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
