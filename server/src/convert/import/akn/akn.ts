import { toText } from '../draft';
import { type Reading, reading, Unreadable } from '../reading';
import { contentOf } from './blocks';
import { wordsIn } from './words';
import { type Element, firstIn, readXml } from './xml';

/**
 * Reads a resolution in the XML of the United Nations (AKN4UN, a profile of Akoma Ntoso 3.0), as UNxml publishes it: its title, paragraphs,
 * tables, notes, adoption lines and annexes, and the parts of a composite one. The first page and what is said about the document are left
 * out. An error where the text is no XML, no such document, or more than a resolution can be.
 */
export const aknToText = (xml: string): Reading =>
  reading(() => {
    const root = readXml(xml);
    if (root.name !== 'akomaNtoso')
      throw new Unreadable('The file is XML, but no Akoma Ntoso. Open a file that begins with `<akomaNtoso`.', root.start);
    if (!firstIn(root, 'statement')) {
      throw new Unreadable(
        'The file holds no resolution. Open one that has a `<statement>`, as those of the United Nations do.',
        root.start,
      );
    }
    const { blocks, notes, warnings } = contentOf(root);
    return { text: toText({ symbol: symbolIn(root), blocks, notes }), warnings };
  });

/** The symbol on the first page. */
function symbolIn(root: Element): string | null {
  const page = firstIn(root, 'coverPage');
  const symbol = page && firstIn(page, 'docNumber');
  return (symbol && wordsIn(symbol, { notes: [], warnings: [] })) || null;
}
