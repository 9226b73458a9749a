import { toOrdinal } from '../../core/lexicon/en/ordinals';
import type { Analysis } from '../../core/model/analysis';
import { documentSymbolOf, isDraftSymbol } from '../../core/rules/structure/masthead';
import { MASTHEAD_WORDS, type MastheadWords } from './mastheadWords';
import type { Masthead } from './page';

const filled = (pattern: string, words: string): string => pattern.replace('{0}', () => words);
const capitalized = (words: string): string => words.charAt(0).toUpperCase() + words.slice(1);

/** The lines above the title as they follow from the symbol, the front matter and the day of adoption. What is not known is left out. */
export function mastheadOf(analysis: Analysis): Masthead {
  const { body, language, session, frontMatter } = analysis.resolution;
  const words = MASTHEAD_WORDS[language];
  const symbol = documentSymbolOf(analysis);
  const isDraft = symbol === null || isDraftSymbol(symbol);
  return {
    organization: words.organization,
    organ: words.organs[body] ?? null,
    symbol,
    distribution: symbol === null ? [] : isDraft ? [words.limited, words.original] : [words.general],
    session: session === null ? null : filled(words.session, language === 'en' ? inWords(session) : String(session)),
    agendaItem: agendaLine(frontMatter.agendaItem, words),
    sponsors: isDraft && frontMatter.sponsors.length > 0 ? `${listed(frontMatter.sponsors, words)}: ${words.draft}` : null,
    adopted: isDraft ? null : adoptionLine(analysis, words),
  };
}

/** Sessions are counted in words, those of the Economic and Social Council by years. */
const inWords = (session: number): string => capitalized(toOrdinal(session) ?? String(session));

function agendaLine(item: string | null, words: MastheadWords): string | null {
  if (item === null) return null;
  return filled(/[,;]|\d\s+\S+\s+\d/.test(item) ? words.agendaItems : words.agendaItem, item);
}

/** `Chile, Fiji and Togo`. */
function listed(names: readonly string[], { and }: MastheadWords): string {
  if (names.length < 2) return names.join('');
  return `${names.slice(0, -1).join(', ')} ${and} ${names.at(-1)}`;
}

const DAY = /^(?!\[).*\d{4}.*$/gm;

/** The day is taken over as the text writes it, so that this asks nothing of its language. */
function adoptionLine({ text, resolution }: Analysis, words: MastheadWords): string | null {
  const pattern = words.adopted[resolution.body];
  const lines = resolution.parts.flatMap(({ adoption }) => adoption.flatMap(({ start, end }) => text.slice(start, end).match(DAY) ?? []));
  const day = lines[0]?.trim();
  return day && pattern ? filled(pattern, day) : null;
}
