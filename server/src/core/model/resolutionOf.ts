import { citationsOf } from '../citations/citations';
import { symbolOf } from '../citations/symbols';
import type { Body } from '../lexicon/language';
import { organOf } from '../lexicon/lexicons';
import { plain } from '../lexicon/plain';
import { NO_PHRASES, type Phrases } from '../profiles/profile';
import type { Block, Tree } from '../syntax/tree';
import { shifted, textOf } from '../text/span';
import { footnoteMarksOf, footnotesOf } from './footnotes';
import { partsOf } from './paragraphs';
import { referencesOf } from './references';
import type { Citation, Part, Resolution } from './resolution';
import { sessionOf } from './session';

/** The meaning of a tree, for a body that may have openings of its own. */
export function resolutionOf(tree: Tree, body: Body, phrases: Phrases = NO_PHRASES): Resolution {
  const { text, language, frontMatter } = tree;
  const parts = partsOf(tree, body, phrases);
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
        ? tree.blocks.filter(citing).flatMap(block => citationsOf(block.piece, body).map(citation => citationBy(citation, block.start)))
        : [],
  };
}

const citationBy = (citation: Citation, by: number): Citation => ({
  ...shifted(citation, by),
  provision: citation.provision && shifted(citation.provision, by),
});

const citing = (block: Block): boolean => block.kind !== 'front-matter' && block.kind !== 'note' && block.kind !== 'title';

/** The body that a text is of: the one its front matter names, else that of its organ line. */
export function bodyOf(tree: Tree): Body {
  if (tree.frontMatter.body) return tree.frontMatter.body as Body;
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
