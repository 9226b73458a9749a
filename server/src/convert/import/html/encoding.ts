import { decoded } from '../../decoded';
import { Unreadable } from '../reading';

/** Within so many bytes a browser looks for it. */
const WITHIN = 1024;
const DECLARED =
  /<meta\s[^>]*?\bcharset\s*=\s*["']?\s*([\w.:-]+)|^[\s\u00ef\u00bb\u00bf]*<\?xml\s[^>]*?\bencoding\s*=\s*["']([\w.:-]+)["']/i;
/** Encodings in which no page can declare anything that is read byte by byte. */
const BEYOND_BYTES = /^utf-?16/i;
const LATIN_1 = new TextDecoder('latin1');
/** What windows-1252 has in the place of the controls from 0x80 on: not every runtime knows them. */
const WINDOWS_1252 = '€\u0081‚ƒ„…†‡ˆ‰Š‹Œ\u008dŽ\u008f\u0090‘’“”•–—˜™š›œ\u009džŸ';

/** The text of a page: in the encoding that a byte order mark tells, else in the one that the page declares, else in UTF-8. Throws `Unreadable`. */
export function decodedPage(bytes: Uint8Array): string {
  const [, meta, xml] = DECLARED.exec(LATIN_1.decode(bytes.subarray(0, WITHIN))) ?? [];
  const decoder = hasMark(bytes) ? null : decoderOf(meta ?? xml ?? 'utf-8');
  if (!decoder || decoder.encoding === 'utf-8') return decoded(bytes);
  try {
    const text = decoder.decode(bytes);
    return decoder.encoding === 'windows-1252'
      ? text.replace(/[\u0080-\u009f]/g, c => WINDOWS_1252[c.charCodeAt(0) - 0x80] as string)
      : text;
  } catch {
    throw new Unreadable(`The page says that it is in ${decoder.encoding}, and is not. Save it in UTF-8.`, 0);
  }
}

const hasMark = ([a, b, c]: Uint8Array): boolean =>
  (a === 0xef && b === 0xbb && c === 0xbf) || (a === 0xff && b === 0xfe) || (a === 0xfe && b === 0xff);

/** Null for an encoding that is not known. */
function decoderOf(name: string): TextDecoder | null {
  if (BEYOND_BYTES.test(name)) return null;
  try {
    return new TextDecoder(name, { fatal: true });
  } catch {
    return null;
  }
}
