import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { performance } from 'node:perf_hooks';
import { openBrowser } from '../editor/browser.mjs';
import { root } from '../support/paths.mjs';
import { against, shareOf, shown, table } from './report.mjs';
import { startServer, typedDocument } from './server.mjs';
import { benchTexts } from './texts.mjs';

const RUNS = 7;
const WITHIN = 300;

/** How long the printed page takes to open beside a text and to follow a letter: the question to the server, and the page in a Chromium. */
export async function previewTimes() {
  const { browser, page } = await openBrowser();
  const { connection, quit } = await startServer({ capabilities: {} });
  const rows = [];
  // The last text is there to show growth elsewhere, and no page of that length is printed.
  for (const [nth, { name, text }] of benchTexts().slice(0, -1).entries()) {
    const opened = [];
    const followed = [];
    for (let run = 0; run < RUNS; run++) {
      const uri = `file:///bench/preview-${nth}-${run}.unres`;
      const document = typedDocument(connection, uri, 'un-resolution', text);
      await emptyPage(page);
      const seen = async () => {
        const started = performance.now();
        const preview = await connection.sendRequest('rapporteur/preview', { textDocument: { uri } });
        return performance.now() - started + (await draw(page, preview));
      };
      await document.open();
      opened.push(await seen());
      await document.edit(0);
      followed.push(await seen());
    }
    const [open, follow] = [shareOf(opened), shareOf(followed)];
    const target = nth === 2 ? against(`≤ ${WITHIN} ms`, open.median <= WITHIN) : '';
    rows.push([name, shown(open.median), shown(open.longest), shown(follow.median), shown(follow.longest), target]);
  }
  await quit();
  await browser.close();
  return table(['Preview', 'Opening: median, ms', 'longest, ms', 'A letter: median, ms', 'longest, ms', 'Target of opening'], rows);
}

/** The page as the panel has it before anything is shown. */
async function emptyPage(page) {
  const [script, style] = ['preview.js', 'preview.css'].map(name => readFileSync(join(root, 'dist', name), 'utf8'));
  await page.goto('about:blank');
  await page.setContent(`<!DOCTYPE html><style>${style}</style><body>`);
  await page.evaluate(`globalThis.acquireVsCodeApi = () => ({ postMessage() {}, setState() {} }); ${script}`);
}

/** Shows the preview, and answers the milliseconds until it is laid out and a frame has been painted. */
const draw = (page, preview) =>
  page.evaluate(
    shown =>
      new Promise(resolve => {
        const from = performance.now();
        const painted = () => requestAnimationFrame(() => setTimeout(() => resolve(performance.now() - from)));
        window.addEventListener('message', painted, { once: true });
        window.postMessage({ kind: 'show', preview: shown, words: { notes: '', empty: '' }, kept: { uri: '', locked: false, line: 0 } });
      }),
    preview,
  );
