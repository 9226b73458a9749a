import { type Connection, MessageType, ShowMessageNotification } from 'vscode-languageserver';
import type { Profile, Severities } from '../core/profiles/profile';
import { PROFILES, profileById } from '../core/profiles/registry';
import { layered } from '../core/rules/severities';
import { didYouMean } from '../core/text/nearest';
import { isIgnored } from '../workspace/configuration';
import type { Client } from './client';
import type { WorkspaceConfiguration } from './workspaceConfiguration';

/** What a user has set in the editor, under `rapporteur`. */
export interface EditorSettings {
  readonly profile?: string;
  readonly rules: Severities;
}

/** What holds for a document: the configuration files of its workspace, and where they say nothing, the settings of the editor. */
export interface Settings extends EditorSettings {
  /** The house styles of the workspace. */
  readonly profiles: readonly Profile[];
  /** The document is not to be checked. */
  readonly ignored: boolean;
}

const SECTION = 'rapporteur';
const VALUES: readonly unknown[] = ['error', 'warning', 'information', 'hint', 'off'];

const isRecord = (value: unknown): value is Record<string, unknown> => typeof value === 'object' && value !== null;

/** The settings in a value of any shape; what is not understood is passed over. */
export function settingsFrom(value: unknown): EditorSettings {
  const { profile, rules } = isRecord(value) ? value : {};
  const entries = isRecord(rules) ? Object.entries(rules).filter(([, severity]) => VALUES.includes(severity)) : [];
  return {
    // `auto` is how the settings page says that the body of the text decides.
    ...(typeof profile === 'string' && profile !== 'auto' && { profile }),
    rules: Object.fromEntries(entries) as Severities,
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
    const [editor, configuration] = await Promise.all([this.#client.configuration ? this.#ask(uri) : this.#sent, this.#workspace.of(uri)]);
    const profile = configuration.profile ?? editor.profile;
    const { profiles } = configuration;
    if (profile !== undefined) this.#warnOfUnknown(profile, profiles);
    return {
      ...(profile !== undefined && { profile }),
      profiles,
      rules: layered(editor.rules, configuration.rules),
      ignored: isIgnored(configuration, uri),
    };
  }

  /** Says once of each name that no house style has it; the text is checked by the style of its organ. */
  #warnOfUnknown(profile: string, profiles: readonly Profile[]): void {
    const known = [...PROFILES, ...profiles];
    if (profileById(profile, known) || this.#warned.has(profile)) return;
    this.#warned.add(profile);
    const ids = known.map(({ id }) => id);
    const meant = didYouMean(profile, ids) || ` There are ${ids.join(', ')}.`;
    const message = `The setting rapporteur.profile names no house style: “${profile}”.${meant}`;
    void this.#connection.sendNotification(ShowMessageNotification.type, { type: MessageType.Warning, message });
  }

  async #ask(scopeUri: string): Promise<EditorSettings> {
    try {
      return settingsFrom(await this.#connection.workspace.getConfiguration({ scopeUri, section: SECTION }));
    } catch (error) {
      this.#connection.console.error(`settings of ${scopeUri}: ${error}`);
      return settingsFrom(undefined);
    }
  }
}
