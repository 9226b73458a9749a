import * as vscode from 'vscode';
import { type CitationGraph, CitationGraphRequest, TextsChanged } from '../../../server/src/protocol/requests';
import type { FromPage, ToPage } from '../../webview/citationGraph/messages';
import { isDraft } from '../draft';
import { afterPause, oneAtATime } from '../refresh';
import type { Server } from '../server';
import { graphHtml } from './graphHtml';
import { graphWords } from './graphWords';
import { openResolution } from './resolutions';

const TYPE = 'rapporteur.citationGraph';
const PAUSE = 1000;

/** The panel with the graph of citations: one at a time, drawn anew when texts change. */
export class CitationGraphPanel implements vscode.Disposable {
  readonly #server: Server;
  readonly #extension: vscode.Uri;
  readonly #refresh = oneAtATime(() => this.#draw());
  #panel: vscode.WebviewPanel | undefined;
  #following: vscode.Disposable | undefined;
  #shown: CitationGraph = { nodes: [], edges: [] };

  constructor(server: Server, extension: vscode.Uri) {
    this.#server = server;
    this.#extension = extension;
  }

  /** Opens the panel beside the text, or brings it to the front. */
  async show(): Promise<void> {
    if (this.#panel) return this.#panel.reveal();
    const dist = vscode.Uri.joinPath(this.#extension, 'dist');
    const panel = vscode.window.createWebviewPanel(TYPE, vscode.l10n.t('Citations'), vscode.ViewColumn.Beside, {
      enableScripts: true,
      localResourceRoots: [dist],
    });
    this.#panel = panel;
    const icon = (theme: string): vscode.Uri => vscode.Uri.joinPath(this.#extension, 'icons', `resolution-${theme}.svg`);
    panel.iconPath = { light: icon('light'), dark: icon('dark') };
    panel.webview.html = graphHtml(panel.webview, dist);
    const refreshSoon = afterPause(PAUSE, this.#refresh);
    this.#following = vscode.Disposable.from(
      panel.onDidDispose(() => this.#close()),
      panel.webview.onDidReceiveMessage((message: FromPage) => this.#hear(message)),
      panel.onDidChangeViewState(() => void this.#refresh()),
      this.#server.on(TextsChanged, refreshSoon),
      vscode.workspace.onDidChangeTextDocument(({ document }) => isDraft(document) && refreshSoon()),
    );
  }

  dispose(): void {
    this.#panel?.dispose();
  }

  #close(): void {
    this.#following?.dispose();
    this.#panel = undefined;
  }

  async #draw(): Promise<void> {
    if (!this.#panel?.visible) return;
    this.#shown = await this.#server.ask(CitationGraphRequest, {});
    await this.#panel?.webview.postMessage({ graph: this.#shown, words: graphWords() } satisfies ToPage);
  }

  async #hear(message: FromPage): Promise<void> {
    if (message.kind === 'ready') return this.#refresh();
    const node = this.#shown.nodes.find(({ id }) => id === message.id);
    if (message.kind === 'officialPage' && node?.link) await vscode.env.openExternal(vscode.Uri.parse(node.link));
    if (message.kind === 'open' && node?.target) await openResolution(node.target, { viewColumn: this.#columnOfTexts(), preview: true });
  }

  /** A text opens where the graph does not lie. */
  #columnOfTexts(): vscode.ViewColumn {
    return this.#panel?.viewColumn === vscode.ViewColumn.One ? vscode.ViewColumn.Two : vscode.ViewColumn.One;
  }
}
