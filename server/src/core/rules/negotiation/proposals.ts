import type { Analysis } from '../../model/analysis';
import type { Paragraph } from '../../model/resolution';
import { remembered } from '../../text/remembered';
import { covers, type Span, shifted, span } from '../../text/span';
import { bracketsOf, type Pair } from './brackets';
import { type Content, contentOf, type Option, optionIn } from './content';

/** A stretch of the text that is not agreed. The span covers the brackets, or the whole of a paragraph that was inserted. */
export interface Proposal extends Span {
  /**
   * `text` in brackets, `proposal` where somebody is named, `alternatives`, `paragraphs` that one pair of brackets holds, a `note` such as
   * `[agreed]`, and a paragraph `inserted` with a number of its own, `3 bis.`.
   */
  readonly kind: Exclude<Content['is'], 'gap' | 'editorial'> | 'paragraphs' | 'inserted';
  /** The words that may remain, one for each alternative; none in a note and an inserted paragraph. */
  readonly options: readonly Option[];
  /** The paragraph that it begins in; null in titles and headings. */
  readonly paragraph: Paragraph | null;
  /** The innermost proposal around it. */
  readonly within: Proposal | null;
}

/**
 * What is not agreed in a text, in its order, outer before inner. Gaps (`[date]`), an editor's `[sic]`, notes of the vote, footnote marks
 * and brackets in quotations are nothing to agree on, and annexes are another text.
 */
export const proposalsOf = remembered((analysis: Analysis): readonly Proposal[] => {
  const { pairs, inner } = bracketsOf(analysis);
  const bracketed = [...pairs, ...inner].flatMap(pair => inBrackets(analysis, pair) ?? []);
  const all = [...bracketed, ...insertedIn(analysis)].sort((a, b) => a.start - b.start || b.end - a.end);
  const found: Proposal[] = [];
  const around: Proposal[] = [];
  for (const one of all) {
    while (around.length && !covers(around.at(-1) as Proposal, one)) around.pop();
    const placed = { ...one, within: around.at(-1) ?? null };
    found.push(placed);
    around.push(placed);
  }
  return found;
});

type Unplaced = Omit<Proposal, 'within'>;

function inBrackets(analysis: Analysis, { start, closing, content }: Pair): Unplaced | null {
  const place = { ...span(start, closing + 1), paragraph: paragraphAt(analysis, start) };
  const from = start + 1;
  if (content === null) {
    const words = analysis.text.slice(from, closing);
    return { ...place, kind: 'paragraphs', options: [optionBy(optionIn(words, span(0, words.length)), from)] };
  }
  const { is, options } = contentOf(content);
  return is === 'gap' || is === 'editorial' ? null : { ...place, kind: is, options: options.map(option => optionBy(option, from)) };
}

const optionBy = (option: Option, by: number): Option => ({ ...shifted(option, by), by: option.by.map(name => shifted(name, by)) });

const paragraphAt = ({ resolution }: Analysis, offset: number): Paragraph | null =>
  resolution.paragraphs.find(({ block }) => block.start <= offset && offset < block.end) ?? null;

function insertedIn({ resolution }: Analysis): Unplaced[] {
  return resolution.paragraphs
    .filter(({ kind, suffix, quoted, part, block }) => {
      const bound = part.freeFrom === null || block.start < part.freeFrom;
      return kind === 'operative' && suffix !== null && !quoted && bound;
    })
    .map(paragraph => ({ ...span(paragraph.block.start, endOf(paragraph)), kind: 'inserted', options: [], paragraph }));
}

/** Where a paragraph ends with all that belongs to it. */
const endOf = (paragraph: Paragraph): number => Math.max(paragraph.block.end, ...paragraph.children.map(endOf));
