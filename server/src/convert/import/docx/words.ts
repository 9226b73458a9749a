import type { Element } from '../akn/xml';
import { literal } from '../escapes';
import type { Changes } from './changes';
import { contentIn, flowOf } from './flow';
import { isOn, valueAt } from './parts';
import type { Style } from './styles';

/** Some words that look alike. */
export interface Run {
  readonly text: string;
  readonly italic: boolean;
  /** The style of the characters, and whether they are raised. */
  readonly style: string | null;
  readonly raised: boolean;
}

/** What reading words needs and finds. */
export interface Surroundings {
  readonly changes: Changes;
  readonly styleOf: (id: string | null) => Style;
  /** The mark of the note in the text, `[^1]`. */
  readonly noteMark: (kind: 'footnote' | 'endnote', id: string, custom: string | null) => string;
  /** What could not be taken over, with how often. */
  readonly dropped: Map<string, number>;
  /** The beginnings of fields that nothing ends. */
  readonly unended: ReadonlySet<Element>;
  /** Text boxes that were met: they follow the paragraph. */
  readonly boxes: Element[];
  /** Fields whose instruction is being read: nothing of it is text. */
  fields: ('instruction' | 'result')[];
}

const BOXES: ReadonlySet<string> = new Set(['txbxContent']);
const INSERTED: ReadonlySet<string> = new Set(['ins', 'moveTo']);
const DELETED: ReadonlySet<string> = new Set(['del', 'moveFrom']);
/** In characters; what is longer are words that follow a note. */
const LONGEST_MARK = 16;
/** Control characters and halves of pairs. */
const NO_CHARACTER = /[\p{Cc}\p{Cs}]/u;
/** Elements between runs that hold no words: ends of bookmarks and of what a proofreader marks. */
const SILENT = /^(?:bookmark|perm|commentRange|moveFromRange|moveToRange)(?:Start|End)$|^proofErr$/;
const COMMENT = /^comment(?:Reference|RangeStart|RangeEnd)$/;
/** Characters of the fonts Symbol and Wingdings that resolutions use. */
const SYMBOLS: Readonly<Record<string, string>> = {
  f0b7: '•',
  f0a7: '▪',
  f0b0: '°',
  f0d7: '×',
  f0b1: '±',
  f0a3: '≤',
  f0b3: '≥',
  f02d: '−',
  f0fc: '✓',
};

/** The words in a paragraph or another element around runs. */
export function runsIn(element: Element, around: Surroundings): Run[] {
  const children = contentIn(element);
  return (around.changes === 'proposals' ? joinedChanges(children) : children).flatMap((child): Run[] => {
    if (INSERTED.has(child.name)) {
      if (around.changes === 'base') return [];
      return around.changes === 'final' ? runsIn(child, around) : proposed(child, around, words => words);
    }
    if (DELETED.has(child.name)) {
      if (around.changes === 'final') return [];
      return around.changes === 'base' ? runsIn(child, around) : proposed(child, around, words => `delete “${words}”`);
    }
    if (child.name === 'r') return runOf(child, around);
    if (child.name === 'oMath' || child.name === 'oMathPara')
      return [{ text: lettersIn(child), italic: false, style: null, raised: false }];
    return COMMENT.test(child.name) ? [] : runsIn(child, around);
  });
}

/** Words with the blanks before and behind them. */
export function blanksAround(words: string): readonly [before: string, core: string, behind: string] {
  const core = words.trim();
  const start = words.length - words.trimStart().length;
  return [words.slice(0, start), core, words.slice(start + core.length)];
}

/** Neighbouring changes of one kind by one author as one: Word tracks each stretch of one format by itself. */
function joinedChanges(children: readonly Element[]): Element[] {
  const groups: Element[][] = [];
  for (const child of children.filter(({ name }) => !SILENT.test(name))) {
    const group = groups.at(-1);
    if (group?.[0] && isSameChange(group[0], child)) group.push(child);
    else groups.push([child]);
  }
  return groups.flatMap(([first, ...others]) =>
    first ? { ...first, children: [first, ...others].flatMap(({ children: inner }) => inner) } : [],
  );
}

const isSameChange = (one: Element, other: Element): boolean =>
  (INSERTED.has(one.name) || DELETED.has(one.name)) &&
  one.name === other.name &&
  one.attributes['w:author'] === other.attributes['w:author'];

/** A change as delegates write it: `[US: …]`. */
function proposed(change: Element, around: Surroundings, say: (words: string) => string): Run[] {
  const words = runsIn(change, around)
    .map(({ text }) => text)
    .join('');
  if (!words.trim()) return words ? [{ text: words, italic: false, style: null, raised: false }] : [];
  const author = readable(change.attributes['w:author'] ?? '').trim() || 'Unknown';
  const [before, core, behind] = blanksAround(words);
  return [{ text: `${before}[${author}: ${say(core)}]${behind}`, italic: false, style: null, raised: false }];
}

/** Words on one line, without control characters: XML 1.1 lets them in, and some files have those of C1. */
export const readable = (words: string): string => literal(words.replace(/[\t\n\v\f\r\u0085\u2028\u2029]+/g, ' ').replace(/\p{Cc}/gu, ''));

const lettersIn = (element: Element): string =>
  element.children.map(child => (typeof child === 'string' ? readable(child).trim() : lettersIn(child))).join('');

function runOf(run: Element, around: Surroundings): Run[] {
  const style = valueAt(run, 'rPr', 'rStyle');
  const text = contentIn(run)
    .map((child, i, all) => textOf(child, { before: all[i - 1], behind: all[i + 1] }, around))
    .join('');
  if (text === '') return [];
  const italic = isOn(valueAt(run, 'rPr', 'i')) ?? around.styleOf(style).italic;
  return [{ text, italic, style, raised: valueAt(run, 'rPr', 'vertAlign') === 'superscript' }];
}

/** What stands next to an element in its run. */
interface Neighbours {
  readonly before?: Element | undefined;
  readonly behind?: Element | undefined;
}

function textOf(child: Element, { before, behind }: Neighbours, around: Surroundings): string {
  const { fields } = around;
  if (child.name === 'fldChar') {
    const type = child.attributes['w:fldCharType'];
    if (around.unended.has(child)) return '';
    if (type === 'begin') fields.push('instruction');
    else if (type === 'end') fields.pop();
    else if (fields.length > 0 && fields.at(-2) !== 'instruction') fields[fields.length - 1] = 'result';
    return '';
  }
  // What stands in an instruction never becomes a result, so the innermost field tells for all.
  if (fields.at(-1) === 'instruction') return '';
  switch (child.name) {
    case 't':
    case 'delText':
      return isCustomMark(before, child) ? '' : readable(child.children.filter(part => typeof part === 'string').join(''));
    case 'tab':
    case 'ptab':
      return '\t';
    case 'br':
    case 'cr':
      return child.attributes['w:type'] === 'page' || child.attributes['w:type'] === 'column' ? '' : '\n';
    case 'noBreakHyphen':
      return '\u2011';
    case 'softHyphen':
      return '\u00ad';
    case 'sym':
      return symbolOf((child.attributes['w:char'] ?? '').toLowerCase(), around);
    case 'footnoteReference':
    case 'endnoteReference':
      return around.noteMark(
        child.name === 'footnoteReference' ? 'footnote' : 'endnote',
        child.attributes['w:id'] ?? '',
        customMark(child, behind),
      );
    case 'ruby':
      return runsIn(child, around)
        .map(({ text }) => text)
        .join('');
    case 'drawing':
    case 'pict':
    case 'object': {
      const boxes = flowOf(child, BOXES);
      if (boxes.length > 0) around.boxes.push(...boxes);
      else drop(around, 'picture');
      return '';
    }
    case 'commentReference':
      drop(around, 'comment');
      return '';
    default:
      return '';
  }
}

/** A character of a font of symbols, by its number there; U+FFFD, and counted, where that is none that we know. */
function symbolOf(code: string, around: Surroundings): string {
  const known = SYMBOLS[code];
  if (known) return known;
  const character = /^[0-9a-e][0-9a-f]{3}$/.test(code) ? String.fromCharCode(Number.parseInt(code, 16)) : '';
  if (character !== '' && !NO_CHARACTER.test(character)) return character;
  drop(around, 'symbol of a special font');
  return '\ufffd';
}

/** Counts something that is left out. */
const drop = ({ dropped }: Surroundings, what: string): void => void dropped.set(what, (dropped.get(what) ?? 0) + 1);

/** The mark of a note that Word does not count: the text behind the reference; null where Word counts. */
function customMark(reference: Element, behind: Element | undefined): string | null {
  if (!isOn(reference.attributes['w:customMarkFollows'] ?? null)) return null;
  const mark = behind ? lettersIn(behind).replace(/[\]\s]/g, '') : '';
  return mark === '' || mark.length > LONGEST_MARK ? null : mark;
}

/** Whether a text is the mark of the note before it. */
const isCustomMark = (before: Element | undefined, text: Element): boolean =>
  before !== undefined && /^(?:foot|end)noteReference$/.test(before.name) && customMark(before, text) !== null;
