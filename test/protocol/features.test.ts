import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type {
  CodeAction,
  CompletionItem,
  DefinitionLink,
  DocumentHighlight,
  DocumentLink,
  DocumentSymbol,
  FoldingRange,
  Hover,
  InlayHint,
  Location,
  SelectionRange,
  SemanticTokens,
  SymbolInformation,
  TextEdit,
  WorkspaceEdit,
} from 'vscode-languageserver';
import { TextDocument } from 'vscode-languageserver-textdocument';
import { StatisticsRequest } from '../../server/src/protocol/requests';
import { CLEAN, MISNUMBERED } from '../cli/commandLine';
import { built } from '../support/dist';
import { EditorClient } from './editorClient';
import { BARE, EGLOT, NEOVIM } from './editors';
import { openMarked } from './marked';

const TEXT = CLEAN.replace('To report on them', 'To report on paragraph 1 above');

const editors: EditorClient[] = [];
const start = async (capabilities: typeof NEOVIM) => {
  const editor = await EditorClient.spawn([built('dist/server.js'), '--stdio'], { capabilities });
  editors.push(editor);
  return editor;
};
let neovim: EditorClient;
beforeAll(async () => {
  neovim = await start(NEOVIM);
});
afterAll(() => Promise.all(editors.map(editor => editor.quit())));

const open = (marked: string, editor = neovim) => openMarked(marked, editor);

const at = (words: string, text = TEXT): string => text.replace(words, `<|>${words}`);

it('completes the opening of an operative paragraph', async () => {
  const { ask } = await open(`${TEXT.slice(0, TEXT.indexOf('3. Decides'))}3. Req<|>\n`);
  const items = await ask<CompletionItem[]>('textDocument/completion');
  const item = items.find(({ label }) => label.startsWith('Requests'));
  expect(item?.textEdit).toMatchObject({ newText: expect.stringContaining('Requests'), range: { start: { line: 16, character: 3 } } });
  expect([...items].sort((a, b) => ((a.sortText ?? '') < (b.sortText ?? '') ? -1 : 1))).toEqual(items);
});

it('gives no snippets to a client that knows none', async () => {
  const editor = await start(EGLOT);
  const { ask } = await open(`${TEXT.slice(0, TEXT.indexOf('3. Decides'))}<|>\n`, editor);
  for (const { insertTextFormat, textEdit } of await ask<CompletionItem[]>('textDocument/completion')) {
    expect(insertTextFormat).toBe(1);
    expect(textEdit?.newText).not.toMatch(/\$\d|\$\{/);
  }
});

it('shows the note of a footnote mark', async () => {
  const { ask, words } = await open(at('[^1]'));
  const hover = await ask<Hover>('textDocument/hover');
  expect(hover.contents).toMatchObject({ kind: 'markdown', value: expect.stringContaining('See the report on noise.') });
  expect(words(hover.range as never)).toContain('1');
});

describe('openings', () => {
  const HEAD = 'Bridges\n\nThe General Assembly,\n\nNoting the age of bridges,\n\n';

  it('are told with their equivalents, from the file beside the server', async () => {
    const { ask } = await open(`${HEAD}1. Calls u<|>pon States to rest.\n`);
    const { contents } = await ask<Hover>('textDocument/hover');
    expect(contents).toMatchObject({ value: expect.stringContaining('| French | Demande |') });
  });

  it('are replaced by milder ones', async () => {
    const { ask, uri, document } = await open(`${HEAD}1. Calls upon States to rest.\n`);
    const start = document.positionAt(document.getText().indexOf('Calls'));
    const context = { diagnostics: [], only: ['refactor.rewrite'] };
    const actions = await ask<CodeAction[]>('textDocument/codeAction', { range: { start, end: start }, context });
    const milder = actions.find(({ title }) => title === 'Replace opening: “Invites” (milder)');
    expect(milder?.kind).toBe('refactor.rewrite');
    expect(TextDocument.applyEdits(document, milder?.edit?.changes?.[uri] ?? [])).toContain('1. Invites States to rest.');
  });

  it('are offered by what stands above', async () => {
    const { ask } = await open(`${HEAD}1. Requests a report;\n\n2. <|>\n`);
    const items = await ask<CompletionItem[]>('textDocument/completion');
    const [first] = items.sort((a, b) => ((a.sortText ?? '') < (b.sortText ?? '') ? -1 : 1));
    expect(first?.label).toBe('Also requests');
    expect(items.map(({ label }) => label)).toContain('Also recalls');
  });
});

describe('a reference to a paragraph', () => {
  it('leads to the paragraph', async () => {
    const { ask, words } = await open(at('paragraph 1'));
    const [link] = await ask<DefinitionLink[]>('textDocument/definition');
    expect(words(link?.targetRange as never)).toMatch(/^1\. Declares/);
  });

  it('leads a client without links to the place', async () => {
    const { ask, uri } = await open(at('paragraph 1'), editors[1]);
    expect(await ask<Location[]>('textDocument/definition')).toMatchObject([{ uri, range: { start: { line: 8 } } }]);
  });

  it('is found from the number of the paragraph', async () => {
    const { ask } = await open(at('1. Declares'));
    const all = await ask<Location[]>('textDocument/references', { context: { includeDeclaration: true } });
    expect(all.map(({ range }) => range.start.line)).toEqual([8, 14]);
    const others = await ask<Location[]>('textDocument/references', { context: { includeDeclaration: false } });
    expect(others.map(({ range }) => range.start.line)).toEqual([14]);
  });

  it('is highlighted with the number', async () => {
    const { ask } = await open(at('1. Declares'));
    const found = await ask<DocumentHighlight[]>('textDocument/documentHighlight');
    expect(found.map(({ kind, range }) => [kind, range.start.line])).toEqual([
      [3, 8],
      [2, 14],
    ]);
  });
});

describe('rename', () => {
  const mark = TEXT.replace('[^1]', '[^<|>1]');

  it('changes the mark and the note', async () => {
    const { ask, document, uri } = await open(mark);
    expect(await ask('textDocument/prepareRename')).toMatchObject({ placeholder: '1' });
    const { changes } = await ask<WorkspaceEdit>('textDocument/rename', { newName: '7' });
    expect(TextDocument.applyEdits(document, changes?.[uri] ?? [])).toBe(TEXT.replaceAll('[^1]', '[^7]'));
  });

  it('refuses with a reason', async () => {
    const { ask } = await open(mark);
    await expect(ask('textDocument/rename', { newName: 'a b' })).rejects.toThrow(/footnote/);
    const elsewhere = await open(at('lakes of the region'));
    await expect(elsewhere.ask('textDocument/prepareRename')).rejects.toThrow(/\S/);
  });
});

describe('the outline', () => {
  const namesOf = (symbols: readonly DocumentSymbol[]): unknown[] =>
    symbols.map(({ name, children = [] }) => (children.length > 0 ? [name, namesOf(children)] : name));

  it('is a tree of paragraphs by the names that delegates use', async () => {
    const { ask } = await open(TEXT);
    const [title] = await ask<DocumentSymbol[]>('textDocument/documentSymbol');
    expect(title?.name).toBe('Quiet lakes');
    expect(namesOf(title?.children ?? [])).toEqual([
      'The General Assembly,',
      ['Preamble', ['PP1', 'PP2']],
      'OP1',
      ['OP2', ['OP2 (a)', 'OP2 (b)']],
      'OP3',
      ['Footnotes', ['[^1]']],
    ]);
  });

  it('is flat for a client that knows no nesting', async () => {
    const { ask, uri } = await open(TEXT, await start(BARE));
    const symbols = await ask<SymbolInformation[]>('textDocument/documentSymbol');
    expect(symbols.find(({ name }) => name === 'OP2 (a)')).toMatchObject({
      containerName: 'OP2',
      location: { uri, range: { start: { line: 12 } } },
    });
  });
});

it('folds a paragraph with its subparagraphs, by whole lines', async () => {
  const { ask } = await open(TEXT);
  const folds = await ask<FoldingRange[]>('textDocument/foldingRange');
  expect(folds).toContainEqual(expect.objectContaining({ startLine: 10, endLine: 14 }));
  expect(folds.every(fold => fold.startCharacter === undefined)).toBe(true);
});

it('selects from the word outwards', async () => {
  const { ask, document, words } = await open(TEXT);
  const positions = [document.positionAt(TEXT.indexOf('concern')), document.positionAt(TEXT.length)];
  const [around] = await ask<SelectionRange[]>('textDocument/selectionRange', { positions });
  const steps: string[] = [];
  for (let step = around; step; step = step.parent as SelectionRange) steps.push(words(step.range));
  expect(steps.slice(0, 3)).toEqual(['concern', 'Noting with concern', 'Noting with concern the noise on the lakes,']);
  expect(steps.at(-1)).toBe(TEXT);
});

describe('semantic tokens', () => {
  /** The words of the tokens with their types. */
  function decode({ data }: SemanticTokens, document: TextDocument): [string, string][] {
    const { legend } = neovim.initialized.capabilities.semanticTokensProvider as { legend: { tokenTypes: string[] } };
    const found: [string, string][] = [];
    let line = 0;
    let character = 0;
    for (let i = 0; i < data.length; i += 5) {
      const [lines = 0, characters = 0, length = 0, type = 0] = data.slice(i, i + 4);
      line += lines;
      character = lines > 0 ? characters : character + characters;
      const start = document.offsetAt({ line, character });
      found.push([document.getText().slice(start, start + length), legend.tokenTypes[type] ?? '']);
    }
    return found;
  }

  it('colour openings, numbers and marks', async () => {
    const { ask, document } = await open(TEXT);
    const found = decode(await ask('textDocument/semanticTokens/full'), document);
    expect(found).toContainEqual(['Noting with concern', 'opening']);
    expect(found).toContainEqual(['2.', 'number']);
    expect(found).toContainEqual(['[^1]', 'footnoteMark']);
  });

  it('of a range are those that lie in it', async () => {
    const { ask, document } = await open(TEXT);
    const range = { start: { line: 8, character: 0 }, end: { line: 9, character: 0 } };
    const found = decode(await ask('textDocument/semanticTokens/range', { range }), document);
    expect(found).toContainEqual(['Declares', 'opening']);
    expect(found.map(([words]) => words)).not.toContain('2.');
  });

  it('stay on their lines where an opening is broken', async () => {
    const text = TEXT.replace('Noting with concern', 'Noting with\r\nconcern');
    const { ask, document } = await open(text);
    const found = decode(await ask('textDocument/semanticTokens/full'), document);
    expect(found).toContainEqual(['Noting with', 'opening']);
    expect(found).toContainEqual(['concern', 'opening']);
  });
});

describe('formatting', () => {
  const untidy = TEXT.replace('\n\n1. Declares', '\n\n\n\n1.  Declares');

  it('tidies the white space', async () => {
    const { ask, document } = await open(untidy);
    const edits = await ask<TextEdit[]>('textDocument/formatting', { options: { tabSize: 4, insertSpaces: true } });
    expect(TextDocument.applyEdits(document, edits)).toBe(TEXT);
  });

  it('of a range leaves the rest', async () => {
    const { ask } = await open(untidy);
    const range = { start: { line: 14, character: 0 }, end: { line: 16, character: 0 } };
    expect(await ask('textDocument/rangeFormatting', { range, options: { tabSize: 4, insertSpaces: true } })).toEqual([]);
  });

  it('opens the next number at Enter', async () => {
    const { ask, document } = await open(`${TEXT.slice(0, TEXT.indexOf('2. Requests'))}2. Requests a report;\n<|>`);
    const edits = await ask<TextEdit[]>('textDocument/onTypeFormatting', { ch: '\n', options: { tabSize: 4, insertSpaces: true } });
    expect(TextDocument.applyEdits(document, edits)).toMatch(/2\. Requests a report;\n\n3\. $/);
  });
});

it('hints the names of preambular paragraphs', async () => {
  const { ask } = await open(TEXT);
  const hints = await ask<InlayHint[]>('textDocument/inlayHint', {
    range: { start: { line: 0, character: 0 }, end: { line: 7, character: 0 } },
  });
  expect(hints.map(({ label, position }) => [label, position.line])).toEqual([
    ['PP1', 4],
    ['PP2', 6],
  ]);
});

it('links a resolution that is cited', async () => {
  const { ask, words } = await open(TEXT);
  const [link] = await ask<DocumentLink[]>('textDocument/documentLink');
  expect(words(link?.range as never)).toBe('73/338');
  expect(link?.target).toContain('A/RES/73/338');
});

describe('code actions', () => {
  const range = { start: { line: 16, character: 0 }, end: { line: 16, character: 2 } };
  const ask = async (only?: string[], editor = neovim) => {
    const { ask, document, uri } = await open(MISNUMBERED, editor);
    const diagnostics = [{ range, message: '', code: 'op-number-sequence' }];
    const actions = await ask<CodeAction[]>('textDocument/codeAction', { range, context: { diagnostics, ...(only && { only }) } });
    return actions.map(action => ({ ...action, result: TextDocument.applyEdits(document, action.edit?.changes?.[uri] ?? []) }));
  };

  it('mend the finding under the cursor', async () => {
    const [action] = await ask(['quickfix']);
    expect(action).toMatchObject({ kind: 'quickfix', isPreferred: true, result: CLEAN, diagnostics: [{ code: 'op-number-sequence' }] });
  });

  it.each(['source.fixAll', 'source.fixAll.rapporteur'])('mend everything under the name %s', async only => {
    expect(await ask([only])).toMatchObject([{ kind: 'source.fixAll.rapporteur', result: CLEAN }]);
  });

  it('are none of a kind that is not asked for', async () => expect(await ask(['source.organizeImports'])).toEqual([]));

  it('are none for a client that knows commands only', async () => expect(await ask(undefined, await start(BARE))).toEqual([]));
});

it('survives a lone surrogate and a NUL', async () => {
  const { ask } = await open(TEXT.replace('noise', 'no\ud800i\0se'));
  expect(await ask<DocumentSymbol[]>('textDocument/documentSymbol')).toMatchObject([{ name: 'Quiet lakes' }]);
});

it('answers nothing harmful about a document that is not open', async () => {
  const textDocument = { uri: 'file:///never/opened.unres' };
  const position = { line: 0, character: 0 };
  expect(await neovim.request('textDocument/completion', { textDocument, position })).toEqual([]);
  expect(await neovim.request('textDocument/hover', { textDocument, position })).toBeNull();
  expect(await neovim.request(StatisticsRequest.method, { textDocument })).toBeNull();
});

it('ends with 0 after shutdown and exit', async () => {
  const editor = await EditorClient.spawn([built('dist/server.js'), '--stdio'], { capabilities: NEOVIM });
  expect(await editor.quit()).toBe(0);
});
