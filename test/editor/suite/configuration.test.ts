import * as vscode from 'vscode';
import { assert, assertEqual } from '../assert';
import { answered, diagnosticsOf, openSample, rulesOf } from '../samples';

const MISNUMBERED = `Lakes

The General Assembly,

Noting the lakes,

1. Decides to rest;

3. Requests the Committee to rest.
`;

const at = (name: string): vscode.Uri => {
  const folder = vscode.workspace.workspaceFolders?.[0];
  assert(folder, 'a folder is open');
  return vscode.Uri.joinPath(folder.uri, name);
};
const write = (name: string, text: string) => vscode.workspace.fs.writeFile(at(name), new TextEncoder().encode(text));
const remove = (name: string) => vscode.workspace.fs.delete(at(name), { recursive: true });

suite('Configuration', () => {
  suiteSetup(() => write('configured/lakes.unres', MISNUMBERED));
  suiteTeardown(() => remove('configured'));

  test('a configuration file switches a rule off and on again, at once', async () => {
    const document = await openSample('configured/lakes.unres');
    await diagnosticsOf(document, found => rulesOf(found).includes('op-number-sequence'));
    await write('configured/.rapporteurrc.json', '{ "rules": { "op-number-sequence": "off" } }');
    await diagnosticsOf(document, found => !rulesOf(found).includes('op-number-sequence'));
    await remove('configured/.rapporteurrc.json');
    await diagnosticsOf(document, found => rulesOf(found).includes('op-number-sequence'));
  });

  test('a mistake in it is shown where it stands', async () => {
    await write('configured/.rapporteurrc.json', '{ "rules": { "op-number-sequenze": "off" } }');
    const file = await vscode.workspace.openTextDocument(at('configured/.rapporteurrc.json'));
    const isOurs = ({ source }: vscode.Diagnostic) => source === 'rapporteur';
    await openSample('configured/lakes.unres');
    const [problem] = (await diagnosticsOf(file, found => found.some(isOurs))).filter(isOurs);
    assertEqual(file.getText(problem?.range), '"op-number-sequenze"', 'words');
    await remove('configured/.rapporteurrc.json');
    await diagnosticsOf(file, found => !found.some(isOurs));
  });

  test('the editor completes the names of rules in it', async () => {
    await write('configured/inner/.rapporteurrc.json', '{\n  // Ours.\n  "rules": { "" }\n}\n');
    const file = await openSample('configured/inner/.rapporteurrc.json');
    assertEqual(file.languageId, 'jsonc', 'language');
    const cursor = file.positionAt(file.getText().indexOf('""') + 1);
    await answered(
      () => vscode.commands.executeCommand<vscode.CompletionList>('vscode.executeCompletionItemProvider', file.uri, cursor),
      ({ items }) => items.some(({ label }) => JSON.stringify(label).includes('op-last-stop')),
    );
  });

  test('a quick fix puts a note above the paragraph, which silences the finding', async () => {
    const document = await openSample('configured/lakes.unres');
    const found = await diagnosticsOf(document, diagnostics => rulesOf(diagnostics).includes('op-number-sequence'));
    const wrong = found.find(finding => rulesOf([finding])[0] === 'op-number-sequence');
    assert(wrong, 'the finding');
    const title = 'Disable op-number-sequence for this paragraph';
    const actions = await answered(
      () => vscode.commands.executeCommand<vscode.CodeAction[]>('vscode.executeCodeActionProvider', document.uri, wrong.range),
      offered => offered.some(action => action.title === title),
    );
    const silence = actions.find(action => action.title === title);
    assert(silence?.edit, 'an edit');
    await vscode.workspace.applyEdit(silence.edit);
    assert(document.getText().includes('\n\n// rapporteur-disable-next-line op-number-sequence\n3. Requests'), document.getText());
    await diagnosticsOf(document, diagnostics => !rulesOf(diagnostics).includes('op-number-sequence'));
    await vscode.commands.executeCommand('workbench.action.files.revert');
  });
});
