import * as vscode from 'vscode';
import { isDraft } from '../draft';
import type { Server } from '../server';
import { PreviewPanel } from './panel';

const TYPE = 'rapporteur.preview';

/** The previews that are open: one that goes with the active draft, or one for each place where the user has put one. */
export class Previews implements vscode.Disposable, vscode.WebviewPanelSerializer {
  readonly #server: Server;
  readonly #extension: vscode.Uri;
  readonly #panels = new Set<PreviewPanel>();
  readonly #following: vscode.Disposable;

  constructor(server: Server, extension: vscode.Uri) {
    this.#server = server;
    this.#extension = extension;
    this.#following = vscode.Disposable.from(
      vscode.window.registerWebviewPanelSerializer(TYPE, this),
      vscode.window.onDidChangeActiveTextEditor(editor => this.#follow(editor)),
    );
  }

  /** Shows the document in the column; where a preview is there already, in that. */
  async open(document: vscode.TextDocument, column: vscode.ViewColumn): Promise<void> {
    const there = [...this.#panels].find(panel => panel.document === document || column === vscode.ViewColumn.Beside);
    if (there) {
      await there.show(document);
      return there.reveal();
    }
    const panel = vscode.window.createWebviewPanel(TYPE, '', { viewColumn: column, preserveFocus: column === vscode.ViewColumn.Beside });
    this.#add(panel, document);
  }

  /** Of a window that is opened again. */
  async deserializeWebviewPanel(panel: vscode.WebviewPanel, state: { readonly uri?: string } | undefined): Promise<void> {
    try {
      this.#add(panel, await vscode.workspace.openTextDocument(vscode.Uri.parse(state?.uri ?? '', true)));
    } catch {
      // The file is gone, and an empty panel helps nobody.
      panel.dispose();
    }
  }

  /** The document of the preview that has the focus. */
  get active(): vscode.TextDocument | undefined {
    return [...this.#panels].find(({ isActive }) => isActive)?.document;
  }

  dispose(): void {
    this.#following.dispose();
    for (const panel of this.#panels) panel.dispose();
  }

  #add(panel: vscode.WebviewPanel, document: vscode.TextDocument): void {
    const icon = (theme: string): vscode.Uri => vscode.Uri.joinPath(this.#extension, 'icons', `resolution-${theme}.svg`);
    panel.iconPath = { light: icon('light'), dark: icon('dark') };
    const shown = new PreviewPanel(this.#server, panel, document, vscode.Uri.joinPath(this.#extension, 'dist'));
    this.#panels.add(shown);
    shown.onDidClose(() => this.#panels.delete(shown));
  }

  /** A single preview shows the draft that is worked on. */
  #follow(editor: vscode.TextEditor | undefined): void {
    const [only] = this.#panels;
    if (only && this.#panels.size === 1 && editor && isDraft(editor.document) && editor.viewColumn !== only.column)
      void only.show(editor.document);
  }
}
