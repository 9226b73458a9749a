import type { Body } from '../lexicon/language';
import { munAmun } from './mun-amun';
import { munHnmun } from './mun-hnmun';
import { munNmun } from './mun-nmun';
import { munThimun } from './mun-thimun';
import { munUn4mun } from './mun-un4mun';
import type { Profile } from './profile';
import { unEcosoc } from './un-ecosoc';
import { unGa } from './un-ga';
import { unHrc } from './un-hrc';
import { unSc } from './un-sc';

/** Every house style, in the order in which they are offered. The first is the one of a body that has none of its own. */
export const PROFILES: readonly Profile[] = [unGa, unSc, unEcosoc, unHrc, munUn4mun, munAmun, munNmun, munHnmun, munThimun];

/** The names that a setting or a directive chooses a profile by. */
export const PROFILE_IDS: readonly string[] = PROFILES.map(profile => profile.id);

/** The profile of that name, or null. */
export const profileById = (id: string, known: readonly Profile[] = PROFILES): Profile | null =>
  known.find(profile => profile.id === id) ?? null;

const byBody = (body: Body): Profile => PROFILES.find(profile => profile.body === body) ?? (body.startsWith('mun-') ? munUn4mun : unGa);

/**
 * The profile that a text is judged by: the one its front matter names, else the one asked for, else that of its body.
 * Names that do not exist are passed over; a wrong name in the front matter is a finding of its own. `known` are all that may be named.
 */
export function profileFor(
  text: { readonly body: Body; readonly frontMatter: { readonly profile: string | null } },
  asked?: string,
  known: readonly Profile[] = PROFILES,
): Profile {
  return profileById(text.frontMatter.profile ?? '', known) ?? profileById(asked ?? '', known) ?? byBody(text.body);
}
