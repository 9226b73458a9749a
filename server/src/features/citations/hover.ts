import { analyse } from '../../core/analyse';
import { citedFormOf } from '../../core/citations/cited';
import { writtenDate } from '../../core/citations/patterns';
import { officialPageOf } from '../../core/citations/symbols';
import type { Analysis } from '../../core/model/analysis';
import type { Citation } from '../../core/model/resolution';
import { covers } from '../../core/text/span';
import type { KnownText, Texts, Workspace } from '../../workspace/texts';
import { excerptOf } from '../excerpt';
import { toMarkdown } from '../markdown';
import type { Hover } from '../types';
import { type AtHand, atHand, type Cited, citedUnder, dateOf, nearestOf, sureDateOf, titleOf } from './acquaintance';
import { fileNameOf } from './address';
import { ownPlaceOf } from './definition';
import { type Place, placeOf } from './place';
import { originOf, subjectAt } from './subject';

/** As much of a text as recalls it. */
const WORDS = 400;

const WHERE: Readonly<Record<KnownText['source'], string>> = {
  open: 'open in the editor',
  workspace: 'in the workspace',
  library: 'in the library',
};

/** What is known of the resolution cited at an offset: title, date, meeting, where its text is, how the provision begins, its official page. Null where nothing is cited. */
export async function citationHoverOf(analysis: Analysis, offset: number, workspace: Workspace): Promise<Hover | null> {
  const citation = subjectAt(analysis, offset)?.citation;
  if (!citation) return null;
  const hand = await atHand(workspace);
  const cited = citedUnder(citation.symbol, hand);
  const own = ownPlaceOf(analysis, citation);
  const words = own ? wordsAt(analysis, own, citation) : await wordsOf(cited, citation, hand.texts);
  const lines = [
    headline(citation, cited),
    own ? null : titleLine(cited),
    disagreement(citation, cited),
    words && `> ${toMarkdown(words)}`,
    statusLine(cited, hand, own !== null),
    `[Official page](<${officialPageOf(citation.symbol, analysis.resolution.language)}>)`,
  ];
  return { span: originOf(citation, offset), markdown: lines.filter(line => line !== null && line !== '').join('\n\n') };
}

function headline({ symbol, date }: Citation, cited: Cited): string {
  const { kind, organ, number } = citedFormOf(symbol);
  const name = kind === 'document' ? symbol : `${organ} ${kind} ${number}`;
  const day = dateOf(cited) ?? date;
  return `**${toMarkdown(name)}**${day ? ` of ${writtenDate(day)}` : ''}`;
}

function titleLine(cited: Cited): string | null {
  const title = titleOf(cited);
  return title && toMarkdown(title);
}

function disagreement({ date }: Citation, cited: Cited): string | null {
  const sure = sureDateOf(cited);
  return date && sure && date !== sure ? `The text dates it ${writtenDate(date)}; it was adopted on ${writtenDate(sure)}.` : null;
}

/** The first words of the provision in the text that is nearest; null where no text is at hand. */
async function wordsOf({ texts, letter }: Cited, citation: Citation, from: Texts): Promise<string | null> {
  const [nearest] = nearestOf(texts);
  const text = nearest ? await from.read(nearest.uri) : null;
  if (text === null) return null;
  const analysis = analyse(text);
  return wordsAt(analysis, placeOf(citation.provision, analysis, letter), citation);
}

/** The paragraph or annex at a place; for a whole text the paragraph that it begins with. */
function wordsAt(analysis: Analysis, { target }: Place, { provision }: Citation): string | null {
  const { text, resolution } = analysis;
  const block = provision ? target : resolution.paragraphs[0]?.block;
  const paragraph = provision && resolution.paragraphs.find(each => covers(target, each.block) && each.number === provision.paragraph);
  return block ? excerptOf(text, paragraph?.block ?? block, WORDS) : null;
}

/** The files that bear one symbol, where several do: a list of definitions names all of them by the symbol. */
const namesOf = (texts: readonly KnownText[]): string =>
  texts.length > 1 ? ` in ${texts.length} files: ${texts.map(({ uri }) => toMarkdown(fileNameOf(uri))).join(', ')}` : '';

function statusLine({ symbol, texts, known }: Cited, hand: AtHand, isOwn: boolean): string {
  const nearest = nearestOf(texts);
  const citing = new Set(hand.texts.citing(symbol).map(({ text }) => text.uri)).size;
  const status = [
    isOwn
      ? 'this text'
      : nearest[0]
        ? WHERE[nearest[0].source] + namesOf(nearest)
        : known
          ? 'known from the index of resolutions'
          : 'nothing more is known of it here',
    known?.meeting,
    citing > 0 ? `cited by ${citing} of the texts at hand` : null,
    known && known.citedBy > 0 ? `by ${known.citedBy} of those that the index counted` : null,
  ];
  return status.filter(Boolean).join(' · ');
}
