import type { Paragraph } from '../../model/resolution';
import { subparagraphMarks } from '../../model/written';
import { matchesIn } from '../../text/matchesIn';
import { type Span, shifted } from '../../text/span';
import { replace, type TextEdit } from '../../text/textEdit';
import { boundParagraphs } from '../paragraphs';
import { defineRule } from '../rule';
import { markLike } from './marks';

const BULLET = /(?:^|\n[ \t]*)([•●▪◦·–—-]|\*(?!\s*\*))[ \t\u00a0]+(?=\S)/g;

/** The bullets that begin a text or a line of it. */
const bulletsIn = (text: string): readonly Span[] =>
  matchesIn(text, BULLET).map(m => {
    const start = m.index + m[0].indexOf(m[1] as string);
    return { start, end: start + 1 };
  });

/** Bullets one below the other, and the paragraph that they stand under. */
interface Run {
  readonly above: Paragraph | null;
  readonly bullets: Span[];
}

/** Lists with bullets: each begins at the first bullet below something else. */
function runsOf(paragraphs: readonly Paragraph[]): Run[] {
  const runs: Run[] = [];
  let above: Paragraph | null = null;
  let open: Run | null = null;
  for (const paragraph of paragraphs) {
    const bullets = paragraph.block.piece.ask(bulletsIn).map(bullet => shifted(bullet, paragraph.block.start));
    const opens = bullets[0]?.start === paragraph.block.start;
    if (!opens) open = null;
    if (bullets.length > 0 && !open) {
      open = { above: opens ? above : paragraph, bullets: [] };
      runs.push(open);
    }
    open?.bullets.push(...bullets);
    above = paragraph;
  }
  return runs;
}

/** Items of lists have marks by which they can be cited. */
export const bullets = defineRule<{ readonly bullet: string; readonly edits: readonly TextEdit[]; readonly right: string | null }>({
  id: 'bullets',
  family: 'subparagraphs',
  summary: 'Items of lists are lettered, not bulleted.',
  why: 'Nobody can refer to a bullet, while every letter has its place: “paragraph 4 (c)”. The Editorial Manual keeps bullets for reports. One of 1,467 texts adopted in 2020–2024 by the General Assembly, the Human Rights Council and the Economic and Social Council has them; the Security Council uses them under its lettered items.',
  remedy: 'Give the items letters, (a), (b) …, and roman numerals where they stand below a letter.',
  exceptions: 'Tables and their notes, text from a declaration on, and annexes.',
  severity: 'warning',
  examples: {
    good: [
      'Stairs\n\nThe General Assembly,\n\nNoting the height of stairs,\n\n1. Invites States:\n\n(a) To count steps;\n\n(b) To light them;\n\n2. Decides to consider the matter.\n',
    ],
    bad: [
      'Stairs\n\nThe General Assembly,\n\nNoting the height of stairs,\n\n1. Invites States:\n\n• To count steps;\n\n• To light them;\n\n2. Decides to consider the matter.\n',
      'Stairs\n\nThe General Assembly,\n\nNoting the height of stairs,\n\n1. Invites States:\n- To count steps;\n- To light them;\n\n2. Decides to consider the matter.\n',
    ],
  },
  *detect(analysis) {
    const { resolution, text } = analysis;
    for (const part of resolution.parts) {
      for (const { above, bullets } of runsOf(boundParagraphs(part))) {
        const [first] = bullets as [Span];
        // Behind a full stop a single asterisk begins the note to one that stands in the text.
        if (bullets.length === 1 && text.charAt(first.start) === '*' && above?.ending.mark === '.') continue;
        const place = above && placeBelow(above);
        const shape = place && subparagraphMarks(analysis)[place.level - 1];
        const marks = shape ? bullets.map((_, i) => markLike(shape, place.value + i)) : [];
        const edits = marks.map((mark, i) => replace(bullets[i] as Span, mark));
        yield { ...first, data: { bullet: text.slice(first.start, first.end), edits, right: marks[0] ?? null } };
      }
    }
  },
  message: ({ bullet, right }) =>
    `“${bullet}” marks this item, so that nobody can refer to it. Write ${right ? `“${right}”` : 'a letter or a number'} in its place, and mark the items below it in turn.`,
  fix: ({ data: { edits, right } }) => (right ? { title: `Mark the list ${right}, …`, edits, safe: true } : null),
});

/** Where the first bullet below a paragraph counts: on the next level behind a colon, else as the next item; null where neither is sure. */
function placeBelow({ kind, ending, number, block }: Paragraph): { readonly level: number; readonly value: number } | null {
  if (kind === 'operative' || kind === 'preambular') return { level: 1, value: 1 };
  if (kind !== 'subparagraph') return null;
  return ending.mark === ':' ? { level: block.level + 1, value: 1 } : number === null ? null : { level: block.level, value: number + 1 };
}
