import { lexiconOf } from './lexicon/lexicons';
import type { Analysis } from './model/analysis';
import { resolutionOf } from './model/resolutionOf';
import { profileFor } from './profiles/registry';
import { parse } from './syntax/parse';
import { Pieces } from './text/piece';

export interface AnalysisOptions {
  /** The house style to use where the front matter names none; by default that of the organ. */
  readonly profile?: string;
  /** An earlier analysis of the same document: what did not change is not looked at again. The result is the same with and without. */
  readonly previous?: Analysis;
}

/** Everything that is known of a text. Never throws. */
export function analyse(text: string, options: AnalysisOptions = {}): Analysis {
  const pieces = new Pieces(options.previous?.pieces);
  const tree = parse(text, pieces);
  const resolution = resolutionOf(tree);
  return {
    text,
    tree,
    resolution,
    profile: profileFor(resolution, options.profile),
    lexicon: lexiconOf(tree.language),
    pieces: pieces.close(),
  };
}
