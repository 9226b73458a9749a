import type { PreviewResult } from '../../../server/src/protocol/requests';

/** What the extension tells the page: what to show, or which line of the text is at the top of the editor. */
export type ToPage =
  | { readonly kind: 'show'; readonly preview: PreviewResult; readonly words: Words; readonly kept: Kept }
  | { readonly kind: 'scroll'; readonly line: number };

/** What the page tells the extension: that it is there, which line is at its top now, or a line that the user wants to see in the text. */
export type FromPage = { readonly kind: 'ready' } | { readonly kind: 'scrolled' | 'open'; readonly line: number };

/** What outlives the window: the document, whether the page stays with it, and the line at its top. */
export interface Kept {
  readonly uri: string;
  readonly locked: boolean;
  readonly line: number;
}

/** What the page says, in the language of the editor. */
export interface Words {
  readonly notes: string;
  readonly empty: string;
}
