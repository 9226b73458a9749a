import type { ComparedRow } from '../../../server/src/protocol/requests';

/** Which two texts are compared, by their addresses: enough to open the page again. */
export interface Pair {
  readonly base: string;
  readonly draft: string;
}

/** What outlives the page, which goes when its tab is hidden: the texts, what is shown of them, and how far it was scrolled. */
export interface Kept {
  readonly pair?: Pair;
  readonly onlyChanges: boolean;
  readonly top: number;
}

/** What the extension tells the page. */
export interface ToPage {
  readonly pair: Pair;
  /** What the two texts are called. */
  readonly names: Pair;
  readonly rows: readonly ComparedRow[];
  readonly words: Words;
}

export type Side = keyof Pair;

/** What the page tells the extension: that it is there, a clause that the user wants to see in the text, or a wish for the amendments. */
export type FromPage =
  | { readonly kind: 'ready' | 'copyAmendments' | 'openAmendments' }
  | { readonly kind: 'open'; readonly side: Side; readonly row: number };

/** What the page says, in the language of the editor. `{0}` and `{1}` stand for what is put there. */
export interface Words {
  readonly kinds: Readonly<Record<ComparedRow['kind'], string>>;
  /** The kinds with their numbers. */
  readonly counts: Readonly<Record<ComparedRow['kind'], string>>;
  readonly preambular: string;
  readonly operative: string;
  /** `{0}, before {1}` */
  readonly before: string;
  readonly onlyChanges: string;
  readonly previous: string;
  readonly next: string;
  readonly copyAmendments: string;
  readonly openAmendments: string;
  readonly stale: string;
  readonly movedFrom: string;
  readonly movedTo: string;
  readonly empty: string;
  readonly noChanges: string;
  readonly place: string;
}
