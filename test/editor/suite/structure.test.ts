import * as vscode from 'vscode';
import { assertEqual } from '../assert';
import { openDraft, positionOf } from '../samples';

const DRAFT = `Oceans of cooperation

The General Assembly,

Noting the efforts made,

1. Calls upon Member States to cooperate;

2. Welcomes contributions;

3. Decides to remain seized of the matter.
`;

const run = (command: string): Thenable<unknown> => vscode.commands.executeCommand(`rapporteur.${command}`);

/** Puts the cursor before the words, runs a command, answers the operative part, and undoes it in one step. */
async function after(words: string, command: string): Promise<string> {
  const document = await openDraft(DRAFT);
  const at = positionOf(document, words, { within: 0 });
  if (vscode.window.activeTextEditor) vscode.window.activeTextEditor.selection = new vscode.Selection(at, at);
  await run(command);
  const text = document.getText();
  await vscode.commands.executeCommand('undo');
  assertEqual(document.getText(), DRAFT, `${command} is undone in one step`);
  return text.slice(text.indexOf('1.'));
}

suite('Structure', () => {
  teardown(() => vscode.commands.executeCommand('workbench.action.revertAndCloseActiveEditor'));

  test('a paragraph moves up and down, numbers and ends stay in their places', async () => {
    const moved = '1. Welcomes contributions;\n\n2. Calls upon Member States to cooperate;\n\n3. Decides to remain seized of the matter.\n';
    assertEqual(await after('2. Welcomes', 'moveParagraphUp'), moved, 'up');
    assertEqual(await after('1. Calls', 'moveParagraphDown'), moved, 'down');
  });

  test('a paragraph becomes a subparagraph', async () => {
    const text = await after('2. Welcomes', 'demoteParagraph');
    assertEqual(text.split('\n\n')[1], '    (a) Welcomes contributions;', 'demoted');
  });

  test('paragraphs are joined, split, turned and inserted', async () => {
    assertEqual(
      (await after('1. Calls', 'joinParagraphs')).split('\n')[0],
      '1. Calls upon Member States to cooperate, welcomes contributions;',
      'joined',
    );
    assertEqual((await after('to cooperate', 'splitParagraph')).split('\n\n')[1], '2. to cooperate;', 'split');
    assertEqual((await after('1. Calls', 'turnParagraph')).split('\n')[0], '1. Welcomes contributions;', 'turned');
    assertEqual((await after('1. Calls', 'insertBis')).split('\n\n')[1], '1 bis. ', 'inserted');
  });

  test('the view of the resolution opens', async () => {
    await openDraft(DRAFT);
    await vscode.commands.executeCommand('rapporteur.resolution.focus');
  });
});
