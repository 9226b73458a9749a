import type { Note } from '../draft';
import type { Line } from './pages';

/** The foot of a page, apart from its text. */
export interface Foot {
  readonly body: readonly Line[];
  readonly notes: readonly Note[];
}

const RULE = /^_{5,}$/;
const LABEL = /^(?:\d{1,3}|\*{1,3})$/;
/** Not the rest of a date. */
const LABELLED =
  /^(\d{1,3}|\*{1,3}) (?=[^\s–-])(?!(?:January|February|March|April|May|June|July|August|September|October|November|December)\b)/;
const STAR = /^\*{1,3} ?\p{Lu}/u;
const ENDS = /[.”)]$/;
/** Words that notes begin with. */
const BEGINS =
  /^(?:See |Ibid|Resolutions? |Decisions? |United Nations,? |Official Records|Available |Adopted |Report |[A-Z]{1,6}(?:\.\d+)?\/|Formerly |General Assembly resolution|For |Including |In accordance|As |The )/;

/**
 * Parts the notes at the foot of a page from its text. In a text whose pages are not parted, `endsAt` tells where the next page goes on; null
 * where a page ends with its foot.
 */
export function footOf(page: readonly Line[], endsAt: ((line: Line) => boolean) | null): Foot {
  const bodies: (readonly Line[])[] = [];
  const notes: Note[][] = [];
  for (let at = 0; at < page.length; ) {
    const foot = beginOf(page, at);
    bodies.push(page.slice(at, foot.body));
    at = endsAt ? endOf(page, foot.notes, endsAt) : page.length;
    notes.push(notesIn(page.slice(foot.notes, at)));
  }
  return { body: bodies.flat(), notes: notes.flat() };
}

/** Where the lines from `at` on end as text, and where notes begin behind them; both are the end of the page where none do. */
function beginOf(page: readonly Line[], at: number): { readonly body: number; readonly notes: number } {
  const rule = indexFrom(page, at, ({ text }) => RULE.test(text));
  if (rule < page.length) return { body: rule, notes: rule + 1 };
  const star = indexFrom(page, at + Math.floor((page.length - at) / 4) + 1, ({ text }) => STAR.test(text));
  return { body: star, notes: star };
}

/** The index of the first such line at or behind `at`; the end of the page where there is none. */
function indexFrom(page: readonly Line[], at: number, is: (line: Line) => boolean): number {
  let i = at;
  while (i < page.length && !is(page[i] as Line)) i++;
  return Math.min(i, page.length);
}

/** Where the foot ends and text goes on, as it does in the middle of a text without pages. */
function endOf(page: readonly Line[], from: number, endsAt: (line: Line) => boolean): number {
  for (let i = from + 1; i < page.length; i++) {
    const line = page[i] as Line;
    const before = page[i - 1] as Line;
    if (RULE.test(line.text)) return i;
    if (ENDS.test(before.text) && !LABELLED.test(line.text) && endsAt(line)) return i;
  }
  return page.length;
}

/** A label has either its own line, which may stand apart from its note, or begins that of its note. */
function notesIn(foot: readonly Line[]): Note[] {
  const labels: string[] = [];
  const lines: { text: string; begins: boolean }[] = [];
  let last = 0;
  let isLabelled = false;
  for (const { text } of foot) {
    if (LABEL.test(text)) {
      labels.push(text);
      last = Math.max(last, Number(text) || 0);
      isLabelled = true;
      continue;
    }
    const label = LABELLED.exec(text)?.[1];
    const isNext = label !== undefined && (label.startsWith('*') || labels.length === 0 || Number(label) === last + 1);
    if (label !== undefined && isNext) {
      labels.push(label);
      last = Number(label) || last;
      lines.push({ text: text.slice(label.length + 1), begins: true });
    } else if (STAR.test(text)) {
      const stars = /^\*+/.exec(text)?.[0] as string;
      labels.push(stars);
      lines.push({ text: text.slice(stars.length).trim(), begins: true });
    } else lines.push({ text, begins: isLabelled || lines.length === 0 });
    isLabelled = false;
  }
  const texts = parted(lines, labels.length);
  const ordered = labels.sort((a, b) => rank(a) - rank(b));
  return texts.map((text, i) => ({ label: ordered[i] ?? ordered.at(-1) ?? '*', text }));
}

const rank = (label: string): number => (label.startsWith('*') ? -4 + label.length : Number(label));

/** The lines as so many notes: those that surely begin one, and of the others those that most look like it. */
function parted(lines: readonly { readonly text: string; readonly begins: boolean }[], count: number): string[] {
  const longest = lines.reduce((most, { text }) => Math.max(most, text.length), 0);
  const scores = lines.map(({ text, begins }, i) => {
    const before = lines[i - 1]?.text;
    if (before === undefined) return Number.POSITIVE_INFINITY;
    if (!ENDS.test(before)) return begins && /^\p{Lu}/u.test(text) ? 0.5 : Number.NEGATIVE_INFINITY;
    const isShort = before.length + 1 + text.split(' ', 1).join().length < longest;
    return (begins ? 4 : 0) + (BEGINS.test(text) ? 2 : 0) + (isShort ? 1.5 : 0) + (/^\p{Ll}|^\(/u.test(text) ? -3 : 0);
  });
  const chosen = new Set(
    scores
      .map((score, i) => [score, i] as const)
      .filter(([score]) => score > Number.NEGATIVE_INFINITY)
      .sort(([a, i], [b, j]) => b - a || i - j)
      .slice(0, Math.max(1, count))
      .map(([, i]) => i),
  );
  const notes: string[][] = [];
  lines.forEach(({ text }, i) => {
    if (chosen.has(i)) notes.push([text]);
    else notes.at(-1)?.push(text);
  });
  return notes.map(note => note.join('\n'));
}
