import { toText } from '../draft';
import { type Reading, reading } from '../reading';
import { withFirstPage } from '../text/firstPage';
import { contentOf } from './blocks';
import { type Changes, hasChanges } from './changes';
import { customText, partsOf } from './parts';

export interface DocxReadingOptions {
  /** What to read of a text with tracked changes; the text with all of them accepted by default. */
  readonly changes?: Changes;
}

/** The document property in which an exported draft keeps its front matter. */
const FRONT_MATTER_PROPERTY = 'RapporteurFrontMatter';
const FRONT_MATTER = /^---\r?\n[\s\S]*\n---$/;

/**
 * Reads a Word document as a text of ours: marks of lists as Word shows them, footnotes and endnotes, italics, tables, tracked changes as
 * asked. Headers, footers, pictures and comments are left out, the last two with a warning. Macros are never run. An error where the file
 * is damaged, protected, in the old format, or unpacks to more than a resolution can be.
 */
export async function docxToText(bytes: Uint8Array, { changes = 'final' }: DocxReadingOptions = {}): Promise<Reading> {
  return reading(() => {
    const parts = partsOf(bytes);
    const matter = customText(parts, FRONT_MATTER_PROPERTY);
    const { blocks, notes, dropped, symbol } = contentOf(parts, changes, matter !== null);
    const warnings = [...dropped].map(([what, times]) => ({
      message: `${times === 1 ? `A ${what} is` : `${times} ${what}s are`} left out. Look at the original.`,
      start: 0,
    }));
    const isTracked = hasChanges(parts.document);
    if (matter === null) return { ...withFirstPage({ symbol, blocks, notes }, warnings), isTracked };
    const front = FRONT_MATTER.test(matter) ? [matter] : [];
    return { text: toText({ symbol: null, blocks: [...front, ...blocks], notes }), warnings, isTracked };
  });
}
