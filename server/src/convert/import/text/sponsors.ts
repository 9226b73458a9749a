import type { Language } from '../../../core/lexicon/language';
import { MASTHEAD_WORDS, type MastheadWords } from '../../page/mastheadWords';
import { NAMES_WITH_AND, STATES } from './states';

/** Who proposes a draft, and how many lines above its title say so. */
export interface Sponsorship {
  readonly sponsors: readonly string[];
  /** How many of the lines given stand before it. */
  readonly from: number;
}

const bare = (name: string): string =>
  name
    .normalize('NFC')
    .replace(/[^\p{L}]/gu, '')
    .toLowerCase();
const NAMES: ReadonlyMap<string, string> = new Map(STATES.map(name => [bare(name), name]));
/** The names that hold `and`, which parts names otherwise. */
const WITH_AND = STATES.filter(name => / and /.test(name));
const WHAT = /:\**\s*(?:revised )?(?:draft|amendments?|sub-?amendments?)\b/iu;
const SUBMITTED =
  /^(?:Revised )?draft (?:resolutions?|decisions?)(?: [IVXL]+)?(?: submitted by (?:the )?(.+?))?(?:,? (?:on (?:the basis|the recommendation|behalf)|following|pursuant) .*)?$/isu;

/** The sponsors that lines above a title name; null where none of them begins such words. */
export function sponsorshipIn(lines: readonly string[], language: Language): Sponsorship | null {
  if (language !== 'en') return sponsorshipBefore(lines, MASTHEAD_WORDS[language], NAMES_WITH_AND[language]);
  for (let from = 0; from < lines.length; from++) {
    const rest = lines.slice(from).join(' ');
    const submitted = SUBMITTED.exec(rest);
    if (submitted) return { from, sponsors: submitted[1] ? [submitted[1].trim()] : [] };
    const colon = WHAT.exec(rest);
    const names = colon && namesIn(rest.slice(0, colon.index));
    if (names?.every(name => NAMES.has(bare(name)))) return { from, sponsors: names.map(name => NAMES.get(bare(name)) as string) };
  }
  const from = lines.findIndex(line => WHAT.test(line));
  return from < 0 ? null : { from, sponsors: namesIn((lines[from] as string).split(WHAT, 1).join()) };
}

/** The names on the line that ends with the words for a draft. */
function sponsorshipBefore(lines: readonly string[], words: MastheadWords, withAnd: readonly string[]): Sponsorship | null {
  const what = words.draft.replace('{0}', '').replace(/\s/g, '');
  const bared = lines.map(line => line.replace(/[\s*]+/g, ' '));
  const from = bared.findIndex(line => line.replace(/ /g, '').endsWith(what));
  if (from < 0) return null;
  const names = (bared[from] as string).replace(/ ?[:：][^:：]*$/, '');
  return { from, sponsors: namesIn(names, words, withAnd) };
}

/** The names in `Austria, Bosnia and Herzegovina,* Chad and Peru`; what parts names parts none that are known to hold it. */
function namesIn(given: string, { comma, and }: MastheadWords = MASTHEAD_WORDS.en, withAnd: readonly string[] = WITH_AND): string[] {
  let marked = given.replace(/\*+/g, '');
  for (const name of withAnd) marked = marked.replaceAll(name, name.replaceAll(and, '\u0000'));
  return marked
    .split(comma.trim())
    .flatMap(name => name.split(and))
    .map(name => name.replaceAll('\u0000', and).trim())
    .filter(Boolean);
}
