import { lengthByGrammar } from './en/opening/complement';
import { englishForm } from './en/opening/form';
import { englishTwin } from './en/opening/twin';
import type { Body, Language } from './language';
import { lexiconOf } from './lexicons';
import { lengthIn } from './opening/ends';
import { COUNTED, type MinedOpenings, minedOpenings, type Position } from './opening/mined';
import { openingPath } from './opening/path';
import { pathRulesOf } from './opening/pathRules';
import { type OpeningWord, openingWords } from './opening/words';

/** The opening found at the beginning of a paragraph's text. */
export interface OpeningMatch {
  /** Where the opening begins in the text given: behind quotation marks and spaces. */
  readonly start: number;
  /** Where it ends, in UTF-16 units from the beginning of the text given. */
  readonly length: number;
  /** Lower case, single plain spaces, without the series word: `expresses its appreciation`. */
  readonly phrase: string;
  readonly form: 'participle' | 'finite' | 'base' | 'other';
  readonly series: 'also' | 'further' | null;
}

/**
 * The opening of a paragraph: the words that the UN sets in italics. `text` begins behind the number of the paragraph. The mined phrases
 * tell where the italics end, the grammar where they do not know; `body` brings in its own habits. Null where the text opens with no verb
 * or participle. Reads only the first words.
 */
export function openingOf(text: string, position: Position, language: Language, body: Body | null = null): OpeningMatch | null {
  const words = openingWords(text);
  const form = formOf(words, text, language);
  const rules = pathRulesOf(language);
  const path = openingPath(words, rules);
  const length = lengthOf(path.steps, sideOf(form, position), language, body, form !== null);
  const last = path.words[length - 1];
  if (length === 0 || !last) return null;
  let end = words.indexOf(last) + 1;
  if (!last.stop && end < words.length && rules.isSeriesWord(words, end)) end++;
  const opening = words.slice(0, end);
  const isSeries = (word: OpeningWord, i: number): boolean =>
    (i < path.lead.length || rules.isSeriesWord(words, i)) && (word.word === 'also' || word.word === 'further');
  return {
    start: (words[0] as OpeningWord).start,
    length: (words[end - 1] as OpeningWord).end,
    phrase: opening.flatMap((word, i) => (isSeries(word, i) ? [] : word.word)).join(language === 'zh' ? '' : ' '),
    form: form ?? 'other',
    series: (opening.find(isSeries)?.word ?? null) as 'also' | 'further' | null,
  };
}

/** A participle is looked up among participles wherever it stands; so is a verb among verbs. */
const sideOf = (form: OpeningMatch['form'] | null, position: Position): Position => {
  if (form === 'participle') return 'preambular';
  return form === 'finite' || form === 'base' ? 'operative' : position;
};

/** How many words of the path are the opening; 0 for none. */
function lengthOf(steps: readonly string[], position: Position, language: Language, body: Body | null, isOpening: boolean): number {
  const { ends, habits } = minedOpenings(language, position);
  const own = body === null ? undefined : habits[body];
  const answer = lengthIn(own ? [ends, own] : [ends], steps);
  if (answer && answer.depth >= answer.length) return answer.length;
  if (language !== 'en') return answer?.length ?? 0;
  if (!isOpening) return 0;
  const byGrammar = lengthByGrammar(steps);
  return answer && byGrammar <= answer.depth ? answer.length : byGrammar;
}

/**
 * What the first words of a paragraph are, by grammar and lexicon; null where neither tells, as for a heading. Give the whole paragraph:
 * a verb that the lexicon does not know is believed only where the text ends like a paragraph.
 */
export const openingForm = (text: string, language: Language): 'participle' | 'finite' | 'base' | null =>
  formOf(openingWords(text), text, language);

const formOf = (words: readonly OpeningWord[], text: string, language: Language): 'participle' | 'finite' | 'base' | null => {
  if (language === 'en') return englishForm(words, text);
  const preambular = isMined(words, 'preambular', language);
  const operative = isMined(words, 'operative', language);
  return preambular === operative ? null : preambular ? 'participle' : 'finite';
};

/** Whether the first words are an opening that adopted texts have, with or without a series word. */
export const isKnownOpening = (text: string, language: Language): boolean => {
  const words = openingWords(text);
  return isMined(words, 'preambular', language) || isMined(words, 'operative', language);
};

/** Whether a line opens a paragraph: with an opening of the lexicon and the capital letter that tells it from the middle of a hard-wrapped one. */
export const beginsWithOpening = (line: string, language: Language): boolean =>
  isKnownOpening(line, language) && !(lexiconOf(language).capitalOpenings && /^\p{Ll}/u.test(line));

/** Whether a phrase of the lexicon is a beginning of the words. */
function isMined(words: readonly OpeningWord[], position: Position, language: Language): boolean {
  const { phrases } = minedOpenings(language, position);
  const path = openingPath(words, pathRulesOf(language));
  const joiner = language === 'zh' ? '' : ' ';
  const head = path.words.map(word => word.word);
  const lead = path.lead.map(word => word.word).filter(word => word !== 'also' && word !== 'further');
  return head.some(
    (_, i) => isPhrase(phrases, head.slice(0, i + 1).join(joiner)) || isPhrase(phrases, [...lead, ...head.slice(0, i + 1)].join(joiner)),
  );
}

const isPhrase = (phrases: MinedOpenings['phrases'], phrase: string): boolean => Object.hasOwn(phrases, phrase);

/**
 * The opening in the form of the other part, with the series word where that part wants it: `Recalling also` → `Also recalls`, `Further
 * requests` → `Requesting further`, `Call upon` → `Calls upon`. Null where no exact twin is sure: `Having considered`, `Deeply concerned`,
 * a verb that is not known.
 */
export const twinOf = (opening: string, form: 'participle' | 'finite', language: Language): string | null =>
  language === 'en' ? englishTwin(opening, form) : null;

/** The openings that a body uses in a position, most frequent first, capitalized where the language does; of all bodies where none is given or it is not counted. */
export function openingsFor(position: Position, body: Body | null, language: Language): readonly { opening: string; count: number }[] {
  const index = (COUNTED as readonly (Body | null)[]).indexOf(body);
  const countOf = (row: readonly number[]): number => (index >= 0 && row.length > 1 ? (row[index] ?? 0) : row.reduce((a, b) => a + b, 0));
  return Object.entries(minedOpenings(language, position).phrases)
    .map(([phrase, row]) => ({ opening: lexiconOf(language).capitalOpenings ? capitalized(phrase) : phrase, count: countOf(row) }))
    .filter(({ count }) => count >= 2)
    .sort((a, b) => b.count - a.count || (a.opening < b.opening ? -1 : 1));
}

/** An opening belongs to other bodies where one has it so much more seldom, by the number of its paragraphs, than all have together. */
const FOREIGN = 0.1;

/** Whether a body has an opening about as often as others: the General Assembly directs nobody and hardly calls on. True of bodies that were not counted. */
export function isUsedBy(body: Body, phrase: string, position: Position, language: Language): boolean {
  const index = (COUNTED as readonly Body[]).indexOf(body);
  const { phrases } = minedOpenings(language, position);
  const row = phrases[phrase] ?? [];
  if (index < 0 || row.length < COUNTED.length) return true;
  const rows = Object.values(phrases);
  const sum = (counts: readonly number[]): number => counts.reduce((a, b) => a + b, 0);
  const own = (row[index] ?? 0) / sum(rows.map(counts => counts[index] ?? 0));
  return own >= (FOREIGN * sum(row)) / sum(rows.map(sum));
}

const capitalized = (phrase: string): string => phrase.charAt(0).toUpperCase() + phrase.slice(1);
