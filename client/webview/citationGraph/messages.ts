import type { CitationGraph } from '../../../server/src/protocol/requests';

/** What the extension tells the page. */
export interface ToPage {
  readonly graph: CitationGraph;
  readonly words: Words;
}

/** What the page tells the extension: that it is there, or what the user wants of a node. */
export type FromPage = { readonly kind: 'ready' } | { readonly kind: 'open' | 'officialPage'; readonly id: string };

/** What the page says, in the language of the editor. `{0}` and `{1}` stand for numbers. */
export interface Words {
  readonly graph: string;
  readonly list: string;
  readonly filter: string;
  readonly organs: string;
  readonly fit: string;
  readonly zoomIn: string;
  readonly zoomOut: string;
  readonly open: string;
  readonly officialPage: string;
  readonly counts: string;
  readonly cites: string;
  readonly citedBy: string;
  readonly drafts: string;
  readonly undated: string;
  readonly empty: string;
  /** How the graph is used from the keyboard. */
  readonly keys: string;
}
