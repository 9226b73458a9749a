import { STYLE } from '../../../server/src/convert/export/html/style';
import type { FromPage, ToPage } from './messages';
import { showBlocks } from './patch';
import { lineAtTop, topOfLine } from './scroll';

interface Host {
  postMessage(message: FromPage): void;
  setState(state: { readonly uri: string }): void;
}

declare function acquireVsCodeApi(): Host;

const host = acquireVsCodeApi();

// Style sheets that a script makes need no leave of the page's policy.
const sheet = new CSSStyleSheet();
sheet.replaceSync(STYLE);
document.adoptedStyleSheets = [...document.adoptedStyleSheets, sheet];

const page = document.createElement('div');
page.className = 'page';
const [masthead, text, notes] = (['header', 'main', 'section'] as const).map(name => document.createElement(name)) as [
  HTMLElement,
  HTMLElement,
  HTMLElement,
];
masthead.className = 'masthead';
notes.className = 'notes';
notes.setAttribute('role', 'doc-endnotes');
const empty = document.createElement('p');
empty.className = 'empty';
page.append(masthead, text, empty, notes);
document.body.append(page);

const blocks = (): HTMLElement[] => [...text.children] as HTMLElement[];

function show({ preview, words, uri }: Extract<ToPage, { kind: 'show' }>): void {
  host.setState({ uri });
  document.documentElement.lang = preview.language;
  document.documentElement.dir = preview.direction;
  masthead.hidden = preview.masthead === null;
  if (masthead.innerHTML !== preview.masthead) masthead.innerHTML = preview.masthead ?? '';
  showBlocks(text, preview.blocks);
  showBlocks(notes, preview.notes);
  notes.hidden = preview.notes.length === 0;
  notes.setAttribute('aria-label', words.notes);
  empty.textContent = words.empty;
  empty.hidden = preview.blocks.length > 0;
}

/** The height that the page was last scrolled to for the editor: that it got there is no news for the editor. */
let placed = -1;

window.addEventListener('message', ({ data }: MessageEvent<ToPage>) => {
  if (data.kind === 'show') return show(data);
  placed = Math.round(Math.min(topOfLine(blocks(), data.line), document.documentElement.scrollHeight - window.innerHeight));
  window.scrollTo({ top: placed });
});

window.addEventListener(
  'scroll',
  () => {
    if (Math.abs(window.scrollY - placed) < 2) return;
    placed = -1;
    host.postMessage({ kind: 'scrolled', line: lineAtTop(blocks(), window.scrollY) });
  },
  { passive: true },
);

page.addEventListener('dblclick', ({ target }) => {
  const block = (target as HTMLElement).closest<HTMLElement>('[data-line]');
  if (block) host.postMessage({ kind: 'open', line: Number(block.dataset.line) });
});

host.postMessage({ kind: 'ready' });
