import type { Block } from '../../../core/syntax/tree';
import { lettersOf, romanOf } from '../../wordCounts';
import type { Counted } from './types';
import { element, value, wordPart } from './xml';

/** How a level of a list counts, and its mark with `%` for the count. */
interface Level {
  readonly format: 'decimal' | 'lowerLetter' | 'lowerRoman';
  readonly mark: string;
}

/** The lists that resolutions use: the United Nations', and those of Model United Nations. */
const SCHEMES: readonly (readonly Level[])[] = [
  [
    { format: 'decimal', mark: '%.' },
    { format: 'lowerLetter', mark: '(%)' },
    { format: 'lowerRoman', mark: '(%)' },
    { format: 'lowerLetter', mark: '%.' },
  ],
  [
    { format: 'decimal', mark: '%.' },
    { format: 'lowerLetter', mark: '%.' },
    { format: 'lowerRoman', mark: '%.' },
  ],
  [
    { format: 'decimal', mark: '%.' },
    { format: 'lowerLetter', mark: '%)' },
    { format: 'lowerRoman', mark: '%)' },
  ],
  [
    { format: 'decimal', mark: '%.' },
    { format: 'lowerRoman', mark: '(%)' },
    { format: 'lowerLetter', mark: '(%)' },
  ],
];

const HIGHEST = 399;

/** A count as Word writes it: the letter behind z is aa, then bb. */
export function counted(format: Level['format'], count: number): string {
  if (format === 'decimal') return String(count);
  return format === 'lowerLetter' ? lettersOf(count) : romanOf(count);
}

/** A list of the document: a scheme and at which count each level begins. */
interface List {
  readonly scheme: number;
  readonly starts: readonly number[];
}

/** The lists of a document. Those of a text and of its base are the same where they begin alike. */
export interface Lists {
  /** A counter for one text from its beginning. */
  counter(): (block: Block) => Counted | null;
  readonly xml: () => string;
}

/** Finds which lists of Word give exactly the marks of a text. */
export function newLists(): Lists {
  const lists: List[] = [];
  return {
    counter: () => counterIn(lists),
    xml: () => numberingXml(lists),
  };
}

/** A list that is open in the text: what each of its levels counted last. */
interface Open {
  readonly number: number;
  readonly list: List;
  readonly counts: (number | undefined)[];
}

function counterIn(lists: List[]): (block: Block) => Counted | null {
  const taken = new Set<number>();
  let open: Open[] = [];
  return block => {
    const { label, level } = block;
    if (label === null || block.suffix !== null || block.value === null || block.value < 1 || block.value > HIGHEST) return null;
    for (const candidate of open) {
      const next = (candidate.counts[level] ?? (candidate.list.starts[level] ?? 1) - 1) + 1;
      if (markOf(candidate.list.scheme, level, next) !== label) continue;
      candidate.counts[level] = next;
      candidate.counts.length = level + 1;
      return { list: candidate.number, level };
    }
    const scheme = SCHEMES.findIndex((_, i) => markOf(i, level, block.value as number) === label);
    if (scheme < 0) return null;
    const begun = { scheme, starts: Array.from({ length: level + 1 }, (_, i) => (i === level ? (block.value as number) : 1)) };
    const number = numberOf(begun, lists, taken);
    const counts: (number | undefined)[] = [];
    counts[level] = block.value;
    open = [{ number, list: begun, counts }, ...(level === 0 ? [] : open)];
    return { list: number, level };
  };
}

/** The list that begins so and is not yet taken in this text, made where there is none; from 1. */
function numberOf(list: List, lists: List[], taken: Set<number>): number {
  const key = JSON.stringify(list);
  let at = lists.findIndex((other, i) => !taken.has(i) && JSON.stringify(other) === key);
  if (at < 0) at = lists.push(list) - 1;
  taken.add(at);
  return at + 1;
}

function markOf(scheme: number, level: number, count: number): string | null {
  const found = SCHEMES[scheme]?.[level];
  return found ? found.mark.replace('%', counted(found.format, count)) : null;
}

/** Where the mark of a level stands, and its words behind it, in twentieths of a point, as in the documents of the United Nations. */
const FIRST = 1267;
const STEP = 475;

function numberingXml(lists: readonly List[]): string {
  const abstracts = lists.map(({ scheme, starts }, i) =>
    element(
      'w:abstractNum',
      { 'w:abstractNumId': i + 1 },
      value('multiLevelType', 'multilevel'),
      ...(SCHEMES[scheme] as readonly Level[]).map(({ format, mark }, level) =>
        element(
          'w:lvl',
          { 'w:ilvl': level },
          value('start', starts[level] ?? 1),
          value('numFmt', format),
          value('suff', 'tab'),
          value('lvlText', mark.replace('%', `%${level + 1}`)),
          value('lvlJc', 'left'),
          element('w:pPr', {}, indentOf(level)),
          element('w:rPr', {}, value('i', 0)),
        ),
      ),
    ),
  );
  const numbers = lists.map((_, i) => element('w:num', { 'w:numId': i + 1 }, value('abstractNumId', i + 1)));
  return wordPart('numbering', ...abstracts, ...numbers);
}

/** Paragraphs of the text run on below their marks; those of lists hang. */
function indentOf(level: number): string {
  const left = FIRST + STEP * level;
  const tabs = element('w:tabs', {}, element('w:tab', { 'w:val': 'num', 'w:pos': left + STEP }));
  const indent =
    level === 0 ? { 'w:left': left, 'w:firstLine': 0 } : { 'w:left': left + (level > 1 ? STEP : 0), 'w:hanging': level > 1 ? STEP : 0 };
  return tabs + element('w:ind', indent);
}
