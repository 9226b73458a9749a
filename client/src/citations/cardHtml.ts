/** The words of a card as HTML. It knows the Markdown that cards are made of, and no more: headings, lists, paragraphs, links and escapes. */
export const cardToHtml = (markdown: string): string =>
  markdown
    .trim()
    .split(/\n{2,}/)
    .map(blockToHtml)
    .join('\n');

function blockToHtml(block: string): string {
  const [, marks, heading] = /^(#{1,3}) (.*)$/.exec(block) ?? [];
  if (marks && heading !== undefined) return `<h${marks.length}>${inlineToHtml(heading)}</h${marks.length}>`;
  if (!block.startsWith('- ')) return `<p>${inlineToHtml(block)}</p>`;
  const items = block.split(/^- /m).slice(1);
  return `<ul>${items.map(item => `<li>${inlineToHtml(item.trim())}</li>`).join('')}</ul>`;
}

/** A link with its words, a link that is its own words, an escaped character, or any other. */
const INLINE = /\[((?:\\.|[^\]\\])*)\]\(<([^>\s]+)>\)|<([a-z][a-z\d+.-]*:[^>\s]+)>|\\(.)|./gsu;

function inlineToHtml(words: string): string {
  const parts = Array.from(words.matchAll(INLINE), ([all, label = '', address, bare, escaped]) => {
    if (address !== undefined) return linkTo(address, inlineToHtml(label));
    return bare === undefined ? toText(escaped ?? all) : linkTo(bare, toText(bare));
  });
  return parts.join('');
}

/** Pages of the web open in the browser, all else in an editor. */
function linkTo(address: string, html: string): string {
  const href = /^https?:/.test(address) ? address : `command:vscode.open?${encodeURIComponent(JSON.stringify([address]))}`;
  return `<a href="${toText(href)}">${html}</a>`;
}

const ENTITIES: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' };

const toText = (words: string): string => words.replace(/[&<>"]/g, character => ENTITIES[character] ?? character);
