import { against, shareOf, shown, table } from './report.mjs';
import { startServer, timesOf, typedDocument } from './server.mjs';
import { benchTexts, wordsIn } from './texts.mjs';

const TIMES = { warmUp: 60, rounds: 300 };
const CAPABILITIES = { textDocument: { diagnostic: {}, publishDiagnostics: { relatedInformation: true, codeDescriptionSupport: true } } };
const uri = 'file:///bench.unres';
const textDocument = { uri };

/** Questions of an editor to a document. The first is what it asks behind each letter typed. */
const QUESTIONS = {
  'edit → diagnostics': { edits: true, ask: connection => connection.sendRequest('textDocument/diagnostic', { textDocument }) },
  'edit → completion': {
    edits: true,
    ask: (connection, position) => connection.sendRequest('textDocument/completion', { textDocument, position }),
  },
  completion: { ask: (connection, position) => connection.sendRequest('textDocument/completion', { textDocument, position }) },
  definition: { ask: (connection, position) => connection.sendRequest('textDocument/definition', { textDocument, position }) },
  'edit → outline': { edits: true, ask: connection => connection.sendRequest('textDocument/documentSymbol', { textDocument }) },
  formatting: {
    ask: connection => connection.sendRequest('textDocument/formatting', { textDocument, options: { tabSize: 4, insertSpaces: true } }),
  },
};

/** Milliseconds within which half of the diagnostics have to be there, by the place of the text among the texts. */
const MEDIAN_WITHIN = { 0: 2, 2: 8 };
const STEADY = 2;

const verdict = (within, { median, p95 }) =>
  [against(`median ≤ ${within} ms`, median <= within), against(`p95 ≤ ${STEADY} × median`, p95 <= STEADY * median)].join('; ');

/** How long an editor waits for the server, through the protocol. Start-up and opening are not in the figures. */
export async function protocolTimes() {
  const rows = [];
  for (const [place, { name, text }] of benchTexts().entries()) {
    const { connection, quit } = await startServer({ capabilities: CAPABILITIES });
    const document = typedDocument(connection, uri, 'un-resolution', text);
    await document.open();
    for (const [question, { edits, ask }] of Object.entries(QUESTIONS)) {
      const times = await timesOf(text.length > 1e6 ? { warmUp: 20, rounds: 60 } : TIMES, i => {
        if (edits) void document.edit(i);
        return ask(connection, document.places[Math.floor(i / 2) % document.places.length]);
      });
      const share = shareOf(times);
      const { median, p95, longest } = share;
      const within = question === 'edit → diagnostics' && MEDIAN_WITHIN[place];
      rows.push([
        `${name} (${wordsIn(text)} words)`,
        question,
        ...[median, p95, p95 / median, longest].map(shown),
        within ? verdict(within, share) : '',
      ]);
    }
    await quit();
  }
  return table(['Text', 'Question', 'Median, ms', 'p95, ms', 'p95 ÷ median', 'Longest, ms', 'Target'], rows);
}
