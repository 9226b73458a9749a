import type { TextDocuments } from 'vscode-languageserver';
import { TextDocument } from 'vscode-languageserver-textdocument';
import { analyse } from '../core/analyse';
import { check } from '../core/check';
import type { KnownResolutions } from '../core/citations/known';
import { type Fixed, fixAll } from '../core/fix';
import type { Analysis } from '../core/model/analysis';
import type { Finding } from '../core/rules/rule';
import type { Settings, SettingsStore } from './settings';

/** An open document at one version, under one set of settings, and what is known of it. */
export interface Snapshot {
  readonly document: TextDocument;
  readonly version: number;
  readonly settings: Settings;
  readonly analysis: Analysis;
  /** Made when first asked for. */
  readonly findings: readonly Finding[];
  /** The document with all safe fixes made. Made when first asked for. */
  readonly fixed: Fixed;
  /** Another text, read as this document would be. */
  readonly read: (text: string) => Analysis;
  /** Differs between any two snapshots of a server. */
  readonly id: string;
}

/** The index of known resolutions; null where it is not at hand. */
export type Known = () => Promise<KnownResolutions | null>;

type LogRuleError = (rule: string, error: unknown) => void;

/** The snapshots of the open documents; nothing is computed before it is asked for, nor twice. */
export class Snapshots {
  readonly #documents: TextDocuments<TextDocument>;
  readonly #settings: SettingsStore;
  readonly #known: Known;
  readonly #onRuleError: LogRuleError;
  readonly #latest = new Map<string, Snapshot>();
  #made = 0;

  constructor(documents: TextDocuments<TextDocument>, settings: SettingsStore, known: Known, onRuleError: LogRuleError) {
    this.#documents = documents;
    this.#settings = settings;
    this.#known = known;
    this.#onRuleError = onRuleError;
  }

  /** The document as it is now; null where it is not open. */
  async of(uri: string): Promise<Snapshot | null> {
    const [settings, known] = await Promise.all([this.#settings.of(uri), this.#known()]);
    const document = this.#documents.get(uri);
    // A client can send anything for a text, and what is none has no end that a parser would come to.
    if (typeof document?.getText() !== 'string') return null;
    const latest = this.#latest.get(uri);
    if (latest && latest.document === document && latest.version === document.version && latest.settings === settings) return latest;
    const snapshot = this.#make(document, settings, known, latest);
    this.#latest.set(uri, snapshot);
    return snapshot;
  }

  /** A text as it would be if it were an open document. It is not kept. */
  async ofText(uri: string, text: string): Promise<Snapshot> {
    const [settings, known] = await Promise.all([this.#settings.of(uri), this.#known()]);
    if (!this.#documents.get(uri)) this.#settings.forget(uri);
    return this.#make(TextDocument.create(uri, 'un-resolution', 0, text), settings, known, undefined);
  }

  forget(uri: string): void {
    this.#latest.delete(uri);
  }

  #make(document: TextDocument, settings: Settings, known: KnownResolutions | null, latest: Snapshot | undefined): Snapshot {
    const { profile, profiles, ignored } = settings;
    const style = { profiles, known, ...(profile !== undefined && { profile }) };
    const analysis = analyse(document.getText(), { ...style, ...(latest && { previous: latest.analysis }) });
    const read = (text: string): Analysis => analyse(text, { ...style, previous: analysis });
    const checking = { rules: settings.rules, onError: this.#onRuleError };
    let findings: readonly Finding[] | undefined;
    let fixed: Fixed | undefined;
    return {
      document,
      version: document.version,
      settings,
      analysis,
      get findings() {
        findings ??= ignored ? [] : check(analysis, checking);
        return findings;
      },
      get fixed() {
        fixed ??= ignored ? { text: analysis.text, edits: [], findings: [] } : fixAll(analysis.text, read, checking);
        return fixed;
      },
      read,
      id: String(++this.#made),
    };
  }
}
