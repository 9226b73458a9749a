import { span } from '../../server/src/core/text/span';
import { isAmended } from '../../server/src/features/compare/amendments/amendments';
import type { Amendment, Place, WordEdit } from '../../server/src/features/compare/amendments/types';
import type { Clause } from '../../server/src/features/compare/types';
import { type Token, tokensIn } from '../../server/src/features/compare/words';

/** A clause as the amendments leave it: the words of it, by their keys. */
interface Item {
  readonly clause: Clause;
  readonly isNew: boolean;
  readonly words: readonly string[];
}

const keysOf = (tokens: readonly Token[]): string[] => tokens.map(({ key }) => key);
const wordsIn = (text: string): string[] => keysOf(tokensIn(text, span(0, text.length)));

/**
 * What a reader makes of the base who carries out the amendments in their order: the words of each clause. A paragraph moves with its
 * subparagraphs. Throws a RangeError where the words of an amendment do not stand once in the clause, or a place is not there.
 */
export function amendedBy(base: readonly Clause[], amendments: readonly Amendment[]): string[][] {
  let items: Item[] = base.filter(isAmended).map(clause => ({ clause, isNew: false, words: keysOf(clause.tokens) }));
  const movers = new Set(amendments.flatMap(each => (each.kind === 'move' ? [each.clause] : [])));
  for (const amendment of amendments) {
    if ('clause' in amendment && !items.some(({ clause }) => clause === amendment.clause))
      throw new RangeError('what is amended is not there');
    if (amendment.kind === 'words') items = withWords(items, amendment.clause, words => withEdits(words, amendment.edits));
    else if (amendment.kind === 'replace') items = withWords(items, amendment.clause, () => wordsIn(amendment.text));
    else if (amendment.kind === 'delete') items = items.filter(({ clause }) => clause !== amendment.clause);
    else if (amendment.kind === 'insert') {
      const made = amendment.inserted.map((clause, i) => ({ clause, isNew: true, words: wordsIn(amendment.texts[i] ?? '') }));
      items = withPlaced(items, made, amendment.place);
    } else if (amendment.kind === 'move') {
      const goes = (item: Item): boolean => isOf(item.clause, amendment.clause, movers);
      items = withPlaced(
        items.filter(item => !goes(item)),
        items.filter(goes),
        amendment.place,
      );
    }
  }
  return items.map(({ words }) => [...words]);
}

/** Whether a clause is the one that moves or a part of it that is not moved by itself. */
function isOf(clause: Clause, moving: Clause, movers: ReadonlySet<Clause>): boolean {
  for (let at: Clause | null = clause; at; at = at.parent) {
    if (at === moving) return true;
    if (movers.has(at)) return false;
  }
  return false;
}

const withWords = (items: readonly Item[], clause: Clause, change: (words: readonly string[]) => readonly string[]): Item[] =>
  items.map(item => (item.clause === clause ? { ...item, words: change(item.words) } : item));

function withPlaced(items: readonly Item[], placed: readonly Item[], { clause, behind }: Place): Item[] {
  let at = clause ? items.findIndex(item => item.clause === clause) : -1;
  if (clause && at < 0) throw new RangeError('the place of an amendment is not there');
  for (let i = 0; i < behind && items[at + 1]?.isNew; i++) at++;
  return [...items.slice(0, at + 1), ...placed, ...items.slice(at + 1)];
}

/** All edits at once: the words to be found are those of the clause as it was. */
function withEdits(words: readonly string[], edits: readonly WordEdit[]): string[] {
  const splices = edits.map(edit => {
    const find = wordsIn(edit.find);
    const places = words.flatMap((_, at) => (find.every((word, i) => words[at + i] === word) ? [at] : []));
    const [at] = places;
    if (at === undefined || places.length > 1) throw new RangeError(`“${edit.find}” does not stand there once`);
    const text = edit.kind === 'delete' ? [] : wordsIn(edit.text);
    if (edit.kind === 'insertAfter') return { at: at + find.length, gone: 0, text };
    return { at, gone: edit.kind === 'insertBefore' ? 0 : find.length, text };
  });
  // From the end, so that what comes before stays where it is; at one place what was said first comes first.
  return splices.reduceRight((done, { at, gone, text }) => [...done.slice(0, at), ...text, ...done.slice(at + gone)], [...words]);
}
