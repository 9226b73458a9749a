import * as vscode from 'vscode';
import { isDraft } from '../draft';
import { isOpen } from '../workspace/drafts';

/** The draft that the views beside the editor are about: the last that was active, as long as it is open. */
export class CurrentDraft implements vscode.Disposable {
  readonly #changed = new vscode.EventEmitter<void>();
  readonly #following: vscode.Disposable;
  #document: vscode.TextDocument | undefined;

  /** Tells of another draft, or of none. */
  readonly onDidChange = this.#changed.event;

  constructor() {
    this.#take(vscode.window.activeTextEditor?.document);
    this.#following = vscode.Disposable.from(
      vscode.window.onDidChangeActiveTextEditor(editor => this.#take(editor?.document)),
      // A document that becomes a draft by the choice of its language is opened anew.
      vscode.workspace.onDidOpenTextDocument(document => {
        if (document === vscode.window.activeTextEditor?.document) this.#take(document);
      }),
      // The editor keeps a document for some time after its last tab is closed.
      vscode.window.tabGroups.onDidChangeTabs(() => {
        if (this.#document && !isOpen(this.#document.uri)) this.#set(undefined);
      }),
    );
  }

  get document(): vscode.TextDocument | undefined {
    return this.#document;
  }

  dispose(): void {
    this.#following.dispose();
    this.#changed.dispose();
  }

  #take(document: vscode.TextDocument | undefined): void {
    if (document && isDraft(document)) this.#set(document);
  }

  #set(document: vscode.TextDocument | undefined): void {
    if (document === this.#document) return;
    this.#document = document;
    this.#changed.fire();
  }
}
