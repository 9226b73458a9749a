import * as vscode from 'vscode';
import { PreviewRequest } from '../../../server/src/protocol/requests';
import type { FromPage, ToPage } from '../../webview/preview/messages';
import { answerFor } from '../draft';
import { oneAtATime } from '../refresh';
import { type Server, toDocumentParams } from '../server';
import { webviewHtml } from './html';

/** A panel that shows one document as it is printed, as long as the document is open. */
export class PreviewPanel implements vscode.Disposable {
  readonly #server: Server;
  readonly #panel: vscode.WebviewPanel;
  readonly #following: vscode.Disposable;
  readonly #closed = new vscode.EventEmitter<void>();
  readonly #refresh = oneAtATime(() => this.#draw());
  #document: vscode.TextDocument;
  /** The editor scrolled because the page did; it need not tell the page. */
  #led = false;

  readonly onDidClose = this.#closed.event;

  constructor(server: Server, panel: vscode.WebviewPanel, document: vscode.TextDocument, dist: vscode.Uri) {
    this.#server = server;
    this.#panel = panel;
    this.#document = document;
    panel.webview.options = { enableScripts: true, localResourceRoots: [dist] };
    panel.webview.html = webviewHtml(panel.webview, dist, 'preview', vscode.l10n.t('Preview'));
    this.#following = vscode.Disposable.from(
      panel.onDidDispose(() => this.dispose()),
      panel.webview.onDidReceiveMessage((message: FromPage) => this.#hear(message)),
      panel.onDidChangeViewState(() => void this.#refresh()),
      vscode.workspace.onDidChangeTextDocument(event => event.document === this.#document && void this.#refresh()),
      vscode.window.onDidChangeTextEditorVisibleRanges(({ textEditor, visibleRanges }) => this.#follow(textEditor, visibleRanges)),
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

  /** Shows another document in the same place. */
  async show(document: vscode.TextDocument): Promise<void> {
    if (document === this.#document) return;
    this.#document = document;
    this.#name();
    await this.#refresh();
  }

  reveal(): void {
    this.#panel.reveal(undefined, true);
  }

  dispose(): void {
    this.#following.dispose();
    this.#panel.dispose();
    this.#closed.fire();
    this.#closed.dispose();
  }

  #name(): void {
    const name = this.#document.uri.path.split('/').at(-1) ?? '';
    this.#panel.title = vscode.l10n.t('Preview {0}', name);
  }

  async #draw(): Promise<void> {
    if (!this.#panel.visible) return;
    const document = this.#document;
    const preview = await answerFor(document, () => this.#server.ask(PreviewRequest, toDocumentParams(document)));
    if (preview && document === this.#document) this.#tell({ kind: 'show', preview, words: words(), uri: document.uri.toString() });
  }

  #tell(message: ToPage): void {
    void this.#panel.webview.postMessage(message);
  }

  #follow(editor: vscode.TextEditor, visible: readonly vscode.Range[]): void {
    if (editor.document !== this.#document) return;
    if (!this.#led) this.#tell({ kind: 'scroll', line: visible[0]?.start.line ?? 0 });
    this.#led = false;
  }

  async #hear(message: FromPage): Promise<void> {
    if (message.kind === 'ready') return this.#refresh();
    const line = Math.max(0, Math.min(Math.floor(message.line), this.#document.lineCount - 1));
    if (message.kind === 'open') return this.#open(line);
    const editor = vscode.window.visibleTextEditors.find(({ document }) => document === this.#document);
    if (!editor) return;
    this.#led = true;
    editor.revealRange(new vscode.Range(line, 0, line, 0), vscode.TextEditorRevealType.AtTop);
  }

  async #open(line: number): Promise<void> {
    const beside = vscode.window.visibleTextEditors.find(({ document }) => document === this.#document)?.viewColumn;
    const column = beside ?? (this.#panel.viewColumn === vscode.ViewColumn.One ? vscode.ViewColumn.Two : vscode.ViewColumn.One);
    const selection = new vscode.Range(line, 0, line, 0);
    await vscode.window.showTextDocument(this.#document, { viewColumn: column, selection });
  }
}

const words = () => ({
  notes: vscode.l10n.t('Footnotes'),
  empty: vscode.l10n.t('There is nothing to print yet.'),
});
