import { MessageType } from 'vscode-languageserver';
import { TextDocument } from 'vscode-languageserver-textdocument';
import { EGLOT, NEOVIM } from '../protocol/editors';
import type { Chance } from './chance';
import { type Message, Wire } from './wire';

/** Two kinds of editors: one asks for its findings and watches files, one is sent them. */
export const KINDS = {
  asks: { ...NEOVIM, workspace: { ...NEOVIM.workspace, didChangeWatchedFiles: { dynamicRegistration: true }, workspaceFolders: true } },
  'is sent': EGLOT,
} as const;
export type Kind = keyof typeof KINDS;

/** The settings that hold at the end, for the server that was soaked and for the fresh one. */
const LAST_SETTINGS = { rules: { percent: 'off' } };
const JUNK = [null, 7, 'x', [], { rules: 7 }, { rules: { percent: 'loud' } }, { ignore: '*', profiles: 7 }, { profile: 'none' }];
/** How the server is answered when it asks. */
const ANSWERS = { proper: 16, late: 2, error: 1, junk: 1 };

/** An editor with documents of which it knows, change by change, what is in them. */
export class Editor {
  readonly documents = new Map<string, TextDocument>();
  readonly published = new Map<string, { readonly version?: number; readonly diagnostics: unknown }>();
  /** The errors that the server has logged. */
  readonly logged: string[] = [];
  readonly wire: Wire;
  /** What is sent for `workspace/configuration`; with a chance now and then junk, and late. */
  settings: unknown = LAST_SETTINGS;
  chance: Chance | null = null;
  readonly #late: (() => void)[] = [];
  readonly #waiting: (() => void)[] = [];
  #requests = 0;

  private constructor(
    readonly kind: Kind,
    program: readonly string[],
  ) {
    this.wire = new Wire(program, message => this.#receive(message));
  }

  static async start(kind: Kind, program: readonly string[], rootUri: string): Promise<Editor> {
    const editor = new Editor(kind, program);
    await editor.wire.request(editor.nextId('initialize'), 'initialize', { processId: null, rootUri, capabilities: KINDS[kind] });
    editor.wire.notify('initialized', {});
    return editor;
  }

  /** Tells of what it is the name when it stays unanswered. */
  nextId(method: string): string | number {
    return ++this.#requests % 2 ? this.#requests : `${this.#requests} ${method}`;
  }

  ask(method: string, params: unknown): Promise<Message> {
    return this.wire.request(this.nextId(method), method, params);
  }

  open(uri: string, text: string, version = (this.documents.get(uri)?.version ?? 0) + 1): void {
    this.documents.set(uri, TextDocument.create(uri, 'un-resolution', version, text));
    this.wire.notify('textDocument/didOpen', { textDocument: { uri, languageId: 'un-resolution', version, text } });
  }

  close(uri: string): void {
    this.wire.notify('textDocument/didClose', { textDocument: { uri } });
  }

  change(document: TextDocument, contentChanges: readonly object[]): void {
    const version = document.version + 1;
    TextDocument.update(document, contentChanges as never, version);
    this.wire.notify('textDocument/didChange', { textDocument: { uri: document.uri, version }, contentChanges });
  }

  /** Answers what was left for later, and waits until the server has answered everything. */
  async quiet(): Promise<void> {
    const { chance } = this;
    this.chance = null;
    for (const answer of this.#late.splice(0)) answer();
    await this.wire.drained();
    this.chance = chance;
  }

  /** Junk no longer, and settings that are those of every other editor here. */
  async sober(): Promise<void> {
    this.settings = LAST_SETTINGS;
    await this.quiet();
    this.chance = null;
    this.wire.notify('workspace/didChangeConfiguration', { settings: { rapporteur: LAST_SETTINGS } });
  }

  /** What the server makes of a document, from colours to findings. */
  async answersFor(document: TextDocument): Promise<unknown> {
    const { uri } = document;
    const published = this.#publishedFor(document);
    const asked = ['documentSymbol', 'foldingRange', 'semanticTokens/full', 'formatting'].map(name => `textDocument/${name}`);
    const answers = [...asked, 'rapporteur/paragraphs', 'rapporteur/statistics', 'rapporteur/renumber'].map(async method => {
      const { result, error } = await this.ask(method, { textDocument: { uri }, options: { tabSize: 4, insertSpaces: true } });
      return { method, error, result: method.includes('semanticTokens') ? (result as { data: unknown }).data : result };
    });
    return { text: document.getText(), findings: await published, answers: await Promise.all(answers) };
  }

  async #publishedFor({ uri, version }: TextDocument): Promise<unknown> {
    if (this.kind === 'asks') {
      const { result } = await this.ask('textDocument/diagnostic', { textDocument: { uri } });
      return (result as { items: unknown }).items;
    }
    while (this.published.get(uri)?.version !== version) {
      await new Promise<void>(resolve => this.#waiting.push(resolve));
    }
    return this.published.get(uri)?.diagnostics;
  }

  #receive({ id, method, params }: Message): void {
    if (id !== undefined) {
      this.#answer(id, method, params);
      return;
    }
    if (method === 'window/logMessage') this.#note(params as { type: number; message: string });
    if (method !== 'textDocument/publishDiagnostics') return;
    const { uri, ...sent } = params as { uri: string; version?: number; diagnostics: unknown };
    this.published.set(uri, sent);
    for (const resolve of this.#waiting.splice(0)) resolve();
  }

  #note({ type, message }: { type: number; message: string }): void {
    if (type === MessageType.Error) this.logged.push(message);
  }

  #answer(id: unknown, method: string | undefined, params: unknown): void {
    const { chance } = this;
    const items = method === 'workspace/configuration' ? (params as { items: unknown[] }).items : null;
    const proper = () => this.wire.answer(id, { result: items ? items.map(() => this.settings) : null });
    switch (chance?.weighted(ANSWERS) ?? 'proper') {
      case 'proper':
        proper();
        break;
      case 'late':
        this.#late.push(proper);
        break;
      case 'error':
        this.wire.answer(id, { error: { code: -32000, message: 'no' } });
        break;
      case 'junk':
        this.wire.answer(id, { result: items && chance ? items.map(() => chance.pick(JUNK)) : 7 });
    }
  }
}
