import { citedFormOf, kindOf, ORGANS_CITED } from '../../core/citations/cited';
import { keyOf } from '../../core/citations/known';
import { DATE, NUMBER, SPACE as S } from '../../core/citations/patterns';
import { GOES_ON, NO_NUMBER_FOLLOWS } from '../../core/lexicon/en/afterResolution';
import type { Analysis } from '../../core/model/analysis';
import { type Span, span, touches } from '../../core/text/span';
import type { Workspace } from '../../workspace/texts';
import { type AtHand, atHand, citedUnder, dateOf, titleOf } from '../citations/acquaintance';
import { citationOf, ownOrganOf } from '../citations/insertion';
import { type Found, searchResolutions } from '../citations/search';
import { lineStartOf } from '../lines';
import { toMarkdown } from '../markdown';
import type { Completion } from '../types';
import { RANK } from './rank';

/** As many as a list shows before one types on. */
const OFFERED = 50;
/** As much of a title as a line of the list holds. */
const TITLE = 70;

/** Where a number of a resolution is awaited: what is typed of it or of the title, and what stands before. */
interface Awaited {
  readonly kind: 'resolution' | 'decision';
  readonly typed: Span;
  /** The organ named with the keyword, that of the text where none is. */
  readonly organ: string;
}

const KEYWORD = new RegExp(`\\b(resolution|decision)s?${S}`, 'gi');
/** The numbers of a list that stand before the one that is typed. */
const LIST = new RegExp(`^(?:${NUMBER}${DATE}?(?:\\[\\^\\w+\\])*(?:,${S}and${S}|,${S}|${S}and${S}))*`);
const TYPED_NUMBER = /^(?:E?S-?)?\d[\d/]*(?: ?[A-Z]?)?(?: \(?\d{0,4})?$/;
const TYPED_TITLE = /^[A-Za-z][\w’'-]{2,}(?:[ ,:]+[\w’'-]*){0,10}$/;
/** Where a number is awaited at an offset: behind `resolution ` or `decision `, and behind other numbers of their list. Null elsewhere, and in other languages than English. */
function awaitedAt(analysis: Analysis, offset: number): Awaited | null {
  const { text, tree, resolution } = analysis;
  if (resolution.language !== 'en') return null;
  const block = tree.blocks.find(each => touches(each, offset));
  if (block && (block.kind === 'front-matter' || block.kind === 'note' || block.kind === 'title')) return null;
  const line = text.slice(lineStartOf(text, offset), offset);
  const keyword = Array.from(line.matchAll(KEYWORD)).at(-1);
  if (!keyword) return null;
  const behind = line.slice(keyword.index + keyword[0].length);
  const typed = behind.slice(LIST.exec(behind)?.[0].length ?? 0);
  if (typed !== '' && !TYPED_NUMBER.test(typed) && !(TYPED_TITLE.test(typed) && !GOES_ON.test(typed))) return null;
  const before = line.slice(0, keyword.index).trimEnd();
  if (!/^\d/.test(typed) && NO_NUMBER_FOLLOWS.test(before)) return null;
  const rest = /^[\w/]*/.exec(text.slice(offset, offset + 20))?.[0].length ?? 0;
  return {
    kind: keyword[1]?.toLowerCase() === 'decision' ? 'decision' : 'resolution',
    typed: span(offset - typed.length, offset + rest),
    organ: ORGANS_CITED.find(name => before.endsWith(name)) ?? ownOrganOf(analysis),
  };
}

/**
 * The citations that may stand at an offset, by what is typed of the number or of the title; before anything is typed, those that the text
 * has already. Each in the form that the house style wants, those of the organ that is named first. Null where no number is awaited.
 */
export async function citationOffers(analysis: Analysis, offset: number, workspace: Workspace): Promise<Completion[] | null> {
  const awaited = awaitedAt(analysis, offset);
  if (!awaited) return null;
  const { kind, typed, organ } = awaited;
  const query = analysis.text.slice(typed.start, offset);
  const hand = await atHand(workspace);
  const own = keyOf(analysis.resolution.symbol ?? '');
  const isWanted = (symbol: string): boolean => kindOf(symbol) === kind && keyOf(symbol) !== own;
  const found =
    query.trim() === ''
      ? citedHere(analysis, hand).filter(({ symbol }) => isWanted(symbol))
      : searchResolutions(query, hand, OFFERED, isWanted);
  const isOf = ({ symbol }: Found): boolean => citedFormOf(symbol).organ === organ;
  const ordered = [...found.filter(isOf), ...found.filter(each => !isOf(each))];
  return ordered.map(each => toCompletion(each, analysis, typed, query));
}

function toCompletion(found: Found, analysis: Analysis, typed: Span, query: string): Completion {
  const { symbol, title, text } = found;
  const { number, organ, kind } = citedFormOf(symbol);
  return {
    label: title === null ? number : `${number} ${title.length > TITLE ? `${title.slice(0, TITLE).trimEnd()}…` : title}`,
    kind: 'citation',
    replaces: typed,
    text: citationOf(found, analysis, typed.start),
    // The search has seen to it that what is typed fits.
    filter: query,
    detail: text === null ? organ : `${organ}, ${text.source === 'library' ? 'in the library' : 'in the workspace'}`,
    documentation: `**${organ} ${kind} ${number}**${title === null ? '' : `\n\n${toMarkdown(title)}`}`,
    rank: RANK.citation,
  };
}

/** What the text cites, each once. */
function citedHere({ resolution }: Analysis, hand: AtHand): Found[] {
  const found = new Map<string, Found>();
  for (const { symbol, date } of resolution.citations) {
    if (found.has(keyOf(symbol))) continue;
    const cited = citedUnder(symbol, hand);
    found.set(keyOf(symbol), { symbol, title: titleOf(cited), date: dateOf(cited) ?? date, text: cited.texts[0] ?? null });
  }
  return [...found.values()];
}
