import * as vscode from 'vscode';

const TYPE = 'rapporteur';

/** A task of the user's `tasks.json`, or the one that is offered without. */
interface CheckDefinition extends vscode.TaskDefinition {
  /** Files, folders and patterns, from the folder of the workspace. */
  readonly paths?: readonly string[];
}

/** Offers to check all drafts of a folder in a terminal, and runs what `tasks.json` has of the kind. There is a terminal on a computer only. */
export const provideTasks = (context: vscode.ExtensionContext): vscode.Disposable =>
  vscode.tasks.registerTaskProvider(TYPE, {
    provideTasks: () => (vscode.workspace.workspaceFolders ?? []).map(folder => toTask({ type: TYPE }, folder, context)),
    resolveTask: ({ definition, scope }) => toTask(definition, typeof scope === 'object' ? scope : vscode.TaskScope.Workspace, context),
  });

function toTask(definition: CheckDefinition, scope: vscode.WorkspaceFolder | vscode.TaskScope.Workspace, context: vscode.ExtensionContext) {
  const program = context.asAbsolutePath('dist/cli.js');
  const paths = definition.paths?.length ? definition.paths : ['.'];
  // The editor brings its own Node, in the guise of itself.
  const run = new vscode.ProcessExecution(process.execPath, [program, 'check', '--format', 'compact', '--', ...paths], {
    ...(typeof scope === 'object' && { cwd: scope.uri.fsPath }),
    env: { ELECTRON_RUN_AS_NODE: '1' },
  });
  const task = new vscode.Task(definition, scope, 'check workspace', TYPE, run, '$rapporteur');
  task.detail = vscode.l10n.t('Checks all drafts and lists what is found');
  task.presentationOptions = { reveal: vscode.TaskRevealKind.Silent, clear: true };
  return task;
}
