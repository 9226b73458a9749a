import type { TextDocument } from 'vscode-languageserver-textdocument';
import type { Chance } from './chance';

const WILD = [-1, -(2 ** 31), 1e9, 2 ** 31, 2 ** 53];

/** A place in a document; now and then one that no document has. */
export function positionIn(document: TextDocument, chance: Chance): { line: number; character: number } {
  const { line, character } = document.positionAt(chance.below(document.getText().length + 1));
  return { line: chance.is(0.05) ? chance.pick(WILD) : line, character: chance.is(0.05) ? chance.pick(WILD) : character };
}

/** A stretch of a document, short as a rule; its ends may be the wrong way round. */
export function rangeIn(document: TextDocument, chance: Chance): { start: object; end: object } {
  const start = positionIn(document, chance);
  if (chance.is(0.1)) return { start, end: positionIn(document, chance) };
  const offset = document.offsetAt(start);
  return { start, end: document.positionAt(offset + chance.below(30)) };
}

type Params = (document: TextDocument, chance: Chance) => object;

const about: Params = ({ uri }) => ({ textDocument: { uri } });
const at: Params = (document, chance) => ({ ...about(document, chance), position: positionIn(document, chance) });
const over: Params = (document, chance) => ({ ...about(document, chance), range: rangeIn(document, chance) });
const options = { tabSize: 4, insertSpaces: true };
const item: Params = (document, chance) => ({
  item: {
    name: '73/338',
    kind: 1,
    uri: document.uri,
    range: rangeIn(document, chance),
    selectionRange: rangeIn(document, chance),
    data: { symbol: 'A/RES/73/338', file: chance.pick([document.uri, null]) },
  },
});

/** Every request that the server answers, with what it may be asked. */
export const REQUESTS: Readonly<Record<string, Params>> = {
  'textDocument/diagnostic': about,
  'textDocument/completion': at,
  'textDocument/hover': at,
  'textDocument/definition': at,
  'textDocument/references': (document, chance) => ({ ...at(document, chance), context: { includeDeclaration: chance.is(0.5) } }),
  'textDocument/documentHighlight': at,
  'textDocument/prepareRename': at,
  'textDocument/rename': (document, chance) => ({ ...at(document, chance), newName: chance.pick(['7', 'x', '', '(b)', '9'.repeat(40)]) }),
  'textDocument/documentSymbol': about,
  'textDocument/foldingRange': about,
  'textDocument/selectionRange': (document, chance) => ({
    ...about(document, chance),
    positions: [positionIn(document, chance), positionIn(document, chance)],
  }),
  'textDocument/semanticTokens/full': about,
  'textDocument/semanticTokens/range': over,
  'textDocument/formatting': (document, chance) => ({ ...about(document, chance), options }),
  'textDocument/rangeFormatting': (document, chance) => ({ ...over(document, chance), options }),
  'textDocument/onTypeFormatting': (document, chance) => ({ ...at(document, chance), ch: '\n', options }),
  'textDocument/inlayHint': over,
  'textDocument/documentLink': about,
  'textDocument/codeAction': (document, chance) => ({
    ...over(document, chance),
    context: { diagnostics: [], ...(chance.is(0.3) && { only: [chance.pick(['quickfix', 'source.fixAll', 'refactor', ''])] }) },
  }),
  'textDocument/codeLens': about,
  'codeLens/resolve': (document, chance) => ({ range: rangeIn(document, chance), data: { uri: document.uri } }),
  'workspace/symbol': (_, chance) => ({ query: chance.pick(['', '73/338', 'peace', '\ud800']) }),
  'textDocument/prepareCallHierarchy': at,
  'callHierarchy/incomingCalls': item,
  'callHierarchy/outgoingCalls': item,
  'rapporteur/statistics': about,
  'rapporteur/paragraphs': about,
  'rapporteur/paragraphAt': at,
  'rapporteur/renumber': about,
  'rapporteur/insertFootnote': at,
  'rapporteur/explain': (_, chance) => ({ rule: chance.pick(['op-number-sequence', 'constructor', '']) }),
  'rapporteur/looksLikeResolution': document => ({ text: document.getText() }),
  'rapporteur/checkTexts': document => ({ texts: [{ uri: document.uri, text: document.getText() }] }),
  'rapporteur/citations': (document, chance) => (chance.is(0.8) ? about(document, chance) : {}),
  'rapporteur/citationAt': at,
  'rapporteur/citationGraph': () => ({}),
  'rapporteur/searchResolutions': (document, chance) => ({ ...at(document, chance), query: chance.pick(['', '70/1', 'bridges of peace']) }),
  'rapporteur/resolution': (_, chance) => ({
    uri: chance.pick(['rapporteur-resolution:/A/RES/73/338.md', 'rapporteur-resolution:/%', 'file:///x', '']),
  }),
};

export const METHODS: readonly string[] = Object.keys(REQUESTS);
