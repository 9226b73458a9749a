import { childrenOf, type Element, firstIn, readXml } from '../akn/xml';
import { Unreadable } from '../reading';
import { openZip } from './zip';

/** The parts of a Word document that are read; null where it has none. */
export interface Parts {
  readonly document: Element;
  readonly styles: Element | null;
  readonly numbering: Element | null;
  readonly footnotes: Element | null;
  readonly endnotes: Element | null;
  readonly custom: Element | null;
}

/** Word puts each word that was edited into elements of its own. */
const OF_WORD = { characters: 30_000_000, elements: 1_000_000, depth: 200 };
const NO_WORD = 'The file is a zip archive, but no Word document. Open one whose name ends in .docx.';

/** Opens a Word document. Throws `Unreadable` with what to do where it is none. */
export function partsOf(bytes: Uint8Array): Parts {
  if (bytes[0] === 0xd0 && bytes[1] === 0xcf) {
    throw new Unreadable(
      'The file is a document of Word 97–2003 (.doc), or is protected by a password. Save it in Word as .docx without one.',
      0,
    );
  }
  if (bytes[0] !== 0x50 || bytes[1] !== 0x4b) throw new Unreadable('The file is no Word document. Open one whose name ends in .docx.', 0);
  const read = openZip(bytes);
  const xml = (name: string) => {
    const text = read(name);
    return text === null ? null : readXml(text.replace(/^\ufeff/, ''), OF_WORD);
  };
  const main = mainPart(xml('_rels/.rels'));
  const folder = main.slice(0, main.lastIndexOf('/') + 1);
  const document = xml(main);
  if (document?.name !== 'document') throw new Unreadable(NO_WORD, 0);
  const beside = (name: string) => xml(`${folder}${name}.xml`);
  return {
    document,
    styles: beside('styles'),
    numbering: beside('numbering'),
    footnotes: beside('footnotes'),
    endnotes: beside('endnotes'),
    custom: xml('docProps/custom.xml'),
  };
}

function mainPart(relations: Element | null): string {
  const found = relations && childrenOf(relations).find(({ attributes }) => attributes.Type?.endsWith('/officeDocument'));
  return found?.attributes.Target?.replace(/^\//, '') ?? 'word/document.xml';
}

/** The value of a property in an element: `attribute(p, 'pPr', 'pStyle')`; null where there is none. */
export function valueAt(element: Element | null, ...path: readonly string[]): string | null {
  let at: Element | undefined | null = element;
  for (const name of path) at = at && childrenOf(at).find(child => child.name === name);
  return at ? (at.attributes['w:val'] ?? '') : null;
}

/** The child of a name; null where there is none. */
export const childOf = (element: Element | null, name: string): Element | null =>
  (element && childrenOf(element).find(child => child.name === name)) ?? null;

/** A property that is on when it is there, and not said to be off. */
export const isOn = (value: string | null): boolean | null => (value === null ? null : !['0', 'false', 'off', 'none'].includes(value));

/** A text that the document keeps beside its words; null where it keeps none of that name. */
export function customText({ custom }: Parts, name: string): string | null {
  const property = custom && childrenOf(custom).find(({ attributes }) => attributes.name === name);
  const held = property && firstIn(property, 'lpwstr');
  return held ? held.children.filter(child => typeof child === 'string').join('') : null;
}
