import { type Connection, type Diagnostic, DiagnosticSeverity } from 'vscode-languageserver';
import { TextDocument } from 'vscode-languageserver-textdocument';
import { folderOf, plain } from '../workspace/address';
import { type Configuration, NO_CONFIGURATION, type Source } from '../workspace/configuration';
import { Configurations } from '../workspace/configurations';
import { type ReadText, readConfiguration } from '../workspace/readConfiguration';
import { toRange } from './convert';

/** The name under which settings of the editor are read. */
const SETTINGS = 'settings:rapporteur';

/** The configuration files of a workspace: what they say about a document, and, in the files themselves, what is wrong with them. */
export class WorkspaceConfiguration {
  readonly #connection: Connection;
  readonly #configurations: Configurations;
  readonly #read: ReadText;
  /** The folder that stands for a document that lies nowhere yet. */
  readonly #home: string | null;
  readonly #reported = new Map<string, Source>();
  /** The files that settings name. */
  readonly #named = new Set<string>();

  constructor(connection: Connection, read: ReadText, home: string | null) {
    this.#connection = connection;
    this.#configurations = new Configurations(read);
    this.#read = read;
    this.#home = home;
  }

  async of(uri: string): Promise<Configuration> {
    const configuration = await this.#configurations.of(folderOf(uri) === null && this.#home !== null ? `${this.#home}/draft` : uri);
    for (const source of configuration.sources) this.#report(source);
    return configuration;
  }

  /** What settings of the editor say, read as if they stood in a configuration file in the folder of the workspace; its first source is themselves. */
  async ofSettings(settings: object): Promise<Configuration> {
    const uri = this.#home === null ? SETTINGS : `${this.#home}/${SETTINGS}`;
    const configuration = await readConfiguration(uri, async each => (each === uri ? JSON.stringify(settings) : this.#read(each)));
    for (const source of configuration?.sources.slice(1) ?? []) {
      this.#named.add(plain(source.uri));
      this.#report(source);
    }
    return configuration ?? NO_CONFIGURATION;
  }

  /** Whether some of the files that changed were read; then all are read anew when next asked for. */
  async changed(uris: readonly string[]): Promise<boolean> {
    const sources = await Promise.all(uris.map(async uri => this.#named.has(plain(uri)) || this.#configurations.isSource(uri)));
    if (!sources.includes(true)) return false;
    this.forget();
    return true;
  }

  forget(): void {
    this.#configurations.forget();
    for (const uri of this.#reported.keys()) void this.#connection.sendDiagnostics({ uri, diagnostics: [] });
    this.#reported.clear();
  }

  /** Sends the problems of a file once for each reading of it. */
  #report(source: Source): void {
    if (source.problems.length === 0 || this.#reported.get(source.uri) === source) return;
    this.#reported.set(source.uri, source);
    void this.#connection.sendDiagnostics({ uri: source.uri, diagnostics: toDiagnostics(source) });
  }
}

function toDiagnostics({ uri, text, problems }: Source): Diagnostic[] {
  const document = TextDocument.create(uri, 'jsonc', 0, text);
  return problems.map(problem => ({
    range: toRange(document, problem),
    severity: DiagnosticSeverity.Error,
    source: 'rapporteur',
    message: problem.message,
  }));
}
