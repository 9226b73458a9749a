import type { TextDocuments } from 'vscode-languageserver';
import { TextDocument } from 'vscode-languageserver-textdocument';
import { type AnalysisOptions, analyse } from '../core/analyse';
import { type CheckSettings, check } from '../core/check';
import type { KnownResolutions } from '../core/citations/known';
import { type Fixed, fixAll } from '../core/fix';
import type { Analysis } from '../core/model/analysis';
import type { Finding } from '../core/rules/rule';
import type { Settings, SettingsStore } from './settings';

/** How a document is read and checked. */
interface Reading {
  readonly document: TextDocument;
  readonly settings: Settings;
  readonly style: AnalysisOptions;
  readonly onRuleError: LogRuleError;
  /** An earlier reading of the same document. */
  readonly previous: Analysis | undefined;
}

/** Not a closure of the constructor: the same one made there kept its snapshot in memory until the next full collection. */
const readerLike =
  (style: AnalysisOptions, previous: Analysis) =>
  (text: string): Analysis =>
    analyse(text, { ...style, previous });

/**
 * An open document at one version, under one set of settings, and what is known of it. A class, since V8 gives each object literal with
 * getters a shape of its own, which keeps all that they see in memory until the next full collection.
 */
export class Snapshot {
  readonly document: TextDocument;
  readonly version: number;
  readonly settings: Settings;
  readonly analysis: Analysis;
  /** Another text, read as this document would be. */
  readonly read: (text: string) => Analysis;
  /** Differs between any two snapshots of a server. */
  readonly id: string;
  readonly #checking: CheckSettings;
  #findings: readonly Finding[] | undefined;
  #fixed: Fixed | undefined;

  constructor({ document, settings, style, onRuleError, previous }: Reading, id: string) {
    const analysis = analyse(document.getText(), { ...style, ...(previous && { previous }) });
    this.document = document;
    this.version = document.version;
    this.settings = settings;
    this.analysis = analysis;
    this.read = readerLike(style, analysis);
    this.id = id;
    this.#checking = { rules: settings.rules, onError: onRuleError };
  }

  /** Made when first asked for. */
  get findings(): readonly Finding[] {
    this.#findings ??= this.settings.ignored ? [] : check(this.analysis, this.#checking);
    return this.#findings;
  }

  /** The document with all safe fixes made. Made when first asked for. */
  get fixed(): Fixed {
    const { text } = this.analysis;
    this.#fixed ??= this.settings.ignored ? { text, edits: [], findings: [] } : fixAll(text, this.read, this.#checking);
    return this.#fixed;
  }
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
    const { profile, profiles } = settings;
    const style = { profiles, known, ...(profile !== undefined && { profile }) };
    const reading = { document, settings, style, onRuleError: this.#onRuleError, previous: latest?.analysis };
    return new Snapshot(reading, String(++this.#made));
  }
}
