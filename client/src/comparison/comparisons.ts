import * as vscode from 'vscode';
import type { Kept } from '../../webview/comparison/messages';
import type { Server } from '../server';
import { ComparisonPanel } from './panel';
import { type ComparedTexts, nameOf } from './texts';

const TYPE = 'rapporteur.comparison';

/** The comparisons that are open, one for each two texts, and the text that was selected to be compared. */
export class Comparisons implements vscode.Disposable, vscode.WebviewPanelSerializer {
  readonly #server: Server;
  readonly #extension: vscode.Uri;
  readonly #panels = new Set<ComparisonPanel>();
  readonly #restoring: vscode.Disposable;
  #selected: vscode.Uri | undefined;

  constructor(server: Server, extension: vscode.Uri) {
    this.#server = server;
    this.#extension = extension;
    this.#restoring = vscode.window.registerWebviewPanelSerializer(TYPE, this);
  }

  /** Shows what became of a text in another. */
  open(texts: ComparedTexts): void {
    const there = [...this.#panels].find(panel => panel.shows(texts.base.uri, texts.draft.uri));
    if (there) there.reveal();
    else {
      const title = vscode.l10n.t('{0} ↔ {1}', nameOf(texts.base), nameOf(texts.draft));
      this.#add(vscode.window.createWebviewPanel(TYPE, title, vscode.ViewColumn.Active, { enableFindWidget: true }), texts);
    }
  }

  /** Of a window that is opened again. */
  async deserializeWebviewPanel(panel: vscode.WebviewPanel, state: Kept | undefined): Promise<void> {
    const open = (address = ''): Thenable<vscode.TextDocument> => vscode.workspace.openTextDocument(vscode.Uri.parse(address, true));
    try {
      this.#add(panel, { base: await open(state?.pair?.base), draft: await open(state?.pair?.draft) });
    } catch {
      // A text is gone, and an empty panel helps nobody.
      panel.dispose();
    }
  }

  /** The texts of the comparison that has the focus. */
  get active(): ComparedTexts | undefined {
    return [...this.#panels].find(({ isActive }) => isActive)?.texts;
  }

  /** The texts of the comparison that was opened last for a draft. */
  of(draft: vscode.TextDocument): ComparedTexts | undefined {
    return [...this.#panels].findLast(({ texts }) => texts.draft.uri.toString() === draft.uri.toString())?.texts;
  }

  get selected(): vscode.Uri | undefined {
    return this.#selected;
  }

  /** Remembers a text as the base of the next comparison. */
  async select(base: vscode.Uri): Promise<void> {
    this.#selected = base;
    await vscode.commands.executeCommand('setContext', 'rapporteur.hasSelectedForComparison', true);
  }

  dispose(): void {
    this.#restoring.dispose();
    for (const panel of this.#panels) panel.dispose();
  }

  #add(panel: vscode.WebviewPanel, texts: ComparedTexts): void {
    const icon = (theme: string): vscode.Uri => vscode.Uri.joinPath(this.#extension, 'icons', `resolution-${theme}.svg`);
    panel.iconPath = { light: icon('light'), dark: icon('dark') };
    const shown = new ComparisonPanel(this.#server, panel, texts, vscode.Uri.joinPath(this.#extension, 'dist'));
    this.#panels.add(shown);
    shown.onDidClose(() => this.#panels.delete(shown));
  }
}
