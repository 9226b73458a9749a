import { neighboursOf } from '../../core/lexicon/en/opening/force';
import { type Body, LANGUAGE_NAMES, LANGUAGES, type Language } from '../../core/lexicon/language';
import { COUNTED, minedOpenings, type Position } from '../../core/lexicon/opening/mined';
import type { OpeningUsage } from '../../core/lexicon/opening/usage';
import { isUsedBy, twinOf } from '../../core/lexicon/openings';
import type { Analysis } from '../../core/model/analysis';
import type { Opening } from '../../core/model/resolution';
import { PROFILES } from '../../core/profiles/registry';
import { textOf } from '../../core/text/span';
import { toMarkdown } from '../markdown';

const FORMS: Readonly<Record<Opening['form'], string>> = {
  participle: 'opens a preambular paragraph (participle or adjective)',
  finite: 'opens an operative paragraph (verb)',
  base: 'is the base form of a verb, as texts in the plural have it',
  other: 'opens a paragraph',
};

/** What an opening governs is told where it does so this often, in per cent, and so many kinds of it. */
const GOVERNED = { share: 8, most: 4 };
/** So many openings of a kind are told; more would be read by nobody. */
const NEIGHBOURS = 6;

type Row = readonly [name: string, value: string];

/**
 * What is to be said of the opening of a paragraph, as a table: how often each body uses it, what it governs, its form in the other part, its neighbours by force, and what stands in
 * its place in the other official languages; neighbours are those that `body` has. Without `usage` less of it.
 */
export function openingCard({ text, resolution }: Analysis, kind: Position, opening: Opening, usage: OpeningUsage | null): string {
  const { language, body } = resolution;
  const { form, phrase, series } = opening;
  const words = textOf(text, opening).replace(/\s+/g, ' ');
  const position = form === 'other' ? kind : form === 'participle' ? 'preambular' : 'operative';
  const card = usage?.card(position, phrase);
  const rows: Row[] = [
    ['In adopted texts', frequency(phrase, position, language)],
    ['Followed by', governed(card?.governs ?? {})],
    [form === 'participle' ? 'In the operative part' : 'In the preamble', twin(words, form, language)],
    ...(language === 'en' ? force(phrase, position, body) : []),
    ...LANGUAGES.map((other): Row => [LANGUAGE_NAMES[other], (card?.equivalents[other] ?? []).map(toMarkdown).join(' · ')]),
  ];
  const lines = [
    `| **${toMarkdown(words)}** | ${FORMS[form]} |`,
    '|:--|:--|',
    ...rows.filter(([, value]) => value !== '').map(([name, value]) => `| ${name} | ${value} |`),
  ];
  const place = series && `*${series}*: ${series === 'also' ? 'the second' : 'the third'} in a row of paragraphs with these words.`;
  return [lines.join('\n'), ...(place ? [place] : [])].join('\n\n');
}

function frequency(phrase: string, position: Position, language: Language): string {
  const { phrases } = minedOpenings(language, position);
  const counts = Object.hasOwn(phrases, phrase) ? (phrases[phrase] ?? []) : [];
  if (counts.length === 0) return 'not among the openings that were counted';
  return counts.length < COUNTED.length ? String(counts[0]) : COUNTED.map((body, i) => `${nameOf(body)} ${counts[i] ?? 0}`).join(' · ');
}

const nameOf = (body: string): string => PROFILES.find(profile => profile.body === body)?.name ?? body;

const governed = (governs: Readonly<Record<string, number>>): string =>
  Object.entries(governs)
    .filter(([, share]) => share >= GOVERNED.share)
    .slice(0, GOVERNED.most)
    .map(([complement, share]) => `${toMarkdown(complement)} … ${share} %`)
    .join(' · ');

function twin(words: string, form: Opening['form'], language: Language): string {
  if (form !== 'participle' && form !== 'finite') return '';
  return toMarkdown(twinOf(words, form === 'participle' ? 'finite' : 'participle', language) ?? '');
}

function force(phrase: string, position: Position, body: Body): Row[] {
  const neighbours = neighboursOf(phrase, position);
  const listed = (openings: readonly string[] = []): string =>
    openings
      .filter(opening => isUsedBy(body, opening, position, 'en'))
      .slice(0, NEIGHBOURS)
      .map(capitalized)
      .join(' · ');
  return [
    ['Stronger', listed(neighbours?.stronger)],
    ['As strong', listed(neighbours?.equal)],
    ['Milder', listed(neighbours?.milder)],
    ['Neutral', listed(neighbours?.neutral)],
  ];
}

const capitalized = (words: string): string => words.charAt(0).toUpperCase() + words.slice(1);
