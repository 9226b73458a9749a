import type { Body } from '../../core/lexicon/language';
import type { Analysis } from '../../core/model/analysis';
import { documentSymbolOf, isDraftSymbol } from '../../core/rules/structure/masthead';
import type { Block, Tree } from '../../core/syntax/tree';
import { MASTHEAD_WORDS, type MastheadWords } from './mastheadWords';
import type { Masthead } from './page';

const filled = (pattern: string, ...words: readonly string[]): string => pattern.replace(/\{(\d)\}/g, (_, at) => words[at] ?? '');
const capitalized = (words: string): string => words.charAt(0).toUpperCase() + words.slice(1);

/** Organs whose documents bear the name of the one that they report to, with their own above the session. */
const REPORTS_TO: Readonly<Partial<Record<Body, Body>>> = { 'human-rights-council': 'general-assembly' };

/** Whether a block is a line of the masthead that the text has of its own, above its title. */
export function ownMastheadIn({ blocks }: Tree): (block: Block) => boolean {
  const begun = blocks.find(({ kind }) => kind === 'title' || kind === 'organ');
  return ({ kind, start }) => kind === 'other' && begun !== undefined && start < begun.start;
}

/**
 * The lines above the title as they follow from the symbol, the front matter and the day of adoption; null where the text has a masthead of
 * its own. What is not known is left out.
 */
export const printedMastheadOf = (analysis: Analysis): Masthead | null =>
  analysis.tree.blocks.some(ownMastheadIn(analysis.tree)) ? null : mastheadOf(analysis);

function mastheadOf(analysis: Analysis): Masthead {
  const { body, language, session, frontMatter } = analysis.resolution;
  const words = MASTHEAD_WORDS[language];
  const symbol = documentSymbolOf(analysis);
  const isDraft = symbol === null || isDraftSymbol(symbol);
  const principal = REPORTS_TO[body];
  return {
    organization: words.organization,
    organ: words.organs[principal ?? body] ?? null,
    subsidiary: (principal && words.organs[body]) ?? null,
    symbol,
    distribution: symbol === null ? [] : isDraft ? [words.limited, words.original] : [words.general],
    session: session === null ? null : sessionLine(session, words),
    agendaItem: agendaLine(frontMatter.agendaItem, words),
    sponsors: isDraft && frontMatter.sponsors.length > 0 ? filled(words.draft, listed(frontMatter.sponsors, words)) : null,
    adopted: isDraft ? null : adoptionLine(analysis, words),
  };
}

/** A session of this number is named by its year. */
const FIRST_YEAR = 1900;

/** `Seventy-eighth session`, `2024 session`. */
export function sessionLine(session: number, { session: { ordinals, words, figures, year } }: MastheadWords): string {
  if (session >= FIRST_YEAR) return filled(year, String(session));
  const ordinal = ordinals[session - 1];
  return capitalized(ordinal ? filled(words, ordinal) : filled(figures, String(session)));
}

/** A day in ISO 8601 as the masthead writes it: `28 July 2022`. */
export function dayLine(iso: string, { day: { pattern, months, first } }: MastheadWords): string {
  const [year = '', month, day] = iso.slice(0, 10).split('-');
  return filled(pattern, day === '01' && first ? first : String(Number(day)), months[Number(month) - 1] ?? '', year);
}

function agendaLine(item: string | null, words: MastheadWords): string | null {
  if (item === null) return null;
  return filled(/[,;]|\d\s+\S+\s+\d/.test(item) ? words.agendaItems : words.agendaItem, item);
}

/** `Chile, Fiji and Togo`. */
function listed(names: readonly string[], { comma, and }: MastheadWords): string {
  if (names.length < 2) return names.join('');
  return `${names.slice(0, -1).join(comma)}${and}${names.at(-1)}`;
}

const DAY = /^(?!\[).*\d{4}.*$/gm;

/** The day is taken over as the text writes it, so that this asks nothing of its language. */
function adoptionLine({ text, resolution }: Analysis, words: MastheadWords): string | null {
  const pattern = words.adopted[resolution.body];
  const lines = resolution.parts.flatMap(({ adoption }) => adoption.flatMap(({ start, end }) => text.slice(start, end).match(DAY) ?? []));
  const day = lines[0]?.trim();
  return day && pattern ? filled(pattern, day) : null;
}
