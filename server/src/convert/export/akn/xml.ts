/** An element to be written; strings in it are words, not yet escaped. */
export interface XmlElement {
  readonly name: string;
  readonly attributes: Readonly<Record<string, string | null>>;
  readonly children: readonly XmlNode[];
}

export type XmlNode = XmlElement | string;

/** Elements whose words are one line of text: blank space in them would be read as words. */
const RUNNING: ReadonlySet<string> = new Set(['p', 'num', 'heading', 'subheading', 'crossHeading', 'listIntroduction']);
/** What no XML file may hold, however it is written: control characters, halves of surrogate pairs. */
// biome-ignore lint/suspicious/noControlCharactersInRegex: these are the characters meant.
const FORBIDDEN = /[\0-\x08\x0b\x0c\x0e-\x1f\ufffe\uffff]|[\ud800-\udbff](?![\udc00-\udfff])|(?<![\ud800-\udbff])[\udc00-\udfff]/g;
const ENTITIES: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  '\r': '&#13;',
  '\n': '&#10;',
  '\t': '&#9;',
};

const entityOf = (character: string): string => ENTITIES[character] as string;
const allowed = (words: string): string => words.replace(FORBIDDEN, '\ufffd');
const toText = (words: string): string => allowed(words).replace(/[&<>\r]/g, entityOf);
const toAttribute = (words: string): string => allowed(words).replace(/[&<>"\r\n\t]/g, entityOf);

/** An element; attributes that are null and children that are false are left out. */
export const el = (
  name: string,
  attributes: XmlElement['attributes'] = {},
  ...children: readonly (XmlNode | readonly XmlNode[] | false | null)[]
): XmlElement => ({
  name,
  attributes,
  children: children.flat().filter((child): child is XmlNode => child !== false && child !== null && child !== ''),
});

/** An element as text, a line for each element but those in running text. */
export function toXml(element: XmlElement, indent = ''): string {
  const { children } = element;
  if (RUNNING.has(element.name) || children.length === 0 || children.some(child => typeof child === 'string'))
    return indent + inline(element);
  const inside = children.map(child => toXml(child as XmlElement, `${indent}  `)).join('\n');
  return `${indent}<${tagOf(element)}>\n${inside}\n${indent}</${element.name}>`;
}

function inline(element: XmlElement): string {
  if (element.children.length === 0) return `<${tagOf(element)}/>`;
  const inside = element.children.map(child => (typeof child === 'string' ? toText(child) : inline(child))).join('');
  return `<${tagOf(element)}>${inside}</${element.name}>`;
}

const tagOf = ({ name, attributes }: XmlElement): string =>
  name +
  Object.entries(attributes)
    .map(([key, value]) => (value === null ? '' : ` ${key}="${toAttribute(value)}"`))
    .join('');
