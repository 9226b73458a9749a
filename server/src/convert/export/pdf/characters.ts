import type { Page } from '../../page/page';
import { Refusal } from '../refusal';

/** What looks the same, or is not seen, in place of characters that the fonts of every PDF reader lack. */
const ALIKE: Readonly<Record<string, string>> = {
  '\u2010': '-',
  '\u2011': '-',
  '\u2212': '\u2013',
  '\u02bc': '\u2019',
  '\u02ee': '\u201d',
  '\u202f': '\u00a0',
  '\t': ' ',
};
const REPLACED = /[\u2010\u2011\u2212\u02bc\u02ee\u202f\t]/g;
/** Blanks of other widths, and characters without any. */
const BLANKS = /[\u2000-\u200a\u3000\u0085]/g;
const UNSEEN = /[\u00ad\u200b\u200e\u200f\u2060\ufeff]/g;
/** The characters of the standard fonts: ASCII, Latin 1 and the rest of Windows-1252. */
const DRAWN = /[\n -~\u00a0-\u00ffŒœŠšŸŽžƒˆ˜–—‘’‚“”„†‡•…‰‹›€™]/u;

/** Words with the characters that can be drawn. */
export const drawn = (words: string): string =>
  words
    .normalize('NFC')
    .replace(REPLACED, character => ALIKE[character] as string)
    .replace(BLANKS, ' ')
    .replace(UNSEEN, '');

/** Refuses a page of which a character cannot be drawn: no word is to be lost. */
export function refuseUndrawn(page: Page): void {
  const runs = [
    ...page.blocks.flatMap(({ runs, table }) => [...runs, ...(table?.head ?? []).flat(), ...(table?.rows ?? []).flat(2)]),
    ...page.notes.flatMap(note => note.runs),
  ];
  const labels = [...page.blocks, ...page.notes].map(({ label }) => label ?? '');
  const lines = Object.values(page.masthead ?? {})
    .flat()
    .filter(line => line !== null);
  const missing = new Set([...drawn([...runs.map(({ words }) => words), ...labels, ...lines].join(''))].filter(c => !DRAWN.test(c)));
  if (missing.size === 0) return;
  const some = [...missing].slice(0, 8).map(character => `“${character}”`);
  throw new Refusal(
    `The fonts that every PDF reader has cannot draw ${some.join(', ')}${missing.size > 8 ? ' and others' : ''}. ` +
      'Write a web page (.html) and print it to PDF from a browser, which has fonts for all languages.',
  );
}
