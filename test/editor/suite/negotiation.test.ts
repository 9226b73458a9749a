import * as vscode from 'vscode';
import { assert, assertEqual } from '../assert';
import { answered, openDraft, positionOf } from '../samples';

const DRAFT = `Oceans of cooperation

The General Assembly,

Noting the efforts made [EU: and the lessons learned],

1. Calls upon Member States [Japan, EU: and regional organizations] to cooperate;[^1]

1 bis. Welcomes [their / all] contributions;[^2]

[2. Invites the Secretary-General to help.[^3]]

[^1]: See A/81/85.

[^2]: See A/81/86.

[^3]: See A/81/87.
`;

const run = (command: string, ...args: unknown[]): Thenable<unknown> => vscode.commands.executeCommand(`rapporteur.${command}`, ...args);

function putCursor(document: vscode.TextDocument, words: string): void {
  const at = positionOf(document, words, { within: 1 });
  const [editor] = vscode.window.visibleTextEditors.filter(one => one.document === document);
  assert(editor, 'the draft is shown');
  editor.selection = new vscode.Selection(at, at);
}

suite('Negotiation', () => {
  teardown(() => vscode.commands.executeCommand('workbench.action.revertAndCloseActiveEditor'));

  test('Accept and Reject Proposal decide on what stands at the cursor, each in one step', async () => {
    const document = await openDraft(DRAFT);
    putCursor(document, 'and the lessons');
    await run('acceptProposal');
    assert(document.getText().includes('Noting the efforts made and the lessons learned,\n'), `accepted:\n${document.getText()}`);
    putCursor(document, '2. Invites');
    await run('rejectProposal');
    const text = document.getText();
    assert(text.includes('contributions;[^2]\n\n[^1]: See A/81/85.\n\n[^2]: See A/81/86.\n'), `rejected with its note:\n${text}`);
    await vscode.commands.executeCommand('undo');
    await vscode.commands.executeCommand('undo');
    assertEqual(document.getText(), DRAFT, 'undone in two steps');
  });

  test('the decisions are among the code actions, with the question who proposed it', async () => {
    const document = await openDraft(DRAFT);
    const at = positionOf(document, 'and regional', { within: 1 });
    const actions = await answered(
      () => vscode.commands.executeCommand<vscode.CodeAction[]>('vscode.executeCodeActionProvider', document.uri, new vscode.Range(at, at)),
      found => found.some(({ command }) => command?.command === 'rapporteur.attributeProposal'),
    );
    const titles = actions.map(({ title }) => title);
    for (const title of ['Accept the proposal of Japan, EU', 'Reject the proposal of Japan, EU', 'Keep the brackets without the names'])
      assert(titles.includes(title), `“${title}” among ${titles.join(', ')}`);
  });

  test('Clean Text makes a new draft and leaves the old one as it is', async () => {
    const document = await openDraft(DRAFT);
    const done = run('cleanText');
    const clean = await answered(
      async () => {
        await vscode.commands.executeCommand('workbench.action.acceptSelectedQuickOpenItem');
        return vscode.window.activeTextEditor?.document;
      },
      active => active !== undefined && active !== document,
    );
    await done;
    const text = clean?.getText() ?? '';
    assert(text.includes('1. Calls upon Member States to cooperate;[^1]\n\n2. Welcomes their contributions;[^2]\n'), `clean:\n${text}`);
    assert(!text.includes('Invites') && !text.includes('[^3]') && !text.includes('bis'), `nothing left:\n${text}`);
    assertEqual(document.getText(), DRAFT, 'the draft');
  });
});
