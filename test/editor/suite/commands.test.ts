import * as vscode from 'vscode';
import { assert, assertEqual } from '../assert';
import { answered, diagnosticsOf, openDraft, positionOf, rulesOf } from '../samples';

const DRAFT = `Oceans of cooperation

The General Assembly,

Recalling its resolution 81/1 of 15 October 2026,

Noting the efforts made,[^1]

1. Calls upon Member States:

    (a) To strengthen their cooperation;

    (b) To share their experience;

3. Recalls paragraph 1 above;

4. Decides to remain seized of the matter.

[^1]: See A/81/85.
`;

const editor = (): vscode.TextEditor => {
  assert(vscode.window.activeTextEditor, 'an editor is active');
  return vscode.window.activeTextEditor;
};

function putCursor(document: vscode.TextDocument, words: string, within = 0): void {
  const at = positionOf(document, words, { within });
  editor().selection = new vscode.Selection(at, at);
}

const run = (command: string, ...args: unknown[]): Thenable<unknown> => vscode.commands.executeCommand(`rapporteur.${command}`, ...args);

suite('Commands', () => {
  teardown(() => vscode.commands.executeCommand('workbench.action.revertAndCloseActiveEditor'));

  test('New Draft opens a draft in which nothing is wrong but its gaps', async () => {
    for (const [organ, line] of [
      ['General Assembly', 'The General Assembly,'],
      ['Security Council', 'The Security Council,'],
    ]) {
      await run('newDraft', organ);
      const { document, selection } = editor();
      assertEqual(document.languageId, 'un-resolution', 'language');
      assert(document.isUntitled && document.getText().includes(`${line}\n`), `a draft of the ${organ}`);
      assertEqual(document.getText(selection), '…', 'the first gap is selected');
      await diagnosticsOf(document, found => found.length > 0 && rulesOf(found).every(rule => rule === 'placeholder'));
    }
  });

  test('New Draft asks for the organ and what is known, one thing after the other', async () => {
    const done = run('newDraft');
    let answeredAll = false;
    void done.then(() => {
      answeredAll = true;
    });
    await answered(
      async () => {
        await vscode.commands.executeCommand('workbench.action.acceptSelectedQuickOpenItem');
        return answeredAll;
      },
      ended => ended,
    );
    const text = editor().document.getText();
    assert(/\n\w+-\w+ session\n\n….*\n\nThe General Assembly,\n/s.test(text), `a draft with its session:\n${text}`);
  });

  test('Renumber closes the gap and keeps references', async () => {
    const document = await openDraft(DRAFT);
    await run('renumber');
    const text = document.getText();
    assert(text.includes('\n2. Recalls paragraph 1 above;') && text.includes('\n3. Decides'), `numbered in sequence:\n${text}`);
    await diagnosticsOf(document, found => found.length === 0);
  });

  test('Insert Footnote puts the mark, numbers the later one anew and goes into the note', async () => {
    const document = await openDraft(DRAFT);
    putCursor(document, '2026,', '2026,'.length);
    await run('insertFootnote');
    const text = document.getText();
    assert(text.includes('of 15 October 2026,[^1]\n') && text.includes('the efforts made,[^2]\n'), `marks:\n${text}`);
    assert(text.includes('[^2]: See A/81/85.'), `the old note:\n${text}`);
    const note = document.lineAt(editor().selection.active).text;
    assert(
      note.startsWith('[^1]:') && editor().selection.active.character === note.length,
      `the cursor is in the new note, not in ${note}`,
    );
    await vscode.commands.executeCommand('undo');
    assertEqual(document.getText(), DRAFT, 'undone in one step');
  });

  test('Copy Paragraph Reference copies the name that delegates use', async () => {
    const document = await openDraft(DRAFT);
    for (const [words, name] of [
      ['share their experience', 'OP1 (b)'],
      ['efforts made', 'PP2'],
    ] as const) {
      putCursor(document, words);
      await run('copyParagraphReference');
      assertEqual(await vscode.env.clipboard.readText(), name, 'clipboard');
    }
  });

  test('Fix All makes the safe repairs', async () => {
    const document = await openDraft(DRAFT);
    const found = await diagnosticsOf(document, all => all.length > 0);
    assertEqual(rulesOf(found), ['op-number-sequence'], 'what is wrong');
    await run('fixAll');
    await diagnosticsOf(document, all => all.length === 0);
  });

  test('Fix All goes on until nothing is left, and is undone in one step', async () => {
    // Only when the participle is a verb again does the paragraph need the end of an operative one.
    const broken = DRAFT.replace('3. Recalls paragraph 1 above;', '3. Recalling paragraph 1 above');
    const document = await openDraft(broken);
    await diagnosticsOf(document, all => all.length > 1);
    await run('fixAll');
    await diagnosticsOf(document, all => all.length === 0);
    assert(document.getText().includes('\n2. Recalls paragraph 1 above;\n\n3. Decides'), `mended:\n${document.getText()}`);
    await vscode.commands.executeCommand('undo');
    assertEqual(document.getText(), broken, 'undone in one step');
  });

  test('Go to Paragraph goes to the paragraph that is picked', async () => {
    const document = await openDraft(DRAFT);
    putCursor(document, 'Oceans');
    const done = run('goToParagraph');
    await answered(
      async () => {
        await vscode.commands.executeCommand('workbench.action.quickOpenSelectNext');
        await vscode.commands.executeCommand('workbench.action.acceptSelectedQuickOpenItem');
        return editor().selection.active.line;
      },
      line => line > 0,
    );
    await done;
    assert(/^(?:Recalling|Noting)/.test(document.lineAt(editor().selection.active).text), 'the cursor is at a paragraph');
  });

  test('Explain Rule opens the page of the rule at the cursor', async () => {
    const document = await openDraft(DRAFT);
    await diagnosticsOf(document, all => all.length > 0);
    putCursor(document, '3. Recalls', 1);
    await run('explainRule');
    const page = await answered(
      async () => vscode.workspace.textDocuments.find(({ uri }) => uri.scheme === 'rapporteur-rule'),
      () => true,
    );
    assert(page.getText().startsWith('# op-number-sequence'), `the page, not ${page.getText().slice(0, 80)}`);
    await vscode.commands.executeCommand('workbench.action.closeActiveEditor');
  });

  test('the explanation of a finding is among its quick fixes', async () => {
    const document = await openDraft(DRAFT);
    const [finding] = await diagnosticsOf(document, all => all.length > 0);
    assert(finding, 'a finding');
    const actions = await vscode.commands.executeCommand<vscode.CodeAction[]>(
      'vscode.executeCodeActionProvider',
      document.uri,
      finding.range,
    );
    assert(
      actions.some(({ command }) => command?.command === 'rapporteur.explainRule' && command.arguments?.[0] === 'op-number-sequence'),
      `an explanation among ${actions.map(({ title }) => title).join(', ')}`,
    );
  });

  test('Use as Resolution makes plain text a draft that is checked', async () => {
    const plain = await vscode.workspace.openTextDocument({ language: 'plaintext', content: DRAFT });
    await vscode.window.showTextDocument(plain);
    await run('useAsResolution');
    assertEqual(editor().document.languageId, 'un-resolution', 'language');
    await diagnosticsOf(editor().document, all => all.length === 1);
  });
});
