import { parse } from '../../core/syntax/parse';
import type { Blank, Block, Tree } from '../../core/syntax/tree';
import { INDENT } from '../../features/nextMarks';

/** A resolution as the readers of other formats hand it on, before it is a text of ours. */
export interface Draft {
  /** Its symbol, where something beside the text tells it. */
  readonly symbol: string | null;
  /** Its front matter as it was written, empty where it had none; only where the format keeps it. Then nothing is added to it. */
  readonly frontMatter?: string;
  /** Titles, paragraphs, headings, tables in their order, each as it is written in a text of ours but for indentation. */
  readonly blocks: readonly string[];
  readonly notes: readonly Note[];
}

/** A footnote. */
export interface Note {
  /** What stands between the brackets of its marks: `1`, `*`. */
  readonly label: string;
  readonly text: string;
  /** What stands before the text where it is not a space, and whether no blank line stands above; only where the format keeps it. */
  readonly gap?: string;
  readonly tight?: true;
}

const PART = / [A-Z]$/;

/** The text of a draft, indented as the formatter does; with the symbol in front matter where the text itself does not tell it. */
export function toText({ symbol, frontMatter, blocks, notes }: Draft): string {
  const noted = notes.map(({ label, text, gap = ' ', tight }) => ({ words: `[^${label}]:${gap}${bare(label, text)}`, tight }));
  const all = [...(frontMatter ? [frontMatter] : []), ...blocks].map(words => ({ words, tight: undefined }));
  const tree = parse([...all, ...noted].map(({ words, tight }, i) => `${i === 0 || tight ? '' : '\n'}${words}\n`).join(''));
  const matter = frontMatter === undefined && symbol && !tells(tree, symbol) ? `---\nsymbol: ${symbol}\n---\n\n` : '';
  return matter + tree.nodes.map(node => indented(tree.text.slice(node.start, node.end), node)).join('');
}

/** A note that begins with its own mark once more refers to nothing by it, so that it needs no backslash. */
const bare = (label: string, text: string): string => (text.startsWith(`\\[^${label}]`) ? text.slice(1) : text);

/** Whether the number before the title tells the symbol. Where they disagree the text counts; of a part of a resolution it tells too little. */
function tells(tree: Tree, symbol: string): boolean {
  const number = tree.blocks.find(block => block.kind === 'title' && block.label)?.label?.replace('.', '');
  return number !== undefined && !(PART.test(symbol) && symbol.replace(PART, '').endsWith(`/${number}`));
}

function indented(words: string, node: Block | Blank): string {
  const indent = node.kind === 'subparagraph' || node.kind === 'flush' ? INDENT.repeat(node.level) : '';
  return indent + words.replaceAll('\n', `\n${indent}`);
}
