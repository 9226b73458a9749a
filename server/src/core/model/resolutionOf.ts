import { citationsIn } from '../citations/citations';
import { symbolOf } from '../citations/symbols';
import type { Body } from '../lexicon/language';
import { organOf } from '../lexicon/lexicons';
import { plain } from '../lexicon/plain';
import type { Block, Tree } from '../syntax/tree';
import { shifted, textOf } from '../text/span';
import { footnoteMarksOf, footnotesOf } from './footnotes';
import { partsOf } from './paragraphs';
import { referencesOf } from './references';
import type { Part, Resolution } from './resolution';
import { sessionOf } from './session';

/** The meaning of a tree. */
export function resolutionOf(tree: Tree): Resolution {
  const { text, language, frontMatter } = tree;
  const body = (frontMatter.body as Body | null) ?? bodyOf(tree);
  const parts = partsOf(tree, body);
  const paragraphs = parts.flatMap(part => part.paragraphs);
  const footnotes = footnotesOf(tree);
  const symbol = frontMatter.symbol ?? symbolFrom(parts, body);
  return {
    language,
    body,
    symbol,
    session: sessionOf({ text, tree, symbol }),
    title: titleOf(text, parts),
    frontMatter,
    parts,
    paragraphs,
    marks: footnoteMarksOf(tree, footnotes),
    footnotes,
    references: referencesOf(paragraphs, language),
    citations:
      language === 'en'
        ? tree.blocks.filter(citing).flatMap(block => block.piece.ask(citationsIn, body).map(c => shifted(c, block.start)))
        : [],
  };
}

const citing = (block: Block): boolean => block.kind !== 'front-matter' && block.kind !== 'note' && block.kind !== 'title';

function bodyOf(tree: Tree): Body {
  const organ = tree.blocks.find(block => block.kind === 'organ');
  return (organ && organOf(plain(textOf(tree.text, organ)))?.body) || 'other';
}

function symbolFrom(parts: readonly Part[], body: Body): string | null {
  const label = parts[0]?.titles.find(title => title.kind === 'title' && title.label)?.label;
  if (!label) return null;
  const security = /^Resolution (.*)$/.exec(label);
  return security ? symbolOf(security[1] as string, 'security-council') : symbolOf(label.replace(/\.$/, ''), body);
}

/** The title with the number, else the one right above the organ line. */
function titleOf(text: string, parts: readonly Part[]): string | null {
  const titles = parts[0]?.titles ?? [];
  const chosen =
    titles.find(title => title.kind === 'title' && title.label) ?? titles.findLast(title => title.kind === 'title') ?? titles[0];
  return chosen ? textOf(text, chosen.body).replace(/\s+/g, ' ') || null : null;
}
