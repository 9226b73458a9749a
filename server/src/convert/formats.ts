import type { Analysis } from '../core/model/analysis';
import { decoded } from './decoded';
import { type FormatName, LARGEST_FILE, READ_FORMATS, writtenFormat } from './formatNames';
import type { Changes } from './import/docx/changes';
import { type Reading, readingOf, Unreadable } from './import/reading';

/** What a reader may be told. */
export interface ReadOptions {
  /** What to read of a text with tracked changes; the text with all of them accepted by default. */
  readonly changes?: Changes;
}

/** A format that resolutions come in. */
export interface Reader extends FormatName {
  /** Whether a file that begins with these bytes (some hundred are enough) is of this format, whatever it is named. */
  readonly recognises: (head: Uint8Array) => boolean;
  /** The file as a text of ours. Never rejects because of what the file holds; `name` is its name without folders. */
  readonly read: (bytes: Uint8Array, name: string, options?: ReadOptions) => Promise<Reading>;
}

/** What a writer may be told. */
export interface WriteOptions {
  /** The name of the file that the text comes from, without folders. */
  readonly name: string;
  /** The moment that the file bears where its format bears one, in ISO 8601. */
  readonly date: string;
  /** Who writes it, and in whose name changes are tracked. */
  readonly author?: string;
  /** The text that it changes, for a format that tracks changes. */
  readonly base?: Analysis;
  /** The address of the folder with what is shipped, ending in a slash, where it cannot be found without. */
  readonly shippedUri?: string;
}

/** A format that resolutions go out in. */
export interface Writer {
  /** What `--to` calls it. */
  readonly id: string;
  readonly name: string;
  readonly extension: string;
  /** Whether the format names an author and can show the changes to a base. */
  readonly tracksChanges?: true;
  /** Rejects with a `Refusal` where the format cannot hold the text. */
  readonly write: (analysis: Analysis, options: WriteOptions) => Promise<Uint8Array>;
}

const HEAD = 1024;
const LATIN_1 = new TextDecoder('latin1');
const headOf = (bytes: Uint8Array): string => LATIN_1.decode(bytes.subarray(0, HEAD));
const headMatches = (pattern: RegExp) => (bytes: Uint8Array) => pattern.test(headOf(bytes));
/** How a zip archive begins, which every Word document is. */
const ZIP = [0x50, 0x4b, 0x03, 0x04];
const never = () => false;
/** A text in bytes. The longest resolutions with all their annexes have a tenth of it. */
const LARGEST_TEXT = 16_000_000;
/** A reader that is not asked for what is too large to be a resolution. */
const ofBytes = (read: (bytes: Uint8Array) => Promise<Reading>, largest: number) => (bytes: Uint8Array) =>
  readingOf(async () => {
    if (bytes.length <= largest) return read(bytes);
    const size = `${Math.ceil(bytes.length / 1e6)} MB`;
    throw new Unreadable(`The file has ${size}; no resolution in this format has more than ${largest / 1e6} MB.`, 0);
  });
/** A reader of characters as one of bytes. */
const ofText = (read: (text: string) => Promise<Reading>) => ofBytes(async bytes => read(decoded(bytes)), LARGEST_TEXT);
/** A text with words in it, as it is. */
function withWords(text: string): string {
  if (text.trim() === '') throw new Unreadable('The file holds no words.', 0);
  return text;
}

/** The formats that are read. The code of each is loaded with its first file. */
export const READERS: readonly Reader[] = [
  {
    ...READ_FORMATS.unres,
    recognises: never,
    read: ofText(async text => ({ text: withWords(text), warnings: [] })),
  },
  {
    ...READ_FORMATS.docx,
    recognises: bytes => ZIP.every((byte, i) => bytes[i] === byte),
    read: (bytes, _name, options) => readingOf(async () => (await import('./converters')).docxToText(bytes, options)),
  },
  {
    ...READ_FORMATS.pdf,
    recognises: headMatches(/^[\s\u00ef\u00bb\u00bf]*%PDF-\d/),
    read: ofBytes(async bytes => (await import('./converters')).pdfToText(bytes), LARGEST_FILE),
  },
  {
    ...READ_FORMATS.akn,
    recognises: headMatches(/<(?:\w+:)?akomaNtoso[\s>]/),
    read: ofText(async text => (await import('./converters')).aknToText(text)),
  },
  {
    ...READ_FORMATS.html,
    recognises: headMatches(/^[\s\u00ef\u00bb\u00bf]*<(?:!doctype html|html)[\s>]/i),
    read: ofBytes(async bytes => {
      const { decodedPage, htmlToText } = await import('./converters');
      return htmlToText(decodedPage(bytes));
    }, LARGEST_TEXT),
  },
  {
    ...READ_FORMATS.markdown,
    recognises: never,
    read: ofText(async text => (await import('./converters')).markdownToText(withWords(text))),
  },
  {
    ...READ_FORMATS.text,
    recognises: never,
    read: ofText(async text => (await import('./converters')).extractedToText(text)),
  },
];

/** The formats that are written. */
export const WRITERS: readonly Writer[] = [
  {
    id: 'unres',
    name: 'Draft resolution',
    extension: '.unres',
    write: async ({ text }) => new TextEncoder().encode(text),
  },
  {
    ...writtenFormat('docx'),
    tracksChanges: true,
    write: async (analysis, { date, author = '', base }) =>
      (await import('./converters')).docxOf(analysis, { date, author, ...(base && { base }) }),
  },
  {
    ...writtenFormat('html'),
    write: async analysis => new TextEncoder().encode((await import('./converters')).htmlOf(analysis)),
  },
  {
    ...writtenFormat('pdf'),
    write: async (analysis, { date, shippedUri }) =>
      (await import('./export/pdf/pdf')).pdfOf(analysis, { date: date.slice(0, 10), ...(shippedUri !== undefined && { shippedUri }) }),
  },
  {
    ...writtenFormat('akn'),
    write: async (analysis, { date }) =>
      new TextEncoder().encode((await import('./converters')).aknOf(analysis, { date: date.slice(0, 10) })),
  },
  {
    ...writtenFormat('markdown'),
    write: async analysis => new TextEncoder().encode((await import('./converters')).markdownOf(analysis)),
  },
  {
    ...writtenFormat('text'),
    write: async analysis => new TextEncoder().encode((await import('./converters')).plainTextOf(analysis)),
  },
];

const extensionOf = (name: string): string => /\.[^./\\]*$/.exec(name)?.[0].toLowerCase() ?? '';

/** The reader for a file: that of its first bytes, else that of its name; null where neither tells. */
export function readerFor(name: string, bytes: Uint8Array): Reader | null {
  return READERS.find(({ recognises }) => recognises(bytes.subarray(0, HEAD))) ?? readerNamed(name);
}

/** The reader for files of such a name; null where there is none. */
export function readerNamed(name: string): Reader | null {
  const extension = extensionOf(name);
  return READERS.find(({ extensions }) => extensions.includes(extension)) ?? null;
}

/** The writer for files of such a name; null where there is none. */
export const writerNamed = (name: string): Writer | null => WRITERS.find(({ extension }) => extension === extensionOf(name)) ?? null;
