import * as vscode from 'vscode';
import { namedRules } from '../../support/namedRules';
import { assert, assertEqual } from '../assert';
import { answered, diagnosticsOf, openDraft, openSample, rulesOf } from '../samples';

const DRAFT = `The General Assembly,

Recalling its resolution 73/338 of 12 September 2019,

1. Decides to remain seized of the matter;

3. Requests the Secretary-General to report on the present resolution.
`;

const actionsAt = (document: vscode.TextDocument, range: vscode.Range) =>
  answered(
    () => vscode.commands.executeCommand<vscode.CodeAction[]>('vscode.executeCodeActionProvider', document.uri, range),
    actions => actions.length > 0,
  );

suite('Findings', () => {
  test('every rule that the notes of the broken sample name is reported, with a link to its page', async () => {
    const document = await openSample('broken-draft.unres');
    const broken = namedRules(document.getText());
    const found = await diagnosticsOf(document, diagnostics => rulesOf(diagnostics).length >= broken.length);
    assertEqual(rulesOf(found).sort(), broken.sort(), 'rules');
    for (const { code, source, message } of found) {
      assert(typeof code === 'object' && code.target.toString().includes(String(code.value)), `${message} has a page`);
      assertEqual(source, 'rapporteur', 'source');
      const page = await vscode.workspace.openTextDocument(code.target);
      assert(page.getText().includes(String(code.value)), `the link of ${code.value} opens its page`);
    }
  });

  test('an edit makes a finding, and taking it back clears it', async () => {
    const document = await openDraft(DRAFT.replace('3.', '2.'));
    await diagnosticsOf(document, found => !rulesOf(found).includes('op-number-sequence'));
    const edit = new vscode.WorkspaceEdit();
    const number = document.positionAt(document.getText().indexOf('2. Requests'));
    edit.replace(document.uri, new vscode.Range(number, number.translate(0, 2)), '7.');
    await vscode.workspace.applyEdit(edit);
    await diagnosticsOf(document, found => rulesOf(found).includes('op-number-sequence'));
    await vscode.commands.executeCommand('undo');
    await diagnosticsOf(document, found => !rulesOf(found).includes('op-number-sequence'));
  });

  test('a quick fix mends it', async () => {
    const document = await openDraft(DRAFT);
    const found = await diagnosticsOf(document, diagnostics => rulesOf(diagnostics).includes('op-number-sequence'));
    const wrong = found.find(finding => rulesOf([finding])[0] === 'op-number-sequence');
    assert(wrong, 'the finding');
    const fix = (await actionsAt(document, wrong.range)).find(
      action => action.kind?.contains(vscode.CodeActionKind.QuickFix) && action.edit,
    );
    assert(fix?.edit, 'a quick fix with an edit');
    await vscode.workspace.applyEdit(fix.edit);
    assert(document.getText().includes('\n2. Requests'), `the paragraph has its number: ${document.getText()}`);
    await diagnosticsOf(document, diagnostics => !rulesOf(diagnostics).includes('op-number-sequence'));
  });
});
