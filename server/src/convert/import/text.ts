import type { Reading } from './reading';

const XML = /^\ufeff?\s*<(?:\?xml\b|akomaNtoso\b)/;

/**
 * The text of a file in our format, by its name and by what it holds: XML of the United Nations is converted; a draft of ours and plain text
 * are taken as they are. The reader of XML is loaded when it is first needed.
 */
export async function readText(name: string, content: string): Promise<Reading> {
  if (!/\.xml$/i.test(name) && !XML.test(content.slice(0, 200))) return { text: content, warnings: [] };
  const { aknToText } = await import('./akn/akn');
  return aknToText(content);
}
