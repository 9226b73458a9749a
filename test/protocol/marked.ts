import type { TextEdit } from 'vscode-languageserver';
import { TextDocument } from 'vscode-languageserver-textdocument';
import type { EditorClient } from './editorClient';

let opened = 0;

/** Opens a text and asks about it; `<|>` in the text, if any, is where the cursor is. */
export async function openMarked(marked: string, editor: EditorClient) {
  const offset = marked.indexOf('<|>');
  const text = marked.replace('<|>', '');
  const uri = `file:///drafts/${++opened}.unres`;
  await editor.open(uri, text);
  const document = TextDocument.create(uri, 'un-resolution', 1, text);
  const position = document.positionAt(Math.max(0, offset));
  return {
    uri,
    document,
    words: (range: { start: TextEdit['range']['start']; end: TextEdit['range']['end'] }) => document.getText(range),
    ask: <Result>(method: string, params: object = {}) => editor.request<Result>(method, { textDocument: { uri }, position, ...params }),
  };
}
