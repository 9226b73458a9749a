import * as vscode from 'vscode';
import { PreviewRequest } from '../../../server/src/protocol/requests';
import type { Kept, ToPage } from '../../webview/preview/messages';
import { answerFor } from '../draft';
import { oneAtATime } from '../refresh';
import { type Server, toDocumentParams } from '../server';
import { webviewHtml } from '../webviewHtml';
import { heard } from './heard';
import { lineAtTopOf, showAtTop } from './lines';

/** A panel that shows one document as it is printed. */
export class PreviewPanel implements vscode.Disposable {
  readonly #server: Server;
  readonly #panel: vscode.WebviewPanel;
  readonly #following: vscode.Disposable;
  readonly #closed = new vscode.EventEmitter<void>();
  readonly #refresh = oneAtATime(() => this.#draw());
  #document: vscode.TextDocument;
  #locked: boolean;
  /** The line of the text at the top of the page. */
  #line: number;
  /** The editor scrolls because the page did; it need not tell the page. */
  #led = false;
  /** A panel that is gone may not even be asked whether it is visible. */
  #isGone = false;

  readonly onDidClose = this.#closed.event;

  constructor(server: Server, panel: vscode.WebviewPanel, document: vscode.TextDocument, dist: vscode.Uri, kept?: Kept) {
    this.#server = server;
    this.#panel = panel;
    this.#document = document;
    this.#locked = kept?.locked ?? false;
    this.#line = kept?.line ?? 0;
    panel.webview.options = { enableScripts: true, localResourceRoots: [dist] };
    panel.webview.html = webviewHtml(panel.webview, dist, 'preview', vscode.l10n.t('Preview'));
    this.#following = vscode.Disposable.from(
      panel.onDidDispose(() => this.dispose()),
      panel.webview.onDidReceiveMessage((message: unknown) => this.#hear(message)),
      vscode.workspace.onDidChangeTextDocument(event => this.#isOf(event.document) && void this.#refresh()),
      vscode.workspace.onDidOpenTextDocument(opened => this.#isOf(opened) && void this.show(opened)),
      vscode.window.onDidChangeTextEditorVisibleRanges(({ textEditor }) => this.#follow(textEditor)),
    );
    this.#name();
  }

  get document(): vscode.TextDocument {
    return this.#document;
  }

  get column(): vscode.ViewColumn | undefined {
    return this.#panel.viewColumn;
  }

  get isActive(): boolean {
    return this.#panel.active;
  }

  /** It stays with its document, whichever draft is worked on. */
  get isLocked(): boolean {
    return this.#locked;
  }

  async toggleLock(): Promise<void> {
    this.#locked = !this.#locked;
    this.#name();
    await this.#refresh();
  }

  /** Shows another document in the same place. */
  async show(document: vscode.TextDocument): Promise<void> {
    if (document === this.#document) return;
    if (!this.#isOf(document)) this.#line = 0;
    this.#document = document;
    this.#name();
    await this.#refresh();
    this.#place();
  }

  reveal(): void {
    this.#panel.reveal(undefined, true);
  }

  dispose(): void {
    this.#isGone = true;
    this.#following.dispose();
    this.#panel.dispose();
    this.#closed.fire();
    this.#closed.dispose();
  }

  /** A file that was closed and opened again is another document of the same address. */
  #isOf(document: vscode.TextDocument): boolean {
    return document.uri.toString() === this.#document.uri.toString();
  }

  #name(): void {
    const name = this.#document.uri.path.split('/').at(-1) ?? '';
    this.#panel.title = this.#locked ? vscode.l10n.t('[Preview {0}]', name) : vscode.l10n.t('Preview {0}', name);
  }

  get #editor(): vscode.TextEditor | undefined {
    return vscode.window.visibleTextEditors.find(({ document }) => this.#isOf(document));
  }

  async #draw(): Promise<void> {
    if (this.#isGone || !this.#panel.visible) return;
    const document = this.#document;
    const preview = await answerFor(document, () => this.#server.ask(PreviewRequest, toDocumentParams(document)));
    if (!preview || document !== this.#document) return;
    this.#tell({ kind: 'show', preview, words: words(), kept: { uri: document.uri.toString(), locked: this.#locked, line: this.#line } });
  }

  #tell(message: ToPage): void {
    if (!this.#isGone) void this.#panel.webview.postMessage(message);
  }

  /** Scrolls the page to where its editor is, or to where it was itself. */
  #place(): void {
    const editor = this.#editor;
    if (editor) this.#line = lineAtTopOf(editor);
    this.#tell({ kind: 'scroll', line: this.#line });
  }

  #follow(editor: vscode.TextEditor): void {
    if (!this.#isOf(editor.document)) return;
    if (!this.#led) this.#place();
    this.#led = false;
  }

  async #hear(said: unknown): Promise<void> {
    const message = heard(said);
    if (message === null) return;
    if (message.kind === 'ready') {
      await this.#refresh();
      return this.#place();
    }
    if (message.kind === 'open') return this.#open(message.line);
    this.#line = message.line;
    const editor = this.#editor;
    if (editor) this.#led = showAtTop(editor, message.line);
  }

  async #open(line: number): Promise<void> {
    const column = this.#editor?.viewColumn ?? (this.column === vscode.ViewColumn.One ? vscode.ViewColumn.Two : vscode.ViewColumn.One);
    const place = new vscode.Position(Math.min(Math.floor(line), this.#document.lineCount - 1), 0);
    await vscode.window.showTextDocument(this.#document, { viewColumn: column, selection: new vscode.Range(place, place) });
  }
}

const words = () => ({
  notes: vscode.l10n.t('Footnotes'),
  empty: vscode.l10n.t('There is nothing to print yet.'),
});
