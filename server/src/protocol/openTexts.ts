import type { TextDocuments } from 'vscode-languageserver';
import type { TextDocument } from 'vscode-languageserver-textdocument';
import { entryOf } from '../workspace/entry';
import type { Shelf } from '../workspace/shelf';
import type { Snapshots } from './snapshots';

/** Keeps the shelf abreast of the open documents. An edit costs nothing: the text is looked at when the shelf is next asked. */
export class OpenTexts {
  readonly #snapshots: Snapshots;
  readonly #shelf: Shelf;
  readonly #due = new Set<string>();
  #putting = Promise.resolve();

  /** `isWritten` tells drafts from documents that are only shown. */
  constructor(documents: TextDocuments<TextDocument>, isWritten: (uri: string) => boolean, snapshots: Snapshots, shelf: Shelf) {
    this.#snapshots = snapshots;
    this.#shelf = shelf;
    documents.onDidChangeContent(({ document: { uri } }) => {
      if (isWritten(uri)) this.#due.add(uri);
    });
    documents.onDidClose(({ document: { uri } }) => {
      this.#due.delete(uri);
      shelf.take(uri, 'open');
    });
  }

  /** Puts what has changed since the last time. */
  bringUp(): Promise<void> {
    if (this.#due.size > 0) this.#putting = this.#putting.then(() => this.#putDue());
    return this.#putting;
  }

  async #putDue(): Promise<void> {
    const due = [...this.#due];
    this.#due.clear();
    for (const uri of due) {
      const snapshot = await this.#snapshots.of(uri);
      if (snapshot) this.#shelf.put(uri, 'open', entryOf(snapshot.analysis));
    }
  }
}
