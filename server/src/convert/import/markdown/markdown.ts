import { Parser } from 'htmlparser2';
import { shapeOf } from '../../../core/syntax/classify';
import { toText } from '../draft';
import { ESCAPE, escaped, literal, marked, noteMark, raised } from '../escapes';
import { type Reading, reading, Unreadable } from '../reading';
import { withFirstPage } from '../text/firstPage';

const NOTE = /^\[\^([^\]\s]{1,20})\]:\s*(.*)$/s;
/** One behind a backslash is none, one behind two is one. */
const MARK = /\[\^(?<=(?<!\\)(?:\\\\)*\[\^)([^\]\s]{1,16})\]/g;
const SEPARATOR = /^[ :|-]*-[ :|-]*$/;
/** A bar between two cells: behind a backslash it is one of the words. */
const CELL_END = /\|(?<=(?<!\\)(?:\\\\)*\|)/;
const EMPTY_ROW = /^[ |]*$/;
const RAISED = /<sup( class="raised")?>([^<>]{0,100})<\/sup>/g;
const LINK = /!?\[([^[\]\n]{0,500})\]\([^()\s]{0,2000}(?: "[^"\n]{0,500}")?\)/g;
const STRONG = /(\*\*|__)(?=\S)([^*_]{1,500}?\S?)\1/g;
/** Stars may stand inside of a word, as between Chinese characters; underscores stand around words. */
const EMPHASIS =
  /(?<![*\\])\*(?=[^\s*_])([^*_]{1,500}?)(?<=[^\s\\])\*(?!\*)|(?<![\p{L}\p{N}*_\\])_(?=[^\s*_])([^*_]{1,500}?)(?<=[^\s\\])_(?![\p{L}\p{N}*_])/gu;
/** A character behind a backslash, or by its name or number. */
const ESCAPED = /\\([!-/:-@[-`{-~])|&(?:#\d{1,7}|#x[\da-f]{1,6}|[a-z\d]{1,31});/gi;
/** A letter by its number, which is no mark of anything. */
const ORDINARY = /^\*?&#\d/;
/** The lines around what is to be shown as it is: what stands between them is words. */
const FENCE = /^ {0,3}(?:```+|~~~+)[^`~\n]*$/gm;
/** A line between two parts of a text. */
const BREAK = /^[-*_ ]{3,}$/;
/** A paragraph that goes on with the note above it, and is no item of a list. */
const OF_NOTE = /^(?: {2,}|\t)\s*(?![-*+]\s|\(|\d{1,3}[.)]\s)\S/;
/** Longer than any resolution with all its annexes. */
const LONGEST = 4_000_000;

/**
 * Reads a resolution in Markdown: headings, lists, tables and notes, without emphasis and links, which a text of ours does not have. The first
 * heading of the first level is the title.
 */
export const markdownToText = (markdown: string): Reading =>
  reading(() => {
    if (markdown.length > LONGEST) throw new Unreadable('The file is longer than any resolution. Open the text of a single one.', 0);
    const text = markdown.replace(/\r\n?/g, '\n').replace(FENCE, '');
    const matter = /^---\n(?=[\w-]+:)[\s\S]*?\n---\n/.exec(text)?.[0] ?? '';
    const blocks: string[] = [];
    const notes: { label: string; text: string }[] = [];
    let noted = false;
    for (const block of text.slice(matter.length).split(/\n[ \t]*\n/)) {
      const last = notes.at(-1);
      if (noted && last && OF_NOTE.test(block)) {
        last.text += ` ${plain(oneLine(block))}`;
        continue;
      }
      for (const part of parted(block)) {
        const note = NOTE.exec(part);
        if (note) notes.push({ label: note[1] as string, text: plain(oneLine(note[2] as string)) });
        else if (part.trim()) blocks.push(toBlock(part, blocks.length === 0));
        if (part.trim()) noted = note !== null;
      }
    }
    const draft = { symbol: null, blocks, notes };
    return matter ? { text: `${matter}\n${toText(draft)}`, warnings: [] } : withFirstPage(draft, []);
  });

/** A block by its lines that begin items of lists, headings and notes. */
const parted = (block: string): string[] => block.split(/\n(?=[ \t]*(?:\d{1,3}[.)]\s|\([a-z]{1,4}\)\s|[-*+]\s|#{1,6}\s|\[\^[^\]\s]+\]:))/);

function toBlock(part: string, isFirst: boolean): string {
  const lines = part.split('\n').map(line => line.trim());
  if (isTable(lines)) return lines.filter(isRow).map(rowOf).join('\n');
  const heading = /^(#{1,6})\s+(.*?)\s*#*$/.exec(lines[0] ?? '');
  if (heading) {
    const words = plain(heading[2] as string);
    return [heading[1] === '#' || isHeadingAnyway(words) ? words : `## ${words}`, ...lines.slice(1).map(plain)].join('\n');
  }
  const words = plain(
    lines
      .filter(Boolean)
      .join('\n')
      .replace(/^>\s?/gm, '')
      .replace(/^[-*+]\s/, '• ')
      .replace(/ {2}$|\\$/gm, ''),
  );
  return BREAK.test(words) && !isFirst ? words : escaped(ORDINARY.test(part.trim()) ? ESCAPE + words : words);
}

/** What begins an annex, and the letter or number of a part, is known without a mark, and with one would be the heading of a paragraph. */
const isHeadingAnyway = (words: string): boolean => ['annex', 'section'].includes(shapeOf(words).is);

const isTable = ([head = '', rule = '']: readonly string[]): boolean =>
  head.startsWith('|') || (head.includes('|') && rule.includes('|') && SEPARATOR.test(rule));

/** Neither the line below the head, nor a head without words, which Markdown asks for. */
const isRow = (line: string, i: number, lines: readonly string[]): boolean =>
  !(i === 1 && SEPARATOR.test(line)) && !(EMPTY_ROW.test(line) && (i > 0 || SEPARATOR.test(lines[1] ?? '')));

function rowOf(line: string): string {
  const cells = line.replace(/^\|/, '').split(CELL_END);
  if (cells.length > 1 && cells.at(-1)?.trim() === '') cells.pop();
  return `| ${cells.map(cell => plain(cell.trim()).replaceAll('|', '\\|')).join(' | ')} |`;
}

const oneLine = (text: string): string =>
  text
    .split('\n')
    .map(line => line.trim())
    .filter(Boolean)
    .join(' ');

/** The character of a name or number, which stays as it is where there is none. */
function decodedEntity(entity: string): string {
  let words = '';
  const ontext = (text: string) => {
    words += text;
  };
  new Parser({ ontext }).end(entity);
  return words;
}

const plain = (text: string): string =>
  marked(
    literal(text)
      .replace(MARK, (_, label: string) => noteMark(label))
      .replace(RAISED, (_, ours: string | undefined, words: string) => raised(words, ours !== undefined))
      .replace(LINK, '$1')
      .replace(STRONG, '$2')
      .replace(EMPHASIS, '$1$2')
      .replace(ESCAPED, (entity, character?: string) => character ?? decodedEntity(entity)),
  );
