import * as vscode from 'vscode';
import { assert } from '../assert';
import { answered } from '../samples';

const EXTRACTED = `A/81/L.7
Eighty-first session
Agenda item 19
Of lakes
Kenya: draft resolution

Quiet lakes
The General Assembly,
Noting the lakes of the
region, 1
1. Decides to count them.
__________________
1
See A/81/1.
`;

async function fileWith(name: string, content: string): Promise<vscode.Uri> {
  const folder = vscode.workspace.workspaceFolders?.[0]?.uri;
  assert(folder, 'a folder is open');
  const uri = vscode.Uri.joinPath(folder, name);
  await vscode.workspace.fs.writeFile(uri, new TextEncoder().encode(content));
  return uri;
}

suite('Import', () => {
  teardown(() => vscode.commands.executeCommand('workbench.action.revertAndCloseActiveEditor'));

  test('a file becomes a new draft with front matter, paragraphs and notes', async () => {
    const uri = await fileWith('extracted.txt', EXTRACTED);
    void vscode.commands.executeCommand('rapporteur.import', uri);
    await answered(
      () => Promise.resolve(vscode.window.activeTextEditor?.document),
      document => document.isUntitled && document.getText().includes('Quiet lakes\n\nThe General Assembly'),
    );
    const text = vscode.window.activeTextEditor?.document.getText() ?? '';
    assert(text.includes('sponsors: [Kenya]') && text.includes('Noting the lakes of the region,[^1]\n'), `the text of the file:\n${text}`);
    await vscode.workspace.fs.delete(uri);
  });
});
