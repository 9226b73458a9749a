import type { Connection } from 'vscode-languageserver';
import type { Severity } from '../core/profiles/profile';
import type { Client } from './client';

/** What a user has set for a document, under `rapporteur`. */
export interface Settings {
  readonly profile?: string;
  readonly rules: Readonly<Record<string, Severity | 'off'>>;
}

const SECTION = 'rapporteur';
const VALUES: readonly unknown[] = ['error', 'warning', 'information', 'hint', 'off'];

const isRecord = (value: unknown): value is Record<string, unknown> => typeof value === 'object' && value !== null;

/** The settings in a value of any shape; what is not understood is passed over. */
export function settingsFrom(value: unknown): Settings {
  const { profile, rules } = isRecord(value) ? value : {};
  const entries = isRecord(rules) ? Object.entries(rules).filter(([, severity]) => VALUES.includes(severity)) : [];
  return {
    // `auto` is how the settings page says that the body of the text decides.
    ...(typeof profile === 'string' && profile !== 'auto' && { profile }),
    rules: Object.fromEntries(entries) as Settings['rules'],
  };
}

/** The settings by document: asked of the client where it answers `workspace/configuration`, else as the client sent them. */
export class SettingsStore {
  readonly #connection: Connection;
  readonly #client: Client;
  readonly #byUri = new Map<string, Promise<Settings>>();
  #sent: Settings;

  constructor(connection: Connection, client: Client, initial: unknown) {
    this.#connection = connection;
    this.#client = client;
    // Some clients wrap them in the section, as in their own settings, some do not.
    this.#sent = settingsFrom(isRecord(initial) && SECTION in initial ? initial[SECTION] : initial);
  }

  async of(uri: string): Promise<Settings> {
    if (!this.#client.configuration) return this.#sent;
    const known = this.#byUri.get(uri);
    if (known) return known;
    const asked = this.#ask(uri);
    this.#byUri.set(uri, asked);
    return asked;
  }

  /** The client says that settings have changed; older clients send them along. */
  change(sent: unknown): void {
    this.#byUri.clear();
    if (isRecord(sent) && SECTION in sent) this.#sent = settingsFrom(sent[SECTION]);
  }

  forget(uri: string): void {
    this.#byUri.delete(uri);
  }

  async #ask(scopeUri: string): Promise<Settings> {
    try {
      return settingsFrom(await this.#connection.workspace.getConfiguration({ scopeUri, section: SECTION }));
    } catch (error) {
      this.#connection.console.error(`settings of ${scopeUri}: ${error}`);
      return settingsFrom(undefined);
    }
  }
}
