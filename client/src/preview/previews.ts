import * as vscode from 'vscode';
import { isDraft } from '../draft';
import type { Server } from '../server';
import { keptOf } from './kept';
import { PreviewPanel } from './panel';

const TYPE = 'rapporteur.preview';

/** The previews that are open: one that goes with the draft that is worked on, and those that are locked to theirs. */
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

  /** Shows the document in the column; where a preview of it is open, or one that is not locked, in that. */
  async open(document: vscode.TextDocument, column: vscode.ViewColumn): Promise<void> {
    const there = this.#unlocked.find(panel => column === vscode.ViewColumn.Beside || panel.column === column);
    if (there) {
      await there.show(document);
      return there.reveal();
    }
    const panel = vscode.window.createWebviewPanel(TYPE, '', { viewColumn: column, preserveFocus: column === vscode.ViewColumn.Beside });
    this.#add(new PreviewPanel(this.#server, panel, document, this.#dist), panel);
  }

  /** Of a window that is opened again. */
  async deserializeWebviewPanel(panel: vscode.WebviewPanel, state: unknown): Promise<void> {
    const kept = keptOf(state);
    try {
      const document = await vscode.workspace.openTextDocument(vscode.Uri.parse(kept?.uri ?? '', true));
      this.#add(new PreviewPanel(this.#server, panel, document, this.#dist, kept ?? undefined), panel);
    } catch {
      // The file is gone, and an empty panel helps nobody.
      panel.dispose();
    }
  }

  /** The preview that has the focus. */
  get active(): PreviewPanel | undefined {
    return [...this.#panels].find(({ isActive }) => isActive);
  }

  dispose(): void {
    this.#following.dispose();
    for (const panel of this.#panels) panel.dispose();
  }

  get #dist(): vscode.Uri {
    return vscode.Uri.joinPath(this.#extension, 'dist');
  }

  get #unlocked(): PreviewPanel[] {
    return [...this.#panels].filter(({ isLocked }) => !isLocked);
  }

  #add(shown: PreviewPanel, panel: vscode.WebviewPanel): void {
    const icon = (theme: string): vscode.Uri => vscode.Uri.joinPath(this.#extension, 'icons', `resolution-${theme}.svg`);
    panel.iconPath = { light: icon('light'), dark: icon('dark') };
    this.#panels.add(shown);
    shown.onDidClose(() => this.#panels.delete(shown));
  }

  /** An editor that opens over the preview, in its column, takes nothing from it. */
  #follow(editor: vscode.TextEditor | undefined): void {
    if (!editor || !isDraft(editor.document)) return;
    for (const panel of this.#unlocked) if (panel.column !== editor.viewColumn) void panel.show(editor.document);
  }
}
