import { strToU8, zipSync } from 'fflate';
import type { Changes } from '../../../server/src/convert/import/docx/changes';
import { docxToText } from '../../../server/src/convert/import/docx/docx';

const around = (root: string, inside: string): Uint8Array => strToU8(`<w:${root} xmlns:w="urn:w">${inside}</w:${root}>`);

/** A Word document with such a body, and other parts by their names: `{ footnotes: '<w:footnote …' }`. */
export const wordFile = (body: string, parts: Readonly<Record<string, string>> = {}): Uint8Array =>
  zipSync(
    {
      'word/document.xml': around('document', `<w:body>${body}</w:body>`),
      ...Object.fromEntries(Object.entries(parts).map(([name, inside]) => [`word/${name}.xml`, around(name, inside)])),
    },
    { level: 0 },
  );

/** A paragraph of such runs. */
export const p = (inside: string): string => `<w:p>${inside}</w:p>`;

/** A run of such elements. */
export const r = (inside: string): string => `<w:r>${inside}</w:r>`;

/** Some words in a run. */
export const t = (words: string): string => `<w:t xml:space="preserve">${words}</w:t>`;

/** The text that is read, or the reason why none is. */
export async function readWord(bytes: Uint8Array, changes: Changes = 'final'): Promise<string> {
  const result = await docxToText(bytes, { changes });
  return 'error' in result ? result.error.message : result.text;
}
