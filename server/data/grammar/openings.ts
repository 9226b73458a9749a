import { minedOpenings, type Position } from '../../src/core/lexicon/opening/mined';
import { literal } from './regex';

/** Words that begin in the same way share the pattern of their beginning, which keeps it short and quick to compile. */
interface Branch {
  readonly next: Map<string, Branch>;
  ends: boolean;
}

const branch = (): Branch => ({ next: new Map(), ends: false });

function treeOf(phrases: readonly string[]): Branch {
  const root = branch();
  for (const phrase of phrases) {
    let at = root;
    for (const word of phrase.split(' ')) {
      const next = at.next.get(word) ?? branch();
      at.next.set(word, next);
      at = next;
    }
    at.ends = true;
  }
  return root;
}

/** `also` stands nearly anywhere in an opening; `further` is part of it only before a short word, otherwise it goes with a noun. */
const SERIES = '(?:\\s+(?:also|further(?=\\s+\\p{Ll}{1,4}\\b)))?';

function patternOf({ next, ends }: Branch): string {
  if (!next.size) return '';
  const words = [...next].map(([word, below]) => `${literal(word)}\\b${patternOf(below)}`);
  return `(?:${SERIES}\\s+(?:${words.join('|')}))${ends ? '?' : ''}`;
}

/** The first word in lower case, as it stands behind an adverb, or with a capital. */
const headPattern = ([word, below]: readonly [string, Branch]): string =>
  `[${word.charAt(0)}${word.charAt(0).toUpperCase()}]${literal(word.slice(1))}\\b${patternOf(below)}`;

/** A paragraph begins with a capital letter, which tells its opening from the same words at the beginning of a wrapped line. */
function openingsOf(position: Position): string {
  const { next } = treeOf(Object.keys(minedOpenings('en', position).phrases));
  const lead = '(?:(?:Also|Further|Once again)\\s+(?=\\p{Ll}))?(?:\\p{L}\\p{Ll}+ly\\s+(?=\\p{Ll}))?';
  return `(?=\\p{Lu})${lead}(?:${[...next].map(headPattern).join('|')})${SERIES}`;
}

/** The openings of English paragraphs; those of the other languages come with the semantic tokens. */
export const PREAMBULAR = openingsOf('preambular');
export const OPERATIVE = openingsOf('operative');
