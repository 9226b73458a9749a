import * as vscode from 'vscode';
import { assert, assertEqual } from '../assert';
import { answered, openDraft, openSample, positionOf } from '../samples';

const BASE = `Oceans of cooperation

The General Assembly,

Noting the efforts made,

1. Calls upon Member States to cooperate;

2. Invites the Secretary-General to help.
`;
const DRAFT = BASE.replace('2. Invites', '2. Welcomes all contributions;\n\n3. Invites').replace('efforts made', 'great efforts made');

const run = (command: string, ...args: unknown[]): Thenable<unknown> => vscode.commands.executeCommand(`rapporteur.${command}`, ...args);

/** The label of the comparison that is in front. */
async function comparison(): Promise<string> {
  const { label } = await answered(
    async () => {
      const tab = vscode.window.tabGroups.activeTabGroup.activeTab;
      return { label: tab?.label ?? '', type: tab?.input instanceof vscode.TabInputWebview ? tab.input.viewType : '' };
    },
    ({ type }) => type.endsWith('rapporteur.comparison'),
  );
  return label;
}

const close = (): Thenable<unknown> => vscode.commands.executeCommand('workbench.action.revertAndCloseActiveEditor');

async function amendments(): Promise<string> {
  await run('openAmendments');
  const document = vscode.window.activeTextEditor?.document;
  assert(document?.languageId === 'markdown' && document.isUntitled, 'the amendments are a new document');
  const text = document.getText();
  await close();
  return text;
}

async function acceptFirst(): Promise<void> {
  let isDone = false;
  void run('compareWith').then(() => {
    isDone = true;
  });
  await answered(
    async () => {
      await vscode.commands.executeCommand('workbench.action.acceptSelectedQuickOpenItem');
      return isDone;
    },
    ended => ended,
  );
}

suite('Comparison', () => {
  test('two drafts are compared, and their amendments follow what is edited', async () => {
    const base = await openDraft(BASE);
    const draft = await openDraft(DRAFT);
    await run('selectForComparison', base.uri);
    await run('compareWithSelected', draft.uri);
    assertEqual(await comparison(), `${base.uri.path} ↔ ${draft.uri.path}`, 'label');
    const before = await amendments();
    assert(before.startsWith(`# Amendments to ${base.uri.path}\n\n`), before);
    assert(before.includes('Preambular paragraph 1: after “the”, insert “great”.\n'), before);
    assert(before.includes('insert a new operative paragraph, reading:\n\n“Welcomes all contributions;”\n'), before);

    const edit = new vscode.WorkspaceEdit();
    edit.insert(draft.uri, positionOf(draft, 'contributions'), 'kind ');
    await vscode.workspace.applyEdit(edit);
    await comparison();
    await run('copyAmendments');
    const after = await vscode.env.clipboard.readText();
    assert(after.includes('“Welcomes all kind contributions;”\n'), after);
    await close();
    for (const document of [draft, base]) {
      await vscode.window.showTextDocument(document);
      await close();
    }
  });

  for (const [how, compare] of [
    ['by command', (): Thenable<unknown> => run('compareWithBase')],
    ['as the first that is offered', acceptFirst],
  ] as const) {
    test(`a draft is compared with the text that its front matter names, ${how}`, async () => {
      const sample = await openSample('A_RES_76_299.unres');
      const draft = await openDraft(`---\nbasedOn: A/RES/76/299\n---\n${DRAFT}`);
      await compare();
      assertEqual(await comparison(), `A_RES_76_299.unres ↔ ${draft.uri.path}`, 'label');
      await close();
      for (const document of [draft, sample]) {
        await vscode.window.showTextDocument(document);
        await close();
      }
    });
  }
});
