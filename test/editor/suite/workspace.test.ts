import * as vscode from 'vscode';
import { assert, assertEqual } from '../assert';
import { answered, openSample, rulesOf } from '../samples';

const BROKEN = `Quiet lakes

The General Assembly,

Noting with concern the noise on the lakes,

1. Declares the lakes of the region quiet;

3. Decides to remain seized of the matter.
`;

const folder = (): vscode.Uri => {
  const uri = vscode.workspace.workspaceFolders?.[0]?.uri;
  assert(uri, 'a folder is open');
  return uri;
};
const uriOf = (name: string): vscode.Uri => vscode.Uri.joinPath(folder(), name);
const write = (name: string, text: string): Thenable<void> => vscode.workspace.fs.writeFile(uriOf(name), new TextEncoder().encode(text));
const remove = (name: string): Thenable<void> => vscode.workspace.fs.delete(uriOf(name), { recursive: true });
const findingsOf = (name: string): vscode.Diagnostic[] => vscode.languages.getDiagnostics(uriOf(name));
const check = (): Thenable<unknown> => vscode.commands.executeCommand('rapporteur.checkWorkspace');

/** Waits until the rules that a file breaks are these. */
const breaks = (name: string, ...rules: string[]): Promise<unknown> =>
  answered(
    async () => rulesOf(findingsOf(name)),
    found => JSON.stringify(found) === JSON.stringify(rules),
  );

suite('The check of the workspace', () => {
  const made = ['lakes.unres', 'quiet/lakes.resolution', 'node_modules/lakes.unres', '.rapporteurrc.json'];
  suiteSetup(async () => {
    await vscode.commands.executeCommand('workbench.action.closeAllEditors');
    await write('lakes.unres', BROKEN);
    await write('quiet/lakes.resolution', BROKEN);
    await write('node_modules/lakes.unres', BROKEN);
  });
  suiteTeardown(async () => {
    for (const name of made) await Promise.resolve(remove(name)).catch(() => {});
    await vscode.commands.executeCommand('workbench.action.closeAllEditors');
  });

  test('finds what is wrong in drafts that are not open, with links to the pages of the rules', async () => {
    await check();
    for (const name of ['lakes.unres', 'quiet/lakes.resolution']) {
      const [finding, ...others] = findingsOf(name);
      assert(finding && others.length === 0, `one finding in ${name}, not ${1 + others.length}`);
      assert(typeof finding.code === 'object' && finding.code.value === 'op-number-sequence', 'the rule');
      assertEqual([finding.range.start.line, finding.source], [8, 'rapporteur'], 'its place and source');
    }
    assert(findingsOf('broken-draft.unres').length > 20, 'the samples are checked as well');
    assertEqual(findingsOf('node_modules/lakes.unres').length, 0, 'packages are not');
  });

  test('has no finding twice once a draft is open, and has them again when it is closed', async () => {
    const document = await openSample('lakes.unres');
    await breaks('lakes.unres', 'op-number-sequence');
    assertEqual(findingsOf('lakes.unres').length, 1, 'findings');
    const edit = new vscode.WorkspaceEdit();
    edit.replace(document.uri, new vscode.Range(8, 0, 8, 2), '2.');
    await vscode.workspace.applyEdit(edit);
    await breaks('lakes.unres');
    await vscode.commands.executeCommand('workbench.action.revertAndCloseActiveEditor');
    await breaks('lakes.unres', 'op-number-sequence');
  });

  test('follows the files: one that is mended, one that is new, one that goes', async () => {
    await write('lakes.unres', BROKEN.replace('3. Decides', '2. Decides'));
    await breaks('lakes.unres');
    await write('lakes.unres', BROKEN);
    await breaks('lakes.unres', 'op-number-sequence');
    await remove('quiet');
    await breaks('quiet/lakes.resolution');
  });

  test('leaves out what the configuration ignores, also when that changes', async () => {
    await write('.rapporteurrc.json', JSON.stringify({ ignore: ['lakes.unres'] }));
    await breaks('lakes.unres');
    await check();
    assertEqual(findingsOf('lakes.unres').length, 0, 'findings of an ignored draft');
    await remove('.rapporteurrc.json');
    await breaks('lakes.unres', 'op-number-sequence');
  });

  test('is also a task where there is a terminal, with the matcher that reads what it prints', async () => {
    const isWorker = typeof process === 'undefined';
    const tasks = isWorker ? [] : await vscode.tasks.fetchTasks({ type: 'rapporteur' });
    assertEqual(
      tasks.map(({ source, name, problemMatchers }) => [source, name, ...problemMatchers]),
      isWorker ? [] : [['rapporteur', 'check workspace', '$rapporteur']],
      'tasks',
    );
    const [task] = tasks;
    if (!task) return;
    assert(task.execution instanceof vscode.ProcessExecution, 'it starts a program');
    assert(task.execution.args.join(' ').endsWith('check --format compact -- .'), `it checks the folder: ${task.execution.args.join(' ')}`);
  });
});
