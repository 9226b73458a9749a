import { escaped } from '../../../server/src/convert/export/html/escape';

/** The words of a card as HTML. It knows the Markdown that cards are made of, and no more: headings, lists, paragraphs, links and escapes. */
export function cardToHtml(markdown: string): string {
  const addresses = new Map(Array.from(markdown.matchAll(DEFINITION), ([, name = '', address = '']) => [name, address]));
  const blocks = markdown
    .replace(DEFINITION, '')
    .trim()
    .split(/\n{2,}/);
  return blocks.map(block => blockToHtml(block, words => inlineToHtml(words, addresses))).join('\n');
}

/** Where a link leads: `[1]: <https://docs.un.org/en/A/RES/70/1>`. */
const DEFINITION = /^\[(\d+)\]: <([^>\s]+)>$/gm;

function blockToHtml(block: string, toHtml: (words: string) => string): string {
  const [, marks, heading] = /^(#{1,3}) (.*)$/.exec(block) ?? [];
  if (marks && heading !== undefined) return `<h${marks.length}>${toHtml(heading)}</h${marks.length}>`;
  if (!block.startsWith('- ')) return `<p>${toHtml(block)}</p>`;
  const items = block.split(/^- /m).slice(1);
  return `<ul>${items.map(item => `<li>${toHtml(item.trim())}</li>`).join('')}</ul>`;
}

/** Words with the number of their link, an address that is its own words, an escaped character, or any other. */
const INLINE = /\[((?:\\.|[^\]\\])*)\]\[(\d+)\]|<([a-z][a-z\d+.-]*:[^>\s]+)>|\\(.)|./gsu;

function inlineToHtml(words: string, addresses: ReadonlyMap<string, string>): string {
  const parts = Array.from(words.matchAll(INLINE), ([all, label = '', name = '', bare, character]) => {
    const address = addresses.get(name);
    if (address !== undefined) return linkTo(address, inlineToHtml(label, addresses));
    return bare === undefined ? escaped(character ?? all) : linkTo(bare, escaped(bare));
  });
  return parts.join('');
}

/** The one command that a card may call. It takes the address of a file or of a read-only document. */
export const OPEN = 'rapporteur.openResolution';

/** Pages of the web open in the browser, all else in an editor. */
function linkTo(address: string, html: string): string {
  const href = /^https?:/.test(address) ? address : `command:${OPEN}?${encodeURIComponent(JSON.stringify([address]))}`;
  return `<a href="${escaped(href)}">${html}</a>`;
}
