import { SaxesParser } from 'saxes';
import { Unreadable } from '../reading';

/** An element of an XML file. */
export interface Element {
  /** Without the prefix of its namespace. */
  readonly name: string;
  readonly attributes: Readonly<Record<string, string>>;
  readonly children: readonly (Element | string)[];
  /** The offset behind its start tag. */
  readonly start: number;
}

type OpenElement = Element & { readonly children: (Element | string)[] };

/** How much of a file is read. */
export interface Limits {
  readonly characters: number;
  readonly elements: number;
  readonly depth: number;
}

/** The longest resolutions have 0.4 million characters with all their markup, and three thousand elements less than twenty deep. */
const OF_RESOLUTIONS: Limits = { characters: 4_000_000, elements: 50_000, depth: 200 };
/** A file that is no XML is not read to its end. */
const CHUNK = 65_536;

const localName = (name: string): string => name.slice(name.indexOf(':') + 1);

/**
 * The root element of an XML text. Throws `Unreadable` where the text is not well-formed, is longer or nested deeper than any resolution, or
 * declares a document type: entities of a file's own are never expanded, and nothing outside of the text is looked at.
 */
export function readXml(xml: string, limits: Limits = OF_RESOLUTIONS): Element {
  if (xml.length > limits.characters)
    throw new Unreadable('The file is longer than any resolution. Open the file of a single resolution.', 0);
  const parser = new SaxesParser();
  const refuse = (message: string): never => {
    throw new Unreadable(message, Math.min(parser.position, xml.length));
  };
  const file: OpenElement = { name: '', attributes: {}, children: [], start: 0 };
  const open = [file];
  let elements = 0;
  const add = (child: Element | string) => open.at(-1)?.children.push(child);
  parser.on('error', error => refuse(`The file is not well-formed XML: ${reasonOf(error)}. Get it anew from where it was published.`));
  parser.on('doctype', () =>
    refuse('The file declares a document type, which no resolution needs. Remove the declaration `<!DOCTYPE …>`.'),
  );
  parser.on('text', add);
  parser.on('cdata', add);
  parser.on('opentag', ({ name, attributes }) => {
    if (open.length > limits.depth || elements++ === limits.elements) {
      refuse('The file has more elements, or deeper ones, than any resolution. Open the file of a single resolution.');
    }
    const element: OpenElement = { name: localName(name), attributes, children: [], start: parser.position };
    add(element);
    open.push(element);
  });
  parser.on('closetag', () => open.pop());
  for (let at = 0; at < xml.length; at += CHUNK) parser.write(xml.slice(at, at + CHUNK));
  parser.close();
  return childrenOf(file)[0] as Element;
}

/** What the parser says, without the line and column that it puts in front. */
const reasonOf = ({ message }: Error): string => message.replace(/^\d+:\d+: /, '').replace(/\.$/, '');

/** The elements in an element. */
export const childrenOf = (element: Element): Element[] => element.children.filter(child => typeof child !== 'string');

/** The first element of a name in an element, however deep; null where there is none. */
export function firstIn(element: Element, name: string): Element | null {
  for (const child of childrenOf(element)) {
    const found = child.name === name ? child : firstIn(child, name);
    if (found) return found;
  }
  return null;
}
