import { analyse } from '../core/analyse';
import { type Entry, entryOf, symbolOfName } from './entry';
import { DRAFTS, type Files, type FoundFile, hasEnding } from './files';

/** No resolution comes near this, and reading what is larger would hold up everything else. */
const LARGEST = 5_000_000;

/** What is known of a file. One of a library that is no resolution has neither an entry nor a problem. */
export interface Contents {
  readonly entry: Entry | null;
  /** Why it could not be read, a sentence. */
  readonly problem: string | null;
}

/** The text of a file in our format, or the reason, a sentence, why it is none. The reader of XML is loaded with the first file of its kind. */
export async function textOfFile(uri: string, content: string): Promise<{ readonly text: string } | { readonly problem: string }> {
  if (content.includes('\0')) return { problem: 'The file is no text in UTF-8.' };
  if (!hasEnding(uri, ['.xml'])) return { text: content };
  const { aknToText } = await import('../convert/converters');
  const reading = aknToText(content);
  return 'error' in reading ? { problem: reading.error.message } : reading;
}

/** Reads a file for the shelf. Never rejects. */
export async function contentsOf({ uri, size }: FoundFile, files: Files): Promise<Contents> {
  if (size > LARGEST) return unread(`The file is larger than ${LARGEST / 1_000_000} MB, which no resolution is.`);
  try {
    const content = await files.read(uri);
    if (content === null) return unread('The file cannot be opened.');
    const found = await textOfFile(uri, content);
    return 'problem' in found ? unread(found.problem) : { entry: entryIn(uri, found.text), problem: null };
  } catch (error) {
    return unread(`Reading the file failed: ${error}`);
  }
}

const unread = (problem: string): Contents => ({ entry: null, problem });

/** The entry of a text; null for what is in no format of ours and bears no symbol, as the notes beside a library do. */
function entryIn(uri: string, text: string): Entry | null {
  const entry = entryOf(analyse(text));
  const symbol = entry.symbol ?? symbolOfName(uri);
  if (symbol === null && !hasEnding(uri, DRAFTS)) return null;
  // A part of a string keeps the whole of it in memory; copied through JSON, the strings of an entry are their own.
  return JSON.parse(JSON.stringify({ ...entry, symbol }));
}
