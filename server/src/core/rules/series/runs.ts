import { ADDRESSING, PRAISING } from '../../lexicon/en/addressees';
import { STRANGER } from '../../lexicon/en/series';
import { twinOf } from '../../lexicon/openings';
import type { Analysis } from '../../model/analysis';
import type { Opening, Paragraph, Part } from '../../model/resolution';
import { remembered } from '../../text/remembered';
import { textOf } from '../../text/span';
import { boundOperative, boundPreamble, numberedPreambleOf } from '../paragraphs';
import { type Addressee, addresseeIn, type Relation, relationOf } from './addressee';

export type SeriesWord = Opening['series'];
export type Place = 'preambular' | 'operative';

/** A paragraph in the run of those that open with the same words. */
export interface Link {
  readonly paragraph: Paragraph;
  readonly opening: Opening;
  /** Which part's customs hold: a numbered preamble is a preamble. */
  readonly place: Place;
  /** The word that tells it from the ones before: none, `also`, `further`, none, `also` … */
  readonly due: SeriesWord;
  /** Its place in the run, from 0. */
  readonly rank: number;
  /** Where the word that is written stands. */
  readonly stands: 'before' | 'behind' | null;
  /** A word that the series does not know but that is meant for it: `additionally`. */
  readonly stranger: string | null;
  /** The paragraph above it, whatever it opens with; null at the head of a part and behind a heading. */
  readonly above: Paragraph | null;
}

const CYCLE: readonly SeriesWord[] = [null, 'also', 'further'];

/** The series word that follows another: none, `also`, `further`, and none again. */
export const nextOf = (word: SeriesWord): SeriesWord => CYCLE[(CYCLE.indexOf(word) + 1) % CYCLE.length] as SeriesWord;

/**
 * The runs of paragraphs of a text that open with the same words, in its order; most have one paragraph only. A run ends at a heading, at
 * the end of the preamble and of a part, and, for verbs that address somebody, where another is addressed.
 */
export const runsOf = remembered((analysis: Analysis): readonly (readonly Link[])[] =>
  analysis.resolution.parts.flatMap(part => runsIn(part, analysis)),
);

function runsIn(part: Part, analysis: Analysis): Link[][] {
  const numbered = numberedPreambleOf(part);
  return [
    ...runsAmong([...boundPreamble(part), ...numbered], 'preambular', part, analysis),
    ...runsAmong(boundOperative(part).slice(numbered.length), 'operative', part, analysis),
  ];
}

function runsAmong(paragraphs: readonly Paragraph[], place: Place, part: Part, analysis: Analysis): Link[][] {
  const runs: Link[][] = [];
  let last: Link | null = null;
  for (const [i, paragraph] of paragraphs.entries()) {
    const before: Paragraph | undefined = paragraphs[i - 1];
    const above = before && !headingBetween(part, before, paragraph) ? before : null;
    const { opening } = paragraph;
    if (!opening || paragraph.quoted) continue;
    const goesOn: boolean = last !== null && last.paragraph === above && continues(last, paragraph, opening, place, analysis);
    const rank: number = goesOn && last ? last.rank + 1 : 0;
    const due = CYCLE[rank % CYCLE.length] as SeriesWord;
    last = { paragraph, opening, place, due, rank, stands: standsIn(opening, analysis.text), stranger: strangerIn(opening), above };
    if (goesOn) (runs.at(-1) as Link[]).push(last);
    else runs.push([last]);
  }
  return runs;
}

/** Whether a paragraph goes on the run of the one before. Where the editors are of two minds, its own series word tells. */
function continues(before: Link, paragraph: Paragraph, opening: Opening, place: Place, analysis: Analysis): boolean {
  const { language } = analysis.resolution;
  const relation = relationBetween(
    before.paragraph,
    paragraph,
    phraseOf(before.opening, place, language),
    phraseOf(opening, place, language),
  );
  return relation === 'same' || (relation === 'either' && (opening.series !== null || strangerIn(opening) !== null));
}

/** What varies behind the same verb: `reaffirms its commitment`, `welcomes and supports`. */
const ADDED = / (?:its|and) .*/;

function relationBetween(a: Paragraph, b: Paragraph, phraseA: string, phraseB: string): Relation {
  if (phraseA !== phraseB) return phraseA.replace(ADDED, '') === phraseB.replace(ADDED, '') ? 'either' : 'other';
  const praising = PRAISING.test(phraseA);
  if (!praising && !ADDRESSING.test(phraseA)) return 'same';
  if (isTied(b)) return 'either';
  const relation = relationOf(addresseeOf(a), addresseeOf(b));
  return praising && relation === 'other' ? 'either' : relation;
}

/** `Encourages, in this regard, States`: what stands between commas ties a request to the one above, and `also` is left out as often as not. */
const isTied = ({ block, opening }: Paragraph): boolean => opening !== null && block.piece.text[opening.end - block.start] === ',';

const addresseeOf = ({ block, opening }: Paragraph): Addressee | null => opening && block.piece.ask(addresseeIn, opening.end - block.start);

/** The words that are compared, in the form that the part asks for: a verb in the preamble, a mistake of its own, breaks no run. */
function phraseOf({ phrase, form }: Opening, place: Place, language: Analysis['resolution']['language']): string {
  const wanted = place === 'preambular' ? 'participle' : 'finite';
  const plain = form === wanted ? phrase : (twinOf(phrase, wanted, language)?.toLowerCase() ?? phrase);
  return plain
    .replace(STRANGER, '')
    .trim()
    .replace(/is(?=(?:e|es|ing)\b)/, 'iz');
}

const strangerIn = ({ phrase }: Opening): string | null => STRANGER.exec(phrase)?.[0].trim() ?? null;

const headingBetween = (part: Part, a: Paragraph, b: Paragraph): boolean =>
  part.headings.some(({ start }) => start > a.block.start && start < b.block.start);

const standsIn = (opening: Opening, text: string): Link['stands'] => {
  if (opening.series === null) return null;
  return /^(?:also|further)\b/i.test(textOf(text, opening)) ? 'before' : 'behind';
};
