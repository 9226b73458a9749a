import { type Connection, MessageType, ShowMessageNotification } from 'vscode-languageserver';
import type { Profile, Severities } from '../core/profiles/profile';
import { PROFILES, profileById } from '../core/profiles/registry';
import { didYouMean } from '../core/text/nearest';
import { isIgnored, laidOver } from '../workspace/configuration';
import type { Client } from './client';
import { RESOLUTION_SCHEME } from './requests';
import type { WorkspaceConfiguration } from './workspaceConfiguration';

/** What a user has set in the editor, under `rapporteur`: the name of a house style, and what a configuration file could say under the same keys. */
interface EditorSettings {
  readonly profile: string | null;
  readonly keys: object;
  /** The folders of the library as the user wrote them. */
  readonly library: readonly string[];
  readonly citationHints: boolean;
}

/** What holds for a document: the configuration files of its workspace, and where they say nothing, the settings of the editor. */
export interface Settings {
  readonly profile?: string;
  readonly rules: Severities;
  /** The house styles of the workspace. */
  readonly profiles: readonly Profile[];
  /** The document is not to be checked. */
  readonly ignored: boolean;
  /** The titles of what is cited are shown in the text. */
  readonly citationHints: boolean;
}

const SECTION = 'rapporteur';
const KEYS = ['rules', 'ignore', 'profiles'];

const isRecord = (value: unknown): value is Record<string, unknown> => typeof value === 'object' && value !== null;

/** Texts of the library are as they were adopted: nobody mends them, so nothing is looked for in them. */
const isReadOnly = (uri: string): boolean => uri.startsWith(`${RESOLUTION_SCHEME}:`);

/** The settings in a value of any shape; keys that are not ours are passed over. */
function settingsFrom(value: unknown): EditorSettings {
  const set = isRecord(value) ? value : {};
  // `auto` is how the settings page says that the body of the text decides.
  const profile = typeof set.profile === 'string' && set.profile !== 'auto' ? set.profile : null;
  const library = isRecord(set.library) && Array.isArray(set.library.folders) ? set.library.folders : [];
  return {
    profile,
    keys: Object.fromEntries(KEYS.flatMap(key => (set[key] === undefined || set[key] === null ? [] : [[key, set[key]]]))),
    library: library.filter(folder => typeof folder === 'string'),
    citationHints: isRecord(set.inlayHints) && set.inlayHints.citations === true,
  };
}

/** The settings by document: those of the editor, asked of it where it answers `workspace/configuration`, else as it sent them, under those of the workspace's files. */
export class SettingsStore {
  readonly #connection: Connection;
  readonly #client: Client;
  readonly #workspace: WorkspaceConfiguration;
  readonly #byUri = new Map<string, Promise<Settings>>();
  readonly #warned = new Set<string>();
  #sent: EditorSettings;

  constructor(connection: Connection, client: Client, workspace: WorkspaceConfiguration, initial: unknown) {
    this.#connection = connection;
    this.#client = client;
    this.#workspace = workspace;
    // Some clients wrap them in the section, as in their own settings, some do not.
    this.#sent = settingsFrom(isRecord(initial) && SECTION in initial ? initial[SECTION] : initial);
  }

  /** The settings of a document: the same object until something changes. */
  of(uri: string): Promise<Settings> {
    const known = this.#byUri.get(uri);
    if (known) return known;
    const made = this.#make(uri);
    this.#byUri.set(uri, made);
    return made;
  }

  /** The folders of the library as the user wrote them for a folder of the workspace; null for a window without one. */
  async libraryOf(folder: string | null): Promise<readonly string[]> {
    return (this.#client.configuration ? await this.#ask(folder) : this.#sent).library;
  }

  /** The client says that settings have changed; older clients send them along. */
  change(sent: unknown): void {
    if (isRecord(sent) && SECTION in sent) this.#sent = settingsFrom(sent[SECTION]);
    this.renew();
  }

  /** All settings are put together anew when they are next asked for. */
  renew(): void {
    this.#byUri.clear();
  }

  forget(uri: string): void {
    this.#byUri.delete(uri);
  }

  async #make(uri: string): Promise<Settings> {
    const [editor, files] = await Promise.all([this.#client.configuration ? this.#ask(uri) : this.#sent, this.#workspace.of(uri)]);
    const own = await this.#workspace.ofSettings(editor.keys);
    for (const { message } of own.sources[0]?.problems ?? []) this.#warn(`In the settings of Rapporteur: ${message}`);
    const { rules, profiles, ...whole } = laidOver(own, files);
    const profile = files.profile ?? editor.profile;
    if (profile !== null) this.#warnOfUnknown(profile, profiles);
    const ignored = isReadOnly(uri) || isIgnored(whole, uri);
    return { ...(profile !== null && { profile }), rules, profiles, ignored, citationHints: editor.citationHints };
  }

  /** Says that no house style has a name; the text is checked by the style of its organ. */
  #warnOfUnknown(profile: string, profiles: readonly Profile[]): void {
    const known = [...PROFILES, ...profiles];
    if (profileById(profile, known)) return;
    const ids = known.map(({ id }) => id);
    const meant = didYouMean(profile, ids) || ` There are ${ids.join(', ')}.`;
    this.#warn(`The setting rapporteur.profile names no house style: “${profile}”.${meant}`);
  }

  /** Says a thing once. */
  #warn(message: string): void {
    if (this.#warned.has(message)) return;
    this.#warned.add(message);
    void this.#connection.sendNotification(ShowMessageNotification.type, { type: MessageType.Warning, message });
  }

  async #ask(scopeUri: string | null): Promise<EditorSettings> {
    try {
      const item = { section: SECTION, ...(scopeUri !== null && { scopeUri }) };
      return settingsFrom(await this.#connection.workspace.getConfiguration(item));
    } catch (error) {
      this.#connection.console.error(`settings of ${scopeUri}: ${error}`);
      return settingsFrom(undefined);
    }
  }
}
