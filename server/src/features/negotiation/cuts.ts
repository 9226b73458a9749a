import type { Analysis } from '../../core/model/analysis';
import type { Block } from '../../core/syntax/tree';
import { overlaps, type Span, span } from '../../core/text/span';

const BLANK = /[ \t\u00a0]/;
/** What stands right behind the word before it: punctuation and footnote marks. */
const CLINGS = /^(?:[,;.:)\]”»]|\[\^|[¹²³⁰⁴-⁹])/;
const OPENS = /[([“«]/;
const WORDY = /[\p{L}\p{N}]/u;
const FOOTNOTE_MARK = /\[\^[^\][\s]+\]|[¹²³⁰⁴-⁹]+/g;

/**
 * What is really taken out of a text where `words`, `marks` and whole `blocks` are to go: with each stretch the blank or the comma that would
 * be left over, and a paragraph as a whole, the blank lines behind it included, where it loses its last words. In the order of the text,
 * none touching another.
 */
export function cutsFor(analysis: Analysis, words: readonly Span[], marks: readonly Span[], blocks: readonly Block[] = []): Span[] {
  const wanted = [...words, ...marks];
  const empty = emptiedBlocks(analysis, merged(wanted)).filter(block => words.some(cut => overlaps(cut, block)));
  const whole = wholeBlocks(analysis, new Set([...empty, ...blocks]));
  const bodies = new Set(analysis.tree.blocks.map(block => block.body.start));
  const lines = new Set(merged(whole).map(({ end }) => end));
  const cuts: Span[] = [];
  for (const each of merged([...wanted, ...whole])) {
    let cut = each;
    // What is taken along may reach what was taken before.
    for (let before: Span | undefined; before?.start !== cut.start || before.end !== cut.end; ) {
      const last = cuts.at(-1);
      before = last && last.end >= cut.start ? span((cuts.pop() as Span).start, Math.max(last.end, cut.end)) : cut;
      cut = lines.has(before.end) && isLineStart(analysis.text, before.start) ? before : tidied(analysis.text, before, bodies);
    }
    cuts.push(cut);
  }
  return cuts;
}

const isLineStart = (text: string, offset: number): boolean => lineStart(text, offset) === offset;

/** Stretches in the order of the text, those that overlap or touch made one. */
function merged(spans: readonly Span[]): Span[] {
  const all: Span[] = [];
  for (const { start, end } of [...spans].filter(s => s.start < s.end).sort((a, b) => a.start - b.start)) {
    const last = all.at(-1);
    if (last && start <= last.end) all[all.length - 1] = span(last.start, Math.max(last.end, end));
    else all.push(span(start, end));
  }
  return all;
}

/** The stretch with what would be one too many beside it: one of two blanks, a blank before punctuation, one of two commas. */
function tidied(text: string, { start, end }: Span, bodies: ReadonlySet<number>): Span {
  const before = text.charAt(start - 1);
  const behind = text.charAt(end);
  if (bodies.has(start) || before === '' || before === '\n' || before === '\r') {
    return span(start, end + (/^[,;:]?[ \t\u00a0]+/.exec(text.slice(end, end + 80))?.[0].length ?? 0));
  }
  if (OPENS.test(before) && BLANK.test(behind)) return span(start, end + 1);
  if (before !== '' && BLANK.test(before)) {
    if (behind === '' || behind === '\n' || behind === '\r' || CLINGS.test(text.slice(end, end + 2))) return span(start - 1, end);
    if (BLANK.test(behind)) return before === ' ' ? span(start - 1, end) : span(start, end + 1);
  }
  if (/[,;]/.test(before) && /[,;.:]/.test(behind)) return span(start - 1, end);
  return before === '.' && behind === '.' ? span(start - 1, end) : span(start, end);
}

const WORDED: ReadonlySet<Block['kind']> = new Set(['preambular', 'operative', 'subparagraph', 'flush', 'title', 'heading']);

/** The blocks of which no word is left. A number that stands alone stays as long as there is a list under it. */
function emptiedBlocks({ text, tree, resolution }: Analysis, cuts: readonly Span[]): Block[] {
  const touched = tree.blocks.filter(b => WORDED.has(b.kind) && cuts.some(cut => overlaps(cut, b)));
  const empty = new Set(touched.filter(block => !WORDY.test(leftOf(text, block, cuts))));
  const isCut = ({ start, end }: Block): boolean => cuts.some(cut => cut.start <= start && end <= cut.end);
  const heads = resolution.paragraphs.filter(
    ({ block, children }) => empty.has(block) && !isCut(block) && children.some(child => !empty.has(child.block)),
  );
  for (const { block } of heads) empty.delete(block);
  return [...empty];
}

function leftOf(text: string, { body }: Block, cuts: readonly Span[]): string {
  let left = '';
  let from = body.start;
  for (const cut of cuts) {
    if (cut.end <= from || cut.start >= body.end) continue;
    left += text.slice(from, Math.max(from, cut.start));
    from = Math.min(cut.end, body.end);
  }
  return (left + text.slice(from, body.end)).replace(FOOTNOTE_MARK, '');
}

/** Blocks with the blank lines that go with them: those behind them, and at the end of the text those before them. */
function wholeBlocks({ text, tree }: Analysis, gone: ReadonlySet<Block>): Span[] {
  const last = tree.blocks.findLast(block => !gone.has(block));
  return tree.blocks.flatMap((block, i) => {
    if (!gone.has(block)) return [];
    if (!last) return [span(block.start, block.end)];
    const next = tree.blocks[i + 1];
    const isTail = block.start > last.start;
    return [isTail || !next ? span(last.end, block.end) : span(lineStart(text, block.start), lineStart(text, next.start))];
  });
}

const lineStart = (text: string, offset: number): number =>
  Math.max(text.lastIndexOf('\n', offset - 1), text.lastIndexOf('\r', offset - 1)) + 1;
