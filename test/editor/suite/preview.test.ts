import * as vscode from 'vscode';
import { assert, assertEqual } from '../assert';
import { answered, openDraft, openSample } from '../samples';

const run = (command: string): Thenable<unknown> => vscode.commands.executeCommand(`rapporteur.${command}`);

/** The titles of the previews that are open, in the order of their columns. */
const previews = (): string[] =>
  vscode.window.tabGroups.all.flatMap(({ tabs }) =>
    tabs
      .filter(({ input }) => input instanceof vscode.TabInputWebview && input.viewType.includes('rapporteur.preview'))
      .map(({ label }) => label),
  );
const shows = (...titles: string[]): Promise<string[]> =>
  answered(
    async () => previews(),
    found => found.join() === titles.join(),
  );
const DRAFT = 'Lakes\n\nThe General Assembly,\n\n1. Thanks the lakes.\n';

suite('Preview', () => {
  teardown(async () => {
    await vscode.commands.executeCommand('workbench.action.closeAllGroups');
    await shows();
  });

  test('opens to the side, with the editor still in use', async () => {
    const document = await openSample('A_RES_76_299.unres');
    await run('openPreviewToSide');
    await shows('Preview A_RES_76_299.unres');
    assertEqual(vscode.window.activeTextEditor?.document.uri.toString(), document.uri.toString(), 'the active editor');
  });

  test('follows the draft that is worked on, and opens once', async () => {
    await openSample('A_RES_76_299.unres');
    await run('openPreviewToSide');
    await shows('Preview A_RES_76_299.unres');
    await openSample('draft-security-council.unres');
    await shows('Preview draft-security-council.unres');
    await run('openPreviewToSide');
    await shows('Preview draft-security-council.unres');
  });

  test('stays with its draft when it is locked', async () => {
    await openSample('A_RES_76_299.unres');
    await run('openPreview');
    await shows('Preview A_RES_76_299.unres');
    await answered(
      async () => vscode.window.tabGroups.activeTabGroup.activeTab?.label ?? '',
      label => label.startsWith('Preview'),
    );
    await run('togglePreviewLock');
    await shows('[Preview A_RES_76_299.unres]');
    const other = await vscode.workspace.openTextDocument({ language: 'un-resolution', content: DRAFT });
    await vscode.window.showTextDocument(other, vscode.ViewColumn.Two);
    await run('openPreviewToSide');
    const titles = await answered(
      async () => previews(),
      found => found.length === 2,
    );
    assert(titles[0] === '[Preview A_RES_76_299.unres]', titles.join());
  });

  test('a text that is no draft has none', async () => {
    await vscode.window.showTextDocument(await vscode.workspace.openTextDocument({ language: 'plaintext', content: 'Lakes' }));
    await run('openPreviewToSide');
    assertEqual(previews().length, 0, 'previews');
  });

  test('lives through edits of its draft', async () => {
    const document = await openDraft(DRAFT);
    await run('openPreviewToSide');
    await answered(
      async () => previews(),
      found => found.length === 1,
    );
    const edit = new vscode.WorkspaceEdit();
    edit.insert(document.uri, new vscode.Position(0, 0), 'Deep ');
    await vscode.workspace.applyEdit(edit);
    assertEqual(previews().length, 1, 'previews');
    await vscode.commands.executeCommand('workbench.action.files.revert');
  });
});
