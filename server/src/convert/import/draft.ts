import { analyse } from '../../core/analyse';
import { applyEdits } from '../../core/text/textEdit';
import { formatEditsOf } from '../../features/format';

/** A resolution as the readers of other formats hand it on, before it is a text of ours. */
export interface Draft {
  /** Its symbol, where something beside the text tells it. */
  readonly symbol: string | null;
  /** Titles, paragraphs, headings, tables in their order, each as it is written in a text of ours but for indentation. */
  readonly blocks: readonly string[];
  readonly notes: readonly Note[];
}

/** A footnote. */
export interface Note {
  /** What stands between the brackets of its marks: `1`, `*`. */
  readonly label: string;
  readonly text: string;
}

/** Marks that would make a paragraph something else. */
const MEANS_SOMETHING = /^(?:\/\/|[|\\]|#{1,4} |\[\^[^\]]*\]:)/;
const PART = / [A-Z]$/;

/** Words as a block that begins with them has to write them to be a paragraph. */
export const escaped = (words: string): string => (MEANS_SOMETHING.test(words) ? `\\${words}` : words);

/** The text of a draft, indented as the formatter does; with the symbol in front matter where the text itself does not tell it. */
export function toText({ symbol, blocks, notes }: Draft): string {
  const all = [...blocks, ...notes.map(({ label, text }) => `[^${label}]: ${text}`)];
  const text = all.map(block => `${block}\n`).join('\n');
  const analysis = analyse(text);
  const formatted = applyEdits(text, formatEditsOf(analysis));
  return symbol && !tells(analysis.resolution.symbol, symbol) ? `---\nsymbol: ${symbol}\n---\n\n${formatted}` : formatted;
}

/** Whether the number before the title is all of a symbol, not the part of it that the parts of a resolution share. Where they disagree the text counts. */
const tells = (told: string | null, symbol: string): boolean => told !== null && (told === symbol || told !== symbol.replace(PART, ''));
