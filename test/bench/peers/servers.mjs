import { createRequire } from 'node:module';
import { join } from 'node:path';
import { shareOf, shown, table } from '../report.mjs';
import { OURS } from '../server.mjs';
import { benchTexts } from '../texts.mjs';
import { diagnosticsTimes } from './diagnosticsTimes.mjs';
import { ensurePeer, reasonOf, shownName } from './install.mjs';

/** How each is started, what it finds, and what it is shown. */
const SERVERS = {
  'vscode-markdown-languageserver': {
    finds: 'links of Markdown',
    languageId: 'markdown',
    args: ['node_modules/vscode-markdown-languageserver/dist/node/workerMain.js', '--stdio'],
    prepare: answerMarkdown,
    settings: {
      markdown: {
        validate: {
          enabled: true,
          referenceLinks: { enabled: 'warning' },
          fragmentLinks: { enabled: 'warning' },
          fileLinks: { enabled: 'warning', markdownFragmentLinks: 'inherit' },
          ignoredLinks: [],
          unusedLinkDefinitions: { enabled: 'hint' },
          duplicateLinkDefinitions: { enabled: 'warning' },
        },
      },
    },
  },
  'vscode-langservers-extracted': {
    finds: 'JSON: syntax',
    languageId: 'json',
    args: ['node_modules/vscode-langservers-extracted/bin/vscode-json-language-server', '--stdio'],
    toText: toJson,
    settings: { json: { validate: { enable: true } } },
  },
  'unified-language-server': {
    finds: 'Markdown style with remark-lint',
    languageId: 'markdown',
    args: ['remarkServer.mjs', '--stdio'],
  },
};

/** The paragraphs of a text as a list in JSON, laid out so that the letters typed into it fall inside its strings. */
function toJson(text) {
  return `[\n\n${text
    .split('\n\n')
    .map(paragraph => JSON.stringify(paragraph))
    .join('\n\n,')}\n\n]\n`;
}

/** What Visual Studio Code answers to its Markdown server, which leaves the parsing to it. */
function answerMarkdown(connection, folder, textNow) {
  const MarkdownIt = createRequire(join(folder, 'package.json'))('markdown-it');
  const markdown = new MarkdownIt();
  connection.onRequest('markdown/parse', () => markdown.parse(textNow(), {}));
  connection.onRequest('markdown/findMarkdownFilesInWorkspace', () => []);
  for (const name of ['stat', 'readFile', 'readDirectory', 'watcher/create', 'watcher/delete']) {
    connection.onRequest(`markdown/fs/${name}`, () => null);
  }
}

/** Language servers, each with the same letters typed into the same texts; ours first, and beside each. */
export async function serverTimes() {
  const texts = benchTexts().slice(0, -1);
  const ours = [];
  for (const { text } of texts) ours.push(shareOf(await diagnosticsTimes(OURS, { languageId: 'un-resolution' }, text)));
  const rows = texts.map(({ name }, i) => [`ours: ${name}`, shown(ours[i].median), shown(ours[i].p95), shown(1)]);
  for (const [server, { finds, args, prepare, toText = same, ...rest }] of Object.entries(SERVERS)) {
    for (const [i, { name, text }] of texts.entries()) {
      const what = `${shownName(server)} (${finds}): ${name}`;
      try {
        const { folder, node } = await ensurePeer(server);
        const [script, ...others] = args;
        const prepared = (connection, textNow) => prepare?.(connection, folder, textNow);
        const times = await diagnosticsTimes([node, join(folder, script), ...others], { ...rest, folder, prepare: prepared }, toText(text));
        const { median, p95 } = shareOf(times);
        rows.push([what, shown(median), shown(p95), shown(median / ours[i].median)]);
      } catch (error) {
        rows.push([what, reasonOf(error), '', '']);
      }
    }
  }
  return table(['Server: text', 'Median, ms', 'p95, ms', 'Theirs ÷ ours'], rows);
}

const same = text => text;
