import type { TextDocuments } from 'vscode-languageserver';
import type { TextDocument } from 'vscode-languageserver-textdocument';
import { type KnownResolutions, readKnown } from '../core/citations/known';
import type { Language } from '../core/lexicon/language';
import { type OpeningUsage, type UsageFile, usageOf } from '../core/lexicon/opening/usage';
import type { ReadText } from '../workspace/readConfiguration';
import { textOfFile } from '../workspace/readText';
import type { Shelf } from '../workspace/shelf';
import type { Texts, Workspace } from '../workspace/texts';
import type { Folders } from './folders';
import type { OpenTexts } from './openTexts';
import type { Known } from './snapshots';

/** So many milliseconds a question waits while folders are looked at; it is answered by what is known by then. */
const PATIENCE = 500;

interface Sources {
  readonly documents: TextDocuments<TextDocument>;
  readonly open: OpenTexts;
  readonly folders: Folders;
  readonly shelf: Shelf;
  readonly read: ReadText;
  readonly known: Known;
  readonly usage: (language: Language) => Promise<OpeningUsage | null>;
}

/** What the handlers know beyond the document that they are asked about. */
export class TextsAtHand implements Workspace {
  readonly #sources: Sources;
  readonly #texts: Texts;

  constructor(sources: Sources) {
    const { documents, shelf, read } = sources;
    this.#sources = sources;
    this.#texts = {
      withSymbol: symbol => shelf.withSymbol(symbol),
      citing: symbol => shelf.citing(symbol),
      all: () => shelf.all(),
      read: async uri => documents.get(uri)?.getText() ?? (shelf.at(uri) && textIn(uri, await read(uri))),
    };
  }

  async texts(): Promise<Texts> {
    const { folders, open } = this.#sources;
    await within(PATIENCE, folders.listed());
    await open.bringUp();
    return this.#texts;
  }

  known(): Promise<KnownResolutions | null> {
    return this.#sources.known();
  }

  usage(language: Language): Promise<OpeningUsage | null> {
    return this.#sources.usage(language);
  }
}

/** The index of known resolutions, read when it is first asked for. */
export function indexFrom(readTable: () => Promise<string | null>): Known {
  let known: Promise<KnownResolutions | null> | undefined;
  return () => {
    known ??= readTable().then(table => (table === null ? null : readKnown(table)));
    return known;
  };
}

/** How each language uses its openings, read when it is first asked for. */
export function usageFrom(readFile: (language: Language) => Promise<string | null>): (language: Language) => Promise<OpeningUsage | null> {
  const usages = new Map<Language, Promise<OpeningUsage | null>>();
  return language => {
    const known = usages.get(language);
    if (known) return known;
    const usage = readFile(language).then(json => (json === null ? null : usageOf(JSON.parse(json) as UsageFile)));
    usages.set(language, usage);
    return usage;
  };
}

/** The text of a file in our format; null where it is none, or was one when it was put on the shelf and is none any more. */
async function textIn(uri: string, content: string | null): Promise<string | null> {
  const found = content === null ? null : await textOfFile(uri, content);
  return found && 'text' in found ? found.text : null;
}

/** Resolves when the promise does, or is late. */
function within(milliseconds: number, promise: Promise<void>): Promise<void> {
  return new Promise(resolve => {
    const timer = setTimeout(resolve, milliseconds);
    void promise.finally(() => {
      clearTimeout(timer);
      resolve();
    });
  });
}
