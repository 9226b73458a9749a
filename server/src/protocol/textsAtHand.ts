import type { TextDocuments } from 'vscode-languageserver';
import type { TextDocument } from 'vscode-languageserver-textdocument';
import { type KnownResolutions, readKnown } from '../core/citations/known';
import type { ReadText } from '../workspace/readConfiguration';
import type { Shelf } from '../workspace/shelf';
import type { Texts, Workspace } from '../workspace/texts';
import type { OpenTexts } from './openTexts';

/** What the handlers know beyond the document that they are asked about. */
export class TextsAtHand implements Workspace {
  readonly #open: OpenTexts;
  readonly #texts: Texts;
  readonly #readIndex: () => Promise<string | null>;
  #known: Promise<KnownResolutions | null> | undefined;

  constructor(
    documents: TextDocuments<TextDocument>,
    open: OpenTexts,
    shelf: Shelf,
    read: ReadText,
    readIndex: () => Promise<string | null>,
  ) {
    this.#open = open;
    this.#readIndex = readIndex;
    this.#texts = {
      withSymbol: symbol => shelf.withSymbol(symbol),
      citing: symbol => shelf.citing(symbol),
      all: () => shelf.all(),
      read: async uri => documents.get(uri)?.getText() ?? (shelf.at(uri) && (await read(uri))),
    };
  }

  async texts(): Promise<Texts> {
    await this.#open.bringUp();
    return this.#texts;
  }

  known(): Promise<KnownResolutions | null> {
    this.#known ??= this.#readIndex().then(table => (table === null ? null : readKnown(table)));
    return this.#known;
  }
}
