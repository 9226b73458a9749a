import { topOf } from '../model/paragraphs';
import type { Paragraph, Part } from '../model/resolution';
import { remembered } from '../text/remembered';
import type { Span } from '../text/span';

/** The paragraphs of a part that the forms of a resolution bind. */
export const boundParagraphs = remembered((part: Part): readonly Paragraph[] => {
  const foreign = new Set(foreignOf(part));
  return bound(part, part.paragraphs).filter(paragraph => !foreign.has(topOf(paragraph)));
});

/** The operative paragraphs, top level only, that the forms of a resolution bind. */
export const boundOperative = remembered((part: Part): readonly Paragraph[] => {
  const foreign = new Set(foreignOf(part));
  return bound(part, part.operative).filter(paragraph => !foreign.has(paragraph));
});

/** The preambular paragraphs, top level only, that the forms of a resolution bind. */
export const boundPreamble = (part: Part): readonly Paragraph[] => bound(part, part.preamble);

/**
 * The paragraphs at the head of the numbered ones that are a preamble by their form, a participle in front and a comma behind, and by
 * their place: no other preamble stands above them, or the count begins anew behind them.
 */
export function numberedPreambleOf(part: Part): readonly Paragraph[] {
  const operative = boundOperative(part);
  const end = operative.findIndex(({ opening, ending }) => opening?.form !== 'participle' || ending.mark !== ',');
  return end > 0 && (part.preamble.length === 0 || operative[end]?.number === 1) ? operative.slice(0, end) : [];
}

/** From a declaration on a text is free, and so is what stands behind the adoption lines. */
function bound({ freeFrom, adoption }: Part, paragraphs: readonly Paragraph[]): readonly Paragraph[] {
  const end = Math.min(freeFrom ?? Infinity, adoption[0]?.start ?? Infinity);
  return end === Infinity ? paragraphs : paragraphs.filter(({ block }) => block.start < end);
}

/** More numbered paragraphs than an agenda or an article inside a paragraph has. */
const LONGEST_AGENDA = 60;

/**
 * Numbered paragraphs that do not belong to the count: an agenda or an article that a paragraph introduces with a colon. The count
 * goes on behind them where it left off.
 */
function foreignOf({ operative }: Part): Paragraph[] {
  const foreign: Paragraph[] = [];
  for (let i = 0; i < operative.length - 1; i++) {
    const next = (operative[i]?.number ?? Number.NaN) + 1;
    if (lastOf(operative[i] as Paragraph).ending.mark !== ':' || operative[i + 1]?.number === next) continue;
    let end = i + 2;
    while (end < Math.min(operative.length, i + LONGEST_AGENDA) && operative[end]?.number === (operative[end - 1]?.number ?? 0) + 1) end++;
    const takenUp = (from: number): number => {
      const ahead = operative.slice(from, from + LONGEST_AGENDA).findIndex(({ number }) => number === next);
      return ahead < 0 ? -1 : from + ahead;
    };
    const behindList = takenUp(end);
    const back = behindList < 0 ? takenUp(i + 1) : behindList;
    if (back < 0) continue;
    foreign.push(...operative.slice(i + 1, back));
    i = back - 1;
  }
  return foreign;
}

/** The paragraph that stands last in a paragraph: itself where it has no subparagraphs and no flush text. */
function lastOf(paragraph: Paragraph): Paragraph {
  let last = paragraph;
  for (let child = last.children.at(-1); child; child = last.children.at(-1)) last = child;
  return last;
}

/** The opening of a paragraph, or its first word where it has none. */
export function firstWordsOf({ opening, block }: Paragraph, text: string): Span {
  if (opening) return opening;
  const word = /[^\s“"«]\S*/.exec(text.slice(block.body.start, block.body.end));
  if (!word) return block;
  const start = block.body.start + word.index;
  return { start, end: start + word[0].length };
}
