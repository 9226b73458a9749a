import { STYLE } from '../../../server/src/convert/export/html/style';
import type { FromPage, Kept, ToPage } from './messages';
import { showBlocks } from './patch';
import { blockAtTop, lineAtTop, topOfLine } from './scroll';

interface Host {
  postMessage(message: FromPage): void;
  setState(state: Kept): void;
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

let kept: Kept | undefined;

function keep(next: Kept): void {
  kept = next;
  host.setState(next);
}

/** The height that the page was last scrolled to by itself: that it got there is no news for the editor. */
let placed = 0;

function place(top: number): void {
  window.scrollTo({ top: Math.max(0, top) });
  placed = window.scrollY;
}

function show({ preview, words, kept: next }: Extract<ToPage, { kind: 'show' }>): void {
  keep(next);
  const anchor = blockAtTop(blocks(), window.scrollY);
  const above = anchor ? window.scrollY - anchor.offsetTop : 0;
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
  // What is read stays where it is on the screen, whatever was written above it.
  if (window.scrollY > 0) place(anchor?.isConnected ? anchor.offsetTop + above : window.scrollY);
}

window.addEventListener('message', ({ data }: MessageEvent<ToPage>) => {
  if (data.kind === 'show') return show(data);
  place(topOfLine(blocks(), data.line));
});

window.addEventListener(
  'scroll',
  () => {
    if (Math.abs(window.scrollY - placed) < 2) return;
    placed = Number.NaN;
    const line = lineAtTop(blocks(), window.scrollY);
    if (kept) keep({ ...kept, line });
    host.postMessage({ kind: 'scrolled', line });
  },
  { passive: true },
);

page.addEventListener('dblclick', ({ target }) => {
  const block = (target as HTMLElement).closest<HTMLElement>('[data-line]');
  if (block) host.postMessage({ kind: 'open', line: Number(block.dataset.line) });
});

host.postMessage({ kind: 'ready' });
