import type { KnownResolutions } from '../citations/known';
import type { Lexicon } from '../lexicon/lexicon';
import type { Profile } from '../profiles/profile';
import type { Tree } from '../syntax/tree';
import type { Pieces } from '../text/piece';
import type { Memory } from '../text/remembered';
import type { Resolution } from './resolution';

/** Everything that is known of one text. Immutable; the same text and profile give the same analysis. */
export interface Analysis {
  readonly text: string;
  readonly tree: Tree;
  readonly resolution: Resolution;
  readonly profile: Profile;
  /** Every profile that the text may name. */
  readonly profiles: readonly Profile[];
  /** The resolutions of the shipped index; null where it was not given. */
  readonly known: KnownResolutions | null;
  readonly lexicon: Lexicon;
  /** What the next analysis of the same document can take over. */
  readonly pieces: Pieces;
  /** What was found out about it since. */
  readonly memory: Memory;
}
