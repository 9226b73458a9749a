import { analyse } from '../../core/analyse';
import { SPACE as S } from '../../core/citations/patterns';
import type { Analysis } from '../../core/model/analysis';
import { topOf } from '../../core/model/paragraphs';
import type { Citation, Paragraph } from '../../core/model/resolution';
import { type Span, span } from '../../core/text/span';
import type { Workspace } from '../../workspace/texts';
import { atHand, citedUnder, nearestOf } from '../citations/acquaintance';
import { excerptOf } from '../excerpt';
import { lineStartOf } from '../lines';
import type { Completion } from '../types';
import { RANK } from './rank';

const ITEM = `\\d{1,3}(?:${S}\\([a-z]{1,4}\\))*`;
/** Not behind words that stand for the number: `the paragraph`, `each paragraph`. */
const AWAITED = new RegExp(
  `(?<!\\b(?:the|this|that|each|every|any|an?|following|preambular)${S})\\bparagraph(s?)${S}(?:${ITEM}(?:,${S}|${S}(?:and|to|or)${S}))*(\\d{0,3})$`,
  'i',
);
/** What tells already where the paragraph is. */
const LOCATED = new RegExp(`^\\d*(?:${S}\\([a-z]+\\))*,?${S}(?:above|below|of)\\b`);
const OF_RESOLUTION = new RegExp(`^\\d*(?:${S}\\([a-z]+\\))*,?${S}of${S}[^.;,]{0,80}\\bresolution${S}$`, 'i');
/** As much of a paragraph as recalls it. */
const WORDS = 80;

/** Behind `paragraph `, the numbers of the paragraphs of the text; those of another text, where `of resolution 70/1` follows and it is at hand. Null elsewhere. */
export async function paragraphNumberOffers(analysis: Analysis, offset: number, workspace: Workspace): Promise<Completion[] | null> {
  const { text, resolution } = analysis;
  const [, plural, typed] = AWAITED.exec(text.slice(lineStartOf(text, offset), offset)) ?? [];
  if (typed === undefined || resolution.language !== 'en') return null;
  const behind = text.slice(offset, offset + 120);
  const replaces = span(offset - typed.length, offset + (/^\d*/.exec(behind)?.[0].length ?? 0));
  const cited = resolution.citations.find(each => each.start > offset && OF_RESOLUTION.test(text.slice(offset, each.start)));
  if (cited) return inCited(cited, replaces, workspace);
  // A paragraph ends before the space that was just typed behind it.
  const from = resolution.paragraphs.findLast(({ block }) => block.start <= offset && text.slice(block.end, offset).trim() === '');
  const part = from?.part ?? resolution.parts[0];
  const own = from && topOf(from);
  const isLocated = plural !== '' || LOCATED.test(behind);
  return (part?.operative ?? [])
    .filter(paragraph => paragraph !== own && !paragraph.quoted)
    .flatMap(paragraph => offer(paragraph, analysis.text, replaces, isLocated ? '' : paragraph.block.start < offset ? ' above' : ' below'));
}

async function inCited({ symbol }: Citation, replaces: Span, workspace: Workspace): Promise<Completion[]> {
  const hand = await atHand(workspace);
  const [nearest] = nearestOf(citedUnder(symbol, hand).texts);
  const text = nearest ? await hand.texts.read(nearest.uri) : null;
  if (text === null) return [];
  return analyse(text).resolution.parts.flatMap(({ operative }) => operative.flatMap(paragraph => offer(paragraph, text, replaces, '')));
}

function offer({ number, suffix, block }: Paragraph, text: string, replaces: Span, where: string): Completion[] {
  if (number === null || suffix !== null) return [];
  return [
    {
      label: `${number}${where}`,
      kind: 'paragraph',
      replaces,
      text: `${number}${where}`,
      detail: excerptOf(text, block.body, WORDS),
      rank: RANK.paragraph,
    },
  ];
}
