import * as vscode from 'vscode';
import { assert, assertEqual } from '../assert';
import { answered, openDraft, positionOf } from '../samples';

const labelsAt = async (document: vscode.TextDocument, position: vscode.Position, isWanted: (label: string) => boolean) => {
  const labels = (list: vscode.CompletionList) => list.items.map(({ label }) => (typeof label === 'string' ? label : label.label));
  const list = await answered(
    () => vscode.commands.executeCommand<vscode.CompletionList>('vscode.executeCompletionItemProvider', document.uri, position),
    found => labels(found).some(isWanted),
  );
  return labels(list);
};

const endOf = (document: vscode.TextDocument) => document.positionAt(document.getText().length);

suite('Writing a draft', () => {
  test('the preamble is offered participles', async () => {
    const draft = await openDraft('The General Assembly,\n\nReca');
    await labelsAt(draft, endOf(draft), label => label === 'Recalling');
  });

  test('an operative paragraph is offered verbs', async () => {
    const draft = await openDraft('The General Assembly,\n\nRecalling its resolution 73/338,\n\n1. De');
    const labels = await labelsAt(draft, endOf(draft), label => label === 'Decides');
    assert(!labels.includes('Recalling'), 'no participle among the verbs');
  });

  test('a bracket is offered the notes that there are', async () => {
    const draft = await openDraft(
      'The General Assembly,\n\nRecalling the Declaration,[^\n\n1. Decides to act.\n\n[^1]: See resolution 70/1.\n',
    );
    await labelsAt(draft, positionOf(draft, '[^', { within: 2 }), label => label.includes('1'));
  });

  test('Enter after a semicolon opens the next number', async () => {
    const draft = await openDraft('The General Assembly,\n\nRecalling its resolution 73/338,\n\n1. Decides to act;');
    const editor = vscode.window.activeTextEditor;
    assert(editor?.document === draft, 'the draft is in the editor');
    // The server is up when it answers.
    await labelsAt(draft, new vscode.Position(draft.lineCount - 1, 3), () => true);
    editor.selection = new vscode.Selection(endOf(draft), endOf(draft));
    await vscode.commands.executeCommand('type', { text: '\n' });
    await answered(
      async () => draft.getText(),
      text => text.endsWith('1. Decides to act;\n\n2. '),
    );
  });

  test('formatting puts spaces and blank lines in order, and no word', async () => {
    const draft = await openDraft('The General Assembly,\nRecalling its resolution 73/338,   \n\n\n\n1.  Decides to act.\n');
    const edits = await answered(
      () =>
        vscode.commands.executeCommand<vscode.TextEdit[]>('vscode.executeFormatDocumentProvider', draft.uri, {
          tabSize: 4,
          insertSpaces: true,
        }),
      found => found.length > 0,
    );
    const edit = new vscode.WorkspaceEdit();
    edit.set(draft.uri, edits);
    await vscode.workspace.applyEdit(edit);
    assertEqual(draft.getText(), 'The General Assembly,\n\nRecalling its resolution 73/338,\n\n1. Decides to act.\n', 'the text');
  });
});
