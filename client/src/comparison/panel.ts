import * as vscode from 'vscode';
import type { ComparedRow } from '../../../server/src/protocol/requests';
import type { Pair, Side, ToPage } from '../../webview/comparison/messages';
import { oneAtATime } from '../refresh';
import { type Server, toRange } from '../server';
import { webviewHtml } from '../webviewHtml';
import { heard } from './heard';
import { type ComparedTexts, comparisonOf, current, nameOf } from './texts';
import { comparisonWords } from './words';

const toPair = ({ base, draft }: ComparedTexts): Pair => ({ base: base.uri.toString(), draft: draft.uri.toString() });

/** A panel that shows what became of the clauses of one text in another, as both are now. */
export class ComparisonPanel implements vscode.Disposable {
  readonly #server: Server;
  readonly #panel: vscode.WebviewPanel;
  readonly #following: vscode.Disposable;
  readonly #closed = new vscode.EventEmitter<void>();
  readonly #refresh = oneAtATime(() => this.#draw());
  #texts: ComparedTexts;
  #rows: readonly ComparedRow[] = [];
  /** A panel that is gone may not even be asked whether it is visible. */
  #isGone = false;

  readonly onDidClose = this.#closed.event;

  constructor(server: Server, panel: vscode.WebviewPanel, texts: ComparedTexts, dist: vscode.Uri) {
    this.#server = server;
    this.#panel = panel;
    this.#texts = texts;
    panel.webview.options = { enableScripts: true, localResourceRoots: [dist] };
    panel.webview.html = webviewHtml(panel.webview, dist, 'comparison', vscode.l10n.t('Comparison'));
    this.#following = vscode.Disposable.from(
      panel.onDidDispose(() => this.dispose()),
      panel.webview.onDidReceiveMessage((message: unknown) => this.#hear(message)),
      panel.onDidChangeViewState(() => void this.#refresh()),
      vscode.workspace.onDidChangeTextDocument(({ document }) => {
        // By its address: a text that was closed and opened again is another document.
        if (Object.values(toPair(this.#texts)).includes(document.uri.toString())) void this.#refresh();
      }),
    );
  }

  get texts(): ComparedTexts {
    return this.#texts;
  }

  get isActive(): boolean {
    return this.#panel.active;
  }

  shows(base: vscode.Uri, draft: vscode.Uri): boolean {
    const pair = toPair(this.#texts);
    return pair.base === base.toString() && pair.draft === draft.toString();
  }

  reveal(): void {
    this.#panel.reveal();
  }

  dispose(): void {
    this.#isGone = true;
    this.#following.dispose();
    this.#panel.dispose();
    this.#closed.fire();
    this.#closed.dispose();
  }

  async #draw(): Promise<void> {
    if (this.#isGone || !this.#panel.visible) return;
    const [base, draft] = await Promise.all([current(this.#texts.base), current(this.#texts.draft)]);
    this.#texts = { base, draft };
    const { rows } = await comparisonOf(this.#server, this.#texts);
    this.#rows = rows;
    const names = { base: nameOf(base), draft: nameOf(draft) };
    if (this.#isGone) return;
    await this.#panel.webview.postMessage({ pair: toPair(this.#texts), names, rows, words: comparisonWords() } satisfies ToPage);
  }

  async #hear(said: unknown): Promise<void> {
    const message = heard(said);
    if (message === null) return;
    if (message.kind === 'ready') return this.#refresh();
    if (message.kind === 'open') return this.#open(message.side, message.row);
    await vscode.commands.executeCommand(`rapporteur.${message.kind}`);
  }

  async #open(side: Side, row: number): Promise<void> {
    const clause = this.#rows[row]?.[side];
    if (!clause) return;
    const document = await current(this.#texts[side]);
    const beside = vscode.window.visibleTextEditors.find(editor => editor.document === document)?.viewColumn;
    const column = beside ?? (this.#panel.viewColumn === vscode.ViewColumn.One ? vscode.ViewColumn.Two : vscode.ViewColumn.One);
    const { start } = toRange(clause.range);
    await vscode.window.showTextDocument(document, { viewColumn: column, selection: new vscode.Range(start, start) });
  }
}
