import { citedFormOf } from '../../core/citations/cited';
import { writtenDate } from '../../core/citations/patterns';
import { officialPageOf } from '../../core/citations/symbols';
import type { CitedIn, KnownText } from '../../workspace/texts';
import { toMarkdown } from '../markdown';
import { type AtHand, citedUnder, dateOf, titleOf } from './acquaintance';
import { addressOfText, openingAddressOf } from './address';
import { byText } from './references';

/** The card of a resolution whose text is not at hand, in Markdown: what the index knows of it, who cites it, where it can be read. Null for one that nothing is known of. */
export function cardOf(symbol: string, hand: AtHand): string | null {
  const cited = citedUnder(symbol, hand);
  const citing = byText(hand.texts.citing(symbol));
  if (!cited.known && cited.texts.length === 0 && citing.length === 0) return null;
  const { kind, organ, number } = citedFormOf(symbol);
  const title = titleOf(cited);
  const date = dateOf(cited) ?? cited.known?.date;
  const facts = [
    date && `Adopted on ${writtenDate(date)}${cited.known?.dateIsSure === false ? ', as far as is known' : ''}`,
    cited.known?.meeting && `At the ${cited.known.meeting}`,
    `Symbol ${cited.known?.symbol ?? symbol}`,
    cited.known && cited.known.citedBy > 0 && `Cited by ${cited.known.citedBy} of the resolutions that the index counted`,
    `Official page: <${officialPageOf(symbol, 'en')}>`,
  ];
  // Addresses stand at the end, where they are in nobody's way who reads the text as it is.
  const addresses: string[] = [];
  const linkTo = (address: string | null, words: string): string => (address === null ? words : `[${words}][${addresses.push(address)}]`);
  const citingLines = citing.map(
    ({ text, citations }) => `${linkTo(addressOfText(text, hand.texts, true), lineOf(text))}: ${placesOf(citations)}`,
  );
  const citedLines = [...new Set(cited.texts[0]?.cites.map(each => each.symbol))].map(each =>
    linkTo(openingAddressOf(citedUnder(each, hand), hand.texts, true), toMarkdown(each)),
  );
  return [
    `# ${kind === 'document' ? symbol : `${organ} ${kind} ${number}`}`,
    title && toMarkdown(title),
    facts
      .filter(Boolean)
      .map(fact => `- ${fact}`)
      .join('\n'),
    listOf('Cited by', citingLines),
    listOf('Cites', citedLines),
    addresses.map((address, i) => `[${i + 1}]: <${address}>`).join('\n'),
  ]
    .filter(Boolean)
    .join('\n\n')
    .concat('\n');
}

const listOf = (heading: string, items: readonly string[]): string | null =>
  items.length === 0 ? null : `## ${heading} ${items.length}\n\n${items.map(item => `- ${item}`).join('\n')}`;

const lineOf = ({ symbol, title }: KnownText): string =>
  [symbol && citedFormOf(symbol).number, title && toMarkdown(title)].filter(Boolean).join(', ') || 'A draft';

const placesOf = (citations: readonly CitedIn[]): string =>
  [...new Set(citations.map(({ paragraph }) => paragraph ?? 'outside the paragraphs'))].join(', ');
