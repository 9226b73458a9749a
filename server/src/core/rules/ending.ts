import type { Analysis } from '../model/analysis';
import { topOf } from '../model/paragraphs';
import type { Paragraph } from '../model/resolution';
import type { Ending } from '../syntax/ending';
import type { Block } from '../syntax/tree';
import { remembered } from '../text/remembered';
import { insert, replace } from '../text/textEdit';
import { boundOperative, boundParagraphs, numberedPreambleOf } from './paragraphs';
import type { Detection, Fix } from './rule';

/** The place of a paragraph in the one sentence that a resolution is, which decides how it ends. */
export type EndRole =
  /** The end of a preambular paragraph. */
  | 'preambular'
  /** The end of an operative paragraph that is not the last. */
  | 'operative'
  /** The end of the last operative paragraph, and so of the sentence. */
  | 'last'
  /** An item of a list that another item follows. */
  | 'item'
  /** Text that subparagraphs follow. */
  | 'intro'
  /** Nothing is prescribed: text that flush text, a table, a declaration or the like goes on from. */
  | 'free';

export interface End {
  readonly paragraph: Paragraph;
  readonly role: EndRole;
}

/** The kinds of blocks that stand aside: what follows them follows the paragraph above them. */
const ASIDE: ReadonlySet<Block['kind']> = new Set(['note', 'footnote']);
const PARAGRAPHS: ReadonlySet<Block['kind']> = new Set(['preambular', 'operative', 'subparagraph', 'flush']);

interface Neighbours {
  readonly above: Block | undefined;
  readonly below: Block | undefined;
}

function neighboursOf({ tree }: Analysis): Map<Block, Neighbours> {
  const blocks = tree.blocks.filter(({ kind }) => !ASIDE.has(kind));
  return new Map(blocks.map((block, i) => [block, { above: blocks[i - 1], below: blocks[i + 1] }]));
}

/** A note under a list or a table: `* Grants included.` */
const NOTE = /^\*+ /;

/** What of a part decides on ends besides the neighbours. */
interface Frame {
  readonly last: Paragraph | undefined;
  readonly numberedPreamble: ReadonlySet<Paragraph>;
}

function roleOf(paragraph: Paragraph, next: Paragraph | undefined, frame: Frame, { above, below }: Neighbours): EndRole {
  const top = topOf(paragraph);
  if (paragraph.kind === 'flush' && NOTE.test(paragraph.block.piece.text)) return 'free';
  if (next && topOf(next) === top) {
    if (next.kind === 'flush' || paragraph.kind === 'flush') return 'free';
    return next.parent === paragraph ? 'intro' : 'item';
  }
  if (paragraph.ending.mark === ':' && introduces(paragraph, below, next)) return 'free';
  // What stands right under a table without a number explains it.
  if (above?.kind === 'table' && paragraph.block.label === null) return 'free';
  if (top.kind === 'preambular' || frame.numberedPreamble.has(top)) return 'preambular';
  if (top.kind !== 'operative') return 'free';
  return top === frame.last ? 'last' : 'operative';
}

/** Whether a colon introduces what is no paragraph of the text: a table, a quotation, an agenda, a declaration. */
function introduces({ part, block }: Paragraph, below: Block | undefined, next: Paragraph | undefined): boolean {
  if (!below || below.kind === 'adoption') return false;
  return part.freeFrom === block.end || !PARAGRAPHS.has(below.kind) || next?.block !== below || next.quoted;
}

/** How every paragraph has to end, in the order of the text; none from a declaration on. */
export const endsOf = remembered((analysis: Analysis): readonly End[] => {
  const neighbours = neighboursOf(analysis);
  return analysis.resolution.parts.flatMap(part => {
    const paragraphs = boundParagraphs(part);
    const frame = { last: boundOperative(part).at(-1), numberedPreamble: new Set(numberedPreambleOf(part)) };
    return paragraphs.map((paragraph, i) => {
      const beside = neighbours.get(paragraph.block) as Neighbours;
      return { paragraph, role: isQuestion(paragraph, analysis.text) ? 'free' : roleOf(paragraph, paragraphs[i + 1], frame, beside) };
    });
  });
});

/** Questions put to a court stand as they are. */
const isQuestion = ({ ending }: Paragraph, text: string): boolean => '?？؟'.includes(text.charAt(ending.start) || ' ');

/** Enough of a text to show where it ends. */
const LONGEST_WORD = 40;

/** A finding at the end of a paragraph, on its last word where no mark stands there. */
export function atEnd({ ending, block }: Paragraph, text: string): Detection<Ending> {
  if (ending.start < ending.end) return { start: ending.start, end: ending.end, data: ending };
  const from = Math.max(block.body.start, ending.start - LONGEST_WORD);
  const word = text.slice(from, ending.start).search(/\S+\s*$/);
  return { start: from + Math.max(word, 0), end: ending.start, data: ending };
}

const WORDS: Readonly<Record<Ending['mark'], string>> = {
  ',': 'with a comma',
  ';': 'with a semicolon',
  '.': 'with a full stop',
  ':': 'with a colon',
  '': 'without a punctuation mark',
  other: 'with another mark',
};

/** `with a comma`, `without a punctuation mark`. */
export const inWords = ({ mark }: Ending): string => WORDS[mark];

const TITLES = { ',': 'End with a comma', ';': 'End with a semicolon', '.': 'End with a full stop', ':': 'End with a colon' } as const;

/** Puts the mark in place of what stands at the end, in the script of the text; behind points of omission and the like. */
export function endWith(wanted: keyof typeof TITLES, { data }: Detection<Ending>, { lexicon }: Analysis): Fix {
  const { comma, semicolon, stop, colon } = lexicon.punctuation;
  const written = { ',': comma, ';': semicolon, '.': stop, ':': colon }[wanted];
  return { title: TITLES[wanted], edits: [data.mark === 'other' ? insert(data.end, written) : replace(data, written)], safe: true };
}
