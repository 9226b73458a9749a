import { childrenOf, type Element } from '../akn/xml';

/** Elements that say how something looks, and what is read out beside a word: no words of the text. */
const NO_WORDS = /(?:Pr|PrEx)$|^rt$/;

/** The children of an element but for what says how it looks; of alternatives the first that there is. */
export const contentIn = (element: Element): Element[] =>
  childrenOf(element).flatMap(child => {
    if (NO_WORDS.test(child.name)) return [];
    if (child.name !== 'AlternateContent') return [child];
    const first = childrenOf(child).find(choice => childrenOf(choice).length > 0);
    return first ? contentIn(first) : [];
  });

/** Elements of such names one behind the other, whatever stands around them: controls, tracked changes, what a later Word may invent. */
export const flowOf = (element: Element, names: ReadonlySet<string>): Element[] =>
  contentIn(element).flatMap(child => (names.has(child.name) ? [child] : flowOf(child, names)));

/** The beginnings of fields that nothing ends: all words behind them would be taken for an instruction. */
export function unendedFields(root: Element): ReadonlySet<Element> {
  const open: Element[] = [];
  const visit = (element: Element): void => {
    if (element.name === 'fldChar') {
      const type = element.attributes['w:fldCharType'];
      if (type === 'begin') open.push(element);
      else if (type === 'end') open.pop();
    }
    for (const child of childrenOf(element)) visit(child);
  };
  visit(root);
  return new Set(open);
}
