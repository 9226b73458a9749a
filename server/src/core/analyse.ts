import type { KnownResolutions } from './citations/known';
import { lexiconOf } from './lexicon/lexicons';
import type { Analysis } from './model/analysis';
import { bodyOf, resolutionOf } from './model/resolutionOf';
import { forFinalText, isFinal } from './profiles/final';
import type { Profile } from './profiles/profile';
import { PROFILES, profileFor } from './profiles/registry';
import { parse } from './syntax/parse';
import { Pieces } from './text/piece';
import { Memory } from './text/remembered';

export interface AnalysisOptions {
  /** The house style to use where the front matter names none; by default that of the organ. */
  readonly profile?: string;
  /** House styles of the workspace, which texts may name beside ours. */
  readonly profiles?: readonly Profile[];
  /** The resolutions of the shipped index, for the rules that compare with it; they are silent without it. */
  readonly known?: KnownResolutions | null;
  /** An earlier analysis of the same document: what did not change is not looked at again. The result is the same with and without. */
  readonly previous?: Analysis;
}

/** Everything that is known of a text. Never throws. */
export function analyse(text: string, options: AnalysisOptions = {}): Analysis {
  const pieces = new Pieces(options.previous?.pieces);
  const tree = parse(text, pieces, options.previous?.tree);
  const body = bodyOf(tree);
  const profiles = options.profiles?.length ? [...PROFILES, ...options.profiles] : PROFILES;
  const profile = profileFor({ body, frontMatter: tree.frontMatter }, options.profile, profiles);
  const resolution = resolutionOf(tree, body, profile.phrases);
  return {
    text,
    tree,
    resolution,
    profile: isFinal(resolution) ? forFinalText(profile) : profile,
    profiles,
    known: options.known ?? null,
    lexicon: lexiconOf(tree.language),
    pieces: pieces.close(),
    memory: new Memory(),
  };
}
