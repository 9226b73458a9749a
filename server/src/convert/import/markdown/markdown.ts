import { toText } from '../draft';
import { type Reading, reading } from '../reading';

const NOTE = /^\[\^([^\]\s]{1,20})\]:\s*(.*)$/s;
const SEPARATOR = /^[ :|-]+$/;
const LINK = /!?\[([^\]\n]{0,500})\]\([^()\s]{0,2000}(?: "[^"\n]{0,500}")?\)/g;
const STRONG = /(\*\*|__)(?=\S)([^*_\n]{1,500}?\S?)\1/g;
const EMPHASIS = /(?<![\p{L}\p{N}*_\\])([*_])(?=[^\s*_])([^*_\n]{1,500}?)(?<=[^\s\\])\1(?![\p{L}\p{N}*_])/gu;
const ESCAPED = /\\([\\`*_{}[\]()#+.!|<>-])/g;

/**
 * Reads a resolution in Markdown: headings, lists, tables and notes, without emphasis and links, which a text of ours does not have. The first
 * heading of the first level is the title.
 */
export const markdownToText = (markdown: string): Reading =>
  reading(() => {
    const matter = /^---\n[\s\S]*?\n---\n/.exec(markdown.replace(/\r\n?/g, '\n'))?.[0] ?? '';
    const blocks: string[] = [];
    const notes: { label: string; text: string }[] = [];
    for (const block of markdown
      .replace(/\r\n?/g, '\n')
      .slice(matter.length)
      .split(/\n[ \t]*\n/)) {
      for (const part of parted(block)) {
        const note = NOTE.exec(part);
        if (note) notes.push({ label: note[1] as string, text: plain(oneLine(note[2] as string)) });
        else if (part.trim()) blocks.push(toBlock(part));
      }
    }
    return { text: matter + (matter && '\n') + toText({ symbol: null, blocks, notes }), warnings: [] };
  });

/** A block by its lines that begin items of lists, headings and notes. */
const parted = (block: string): string[] => block.split(/\n(?=\s*(?:\d{1,3}[.)]\s|\([a-z]{1,4}\)\s|[-*+]\s|#{1,6}\s|\[\^[^\]\s]+\]:))/);

function toBlock(part: string): string {
  const lines = part.split('\n').map(line => line.trim());
  if (lines[0]?.startsWith('|')) return lines.filter(line => !SEPARATOR.test(line)).join('\n');
  const heading = /^(#{1,6})\s+(.*?)\s*#*$/.exec(lines[0] ?? '');
  if (heading)
    return [heading[1] === '#' ? plain(heading[2] as string) : `## ${plain(heading[2] as string)}`, ...lines.slice(1).map(plain)].join(
      '\n',
    );
  return plain(
    lines
      .filter(Boolean)
      .join('\n')
      .replace(/^>\s?/gm, '')
      .replace(/^[-*+]\s/, '• ')
      .replace(/ {2}$|\\$/gm, ''),
  );
}

const oneLine = (text: string): string => text.replace(/\s*\n\s*/g, ' ').trim();

const plain = (text: string): string => text.replace(LINK, '$1').replace(STRONG, '$2').replace(EMPHASIS, '$2').replace(ESCAPED, '$1');
