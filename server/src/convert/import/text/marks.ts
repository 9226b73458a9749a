import { noteMark } from '../escapes';

const NUMBER_TAKERS = new Set(
  'article articles paragraph paragraphs para paras chapter chapters section sections annex annexes item items part parts no vol volume target targets phase page pages table tables rule rules regulation regulations and or to of from in on by the than least most between over until till before after since for at as all supplement addendum type level category about nearly only with was is are approximately around up option day'.split(
    ' ',
  ),
);
/** Words that may have a number behind them as well as a mark. */
const MAYBE = new Set(
  'resolution resolutions decision session sessions goal goals protocol round development agenda volume first'.split(' '),
);
const MONTH =
  /^\s(?:January|February|March|April|May|June|July|August|September|October|November|December|per cent|million|billion|trillion|to \d|and \d|or \d|of \d)\b/;
/** Things that are counted; behind a comma the number may be a mark all the same. */
const COUNTED = /^\s(?:years?|months?|weeks?|days?|hours?|metres?|kilometres?|degrees?|posts?|States|countries|members)\b/;
/** Behind a letter or mark, a space, or a year. */
const CANDIDATE =
  /((?<=[\p{L}\p{P}])|(?<=[\p{L}\p{N}\p{P}])[ \n]|(?<=(?<!\d)(?:19|20)\d\d))(\d{1,3}|\*{1,3})(?=[\s,.;:)”–—]|\p{Ll}{2}|$)/gu;

/** A place that may hold the mark of a note. */
export interface Place {
  readonly start: number;
  readonly end: number;
  readonly label: string;
  readonly score: number;
}

/** Every place in the text of a page where a number or stars may be a mark, with how much it looks like one. */
export function placesIn(text: string): Place[] {
  const places: Place[] = [];
  for (const found of text.matchAll(CANDIDATE)) {
    const label = found[2] as string;
    const start = found.index;
    const end = start + found[0].length;
    const score = scoreOf(text.slice(Math.max(0, start - 40), start), text.slice(end, end + 20), found[1] as string, label);
    if (score > 0) places.push({ start, end, label, score });
  }
  return places;
}

function scoreOf(before: string, behind: string, space: string, label: string): number {
  const isGlued = space === '';
  if (label.startsWith('*')) return isGlued ? 5 : 3;
  if (MONTH.test(behind)) return 0;
  if (COUNTED.test(behind)) return /[,;]$/.test(before) ? 0.5 : 0;
  // The number of a paragraph begins its line.
  if (space === '\n' && /^[.)]/.test(behind)) return 0;
  const last = before.slice(-1);
  const word = /[\p{L}]+\.?$/u.exec(before)?.[0] ?? '';
  if (/^\p{L}/u.test(behind)) return isGlued && /\p{Ll}{3}$/u.test(before) && !/^(?:st|nd|rd|th)\b/.test(behind) ? 3 : 0;
  if (isGlued) {
    if (/\d/.test(last)) return 3;
    if (/[,;:”’)\]]/.test(last)) return 6;
    if (last === '.') return /\d\.$|^.?\.$/.test(before) ? 1 : 6;
    return word.length > 2 && /\p{Ll}$/u.test(word) ? 5 : 0;
  }
  // A number behind such a word is what the word counts.
  if (NUMBER_TAKERS.has(word.toLowerCase().replace('.', ''))) return 0;
  if (MAYBE.has(word.toLowerCase())) return 0.5;
  const follows = /^[,;:.)]/.test(behind) ? -2 : 0;
  if (/[,;:”’)\].]/.test(last)) return 6 + follows;
  if (/\d/.test(last)) return 2.5 + follows;
  return /\p{L}/u.test(last) ? 3 + follows : 0;
}

interface Choice {
  readonly score: number;
  readonly place: Place;
  readonly before: Choice | null;
}

/**
 * The places of marks, at most one for each label, in the order of the labels: the choice that looks best as a whole. The heaviest rising
 * sequence, found with a tree of the best choices up to each label.
 */
export function chosenPlaces(places: readonly Place[], labels: readonly string[]): Place[] {
  const rankOf = new Map(labels.map((label, i) => [label, i + 1]));
  const tree: (Choice | undefined)[] = new Array(labels.length + 1);
  const bestBelow = (rank: number): Choice | null => {
    let best: Choice | null = null;
    for (let i = rank; i > 0; i -= i & -i) best = heavier(best, tree[i]);
    return best;
  };
  for (const place of places) {
    const rank = rankOf.get(place.label);
    if (rank === undefined) continue;
    const before = bestBelow(rank - 1);
    const choice = { score: place.score + (before?.score ?? 0), place, before };
    for (let i = rank; i <= labels.length; i += i & -i) tree[i] = heavier(tree[i], choice) ?? choice;
  }
  const chosen: Place[] = [];
  for (let at = bestBelow(labels.length); at; at = at.before) chosen.push(at.place);
  return chosen.reverse();
}

/** The first of two that weigh the same. */
const heavier = (a: Choice | null | undefined, b: Choice | undefined): Choice | null => (b && b.score > (a?.score ?? 0) ? b : (a ?? null));

/** The text with the marks of notes put into the places chosen. A line end before a mark goes behind it. */
export function withMarks(text: string, places: readonly Place[]): string {
  let written = '';
  let at = 0;
  for (const { start, end, label } of places) {
    written += text.slice(at, start) + noteMark(label);
    at = end;
    if (text[start] === '\n' && text[at] === ' ') {
      written += '\n';
      at++;
    }
  }
  return written + text.slice(at);
}
