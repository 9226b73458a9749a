/** What XML 1.0 cannot hold, escaped or not: control characters and halves of pairs. */
const NO_XML = /(?![\t\n\r])\p{Cc}(?<![\u007f-\u009f])|[\ufffe\uffff]|\p{Cs}/gu;
const ESCAPES: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  '\t': '&#9;',
  '\n': '&#10;',
  '\r': '&#13;',
};

/** Text as it stands in XML, in an attribute too; characters that XML cannot hold become U+FFFD. */
export const escaped = (text: string): string => text.replace(NO_XML, '\ufffd').replace(/[&<>"\t\n\r]/g, c => ESCAPES[c] as string);

/** An element with what stands in it; an attribute that is undefined is left out. */
export function element(
  name: string,
  attributes: Readonly<Record<string, string | number | undefined>> = {},
  ...content: readonly string[]
): string {
  const head = Object.entries(attributes)
    .filter(([, value]) => value !== undefined)
    .map(([key, value]) => ` ${key}="${escaped(String(value))}"`)
    .join('');
  const inside = content.join('');
  return inside === '' ? `<${name}${head}/>` : `<${name}${head}>${inside}</${name}>`;
}

/** A property of WordprocessingML that is but a value: `<w:jc w:val="both"/>`. */
export const value = (name: string, val: string | number): string => element(`w:${name}`, { 'w:val': val });

const DECLARATION = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n';
const MAIN = 'http://schemas.openxmlformats.org/wordprocessingml/2006/main';
const RELATIONSHIPS = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';

/** A part of the package in any vocabulary. */
export const part = (root: string): string => DECLARATION + root;

/** A part of the package in WordprocessingML. */
export const wordPart = (name: string, ...content: readonly string[]): string =>
  part(element(`w:${name}`, { 'xmlns:w': MAIN, 'xmlns:r': RELATIONSHIPS }, ...content));
