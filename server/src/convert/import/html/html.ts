import { type Reading, reading, Unreadable } from '../reading';
import { withFirstPage } from '../text/firstPage';
import { draftInHtml } from './draftInHtml';

export { decodedPage } from './encoding';

/** A page with one resolution is far shorter, with all its markup. */
const LONGEST = 8_000_000;

/** Reads a resolution on a web page: its paragraphs, the numbers of lists, tables, and notes that are linked from their marks. */
export const htmlToText = (html: string): Reading =>
  reading(() => {
    if (html.length > LONGEST) throw new Unreadable('The page is longer than any resolution. Save the page of a single one.', 0);
    const { draft, warnings } = draftInHtml(html);
    if (draft.blocks.length === 0) {
      throw new Unreadable('The page holds no words: what it shows it may load by itself. Copy the text and paste it.', 0);
    }
    return withFirstPage(draft, warnings);
  });
