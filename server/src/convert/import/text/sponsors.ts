import { STATES } from './states';

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
export function sponsorshipIn(lines: readonly string[]): Sponsorship | null {
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

/** The names in `Austria, Bosnia and Herzegovina,* Chad and Peru:`. */
function namesIn(words: string): string[] {
  let marked = words.replace(/\*+/g, '');
  for (const name of WITH_AND) marked = marked.replaceAll(name, name.replaceAll(' and ', '\u0000'));
  return marked
    .split(/,| and /)
    .map(name => name.replaceAll('\u0000', ' and ').trim())
    .filter(Boolean);
}
