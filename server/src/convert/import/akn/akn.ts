import { toText } from '../draft';
import { type Reading, reading, Unreadable } from '../reading';
import { contentOf } from './blocks';
import { wordsIn } from './words';
import { type Element, firstIn, readXml } from './xml';

const SYMBOL = /^[A-Z]{1,5}\/[\w./() -]{1,60}(?=\*?$)/;

/**
 * Reads a resolution in the XML of the United Nations (AKN4UN, a profile of Akoma Ntoso 3.0), as UNxml publishes it: its title, paragraphs,
 * tables, notes, adoption lines and annexes, and the parts of a composite one. The first page and what is said about the document are left
 * out. An error where the text is no XML, no such document, or more than a resolution can be.
 */
export const aknToText = (xml: string): Reading =>
  reading(() => {
    const root = readXml(xml);
    const refuse = (message: string) => {
      throw new Unreadable(message, root.start);
    };
    if (root.name !== 'akomaNtoso') refuse('The file is XML, but no Akoma Ntoso. Open one that begins with `<akomaNtoso`.');
    if (!firstIn(root, 'statement'))
      refuse('The file holds no resolution. Open one that has a `<statement>`, as all of the United Nations have.');
    const { blocks, notes, warnings } = contentOf(root);
    const matter = firstIn(root, 'frontMatter');
    const frontMatter = matter ? { frontMatter: textIn(matter) } : {};
    return { text: toText({ symbol: symbolIn(root), ...frontMatter, blocks, notes }), warnings };
  });

/** The text of an element as it stands there. */
const textIn = ({ children }: Element): string => children.filter(child => typeof child === 'string').join('');

/** The symbol on the first page, without the star of a text that was issued anew; null where there is none that looks like one. */
function symbolIn(root: Element): string | null {
  const page = firstIn(root, 'coverPage');
  const number = page && firstIn(page, 'docNumber');
  const words = number && wordsIn(number, { notes: [], warnings: [] }).replace(/[\s\u00a0]+/g, ' ');
  return (words && SYMBOL.exec(words)?.[0]) ?? null;
}
