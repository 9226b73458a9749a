import * as vscode from 'vscode';
import { assert, assertEqual } from '../assert';
import { answered, diagnosticsOf, openDraft, openSample, positionOf } from '../samples';

/** An invented text in the XML of the United Nations, under a symbol that resolution 76/299 cites. */
const IN_LIBRARY = `<?xml version="1.0" encoding="utf-8"?>
<akomaNtoso xmlns="http://docs.oasis-open.org/legaldocml/ns/akn/3.0">
  <statement name="resolution">
    <meta><identification source="#lakes"/></meta>
    <coverPage><p>United Nations <docNumber refersTo="#symbol">A/RES/70/1</docNumber></p></coverPage>
    <preface>
      <p>
        <docNumber>70/1.</docNumber>
        <docTitle refersTo="#resolutionTitle"><span class="bold">An agenda of invented lakes</span></docTitle>
      </p>
    </preface>
    <preamble><formula name="enactingFormula"><p><span class="italic">The General Assembly</span>,</p></formula></preamble>
    <mainBody>
      <paragraph><num>1.</num><content><p><span class="italic">Adopts</span> the agenda of the lakes;</p></content></paragraph>
      <paragraph><num>2.</num><content><p><span class="italic">Decides</span> to remain seized of the matter</p></content></paragraph>
    </mainBody>
  </statement>
</akomaNtoso>
`;

const CITING = `---
symbol: A/RES/81/400
---

81/400. Lakes of peace

The General Assembly,

Recalling its resolution 76/299 of 28 July 2022,

1. Decides to remain seized of the matter.
`;

const folder = (): vscode.Uri => {
  const uri = vscode.workspace.workspaceFolders?.[0]?.uri;
  assert(uri, 'a folder is open');
  return uri;
};
const library = (): vscode.Uri => vscode.Uri.joinPath(folder(), '../library');
const write = (uri: vscode.Uri, text: string): Thenable<void> => vscode.workspace.fs.writeFile(uri, new TextEncoder().encode(text));
const run = (command: string, ...args: unknown[]): Thenable<unknown> => vscode.commands.executeCommand(`rapporteur.${command}`, ...args);

/** The addresses that a definition leads to, once there are such as are wanted. */
const targetsAt = async (document: vscode.TextDocument, at: vscode.Position, wanted: (uri: vscode.Uri) => boolean = () => true) => {
  const places = await answered(
    () => vscode.commands.executeCommand<(vscode.Location | vscode.LocationLink)[]>('vscode.executeDefinitionProvider', document.uri, at),
    found => found.some(place => wanted(uriOf(place))),
  );
  return places.map(uriOf);
};
const uriOf = (place: vscode.Location | vscode.LocationLink): vscode.Uri => ('targetUri' in place ? place.targetUri : place.uri);

/** What is in the active tab, once it is of that kind. */
const tabOf = <Input>(kind: new (...args: never[]) => Input): Promise<Input> =>
  answered(
    async () => vscode.window.tabGroups.activeTabGroup.activeTab?.input as Input,
    input => input instanceof kind,
  );

function putCursor(document: vscode.TextDocument, at: vscode.Position, to = at): vscode.TextEditor {
  const editor = vscode.window.activeTextEditor;
  assert(editor?.document === document, 'the draft is in the active editor');
  editor.selection = new vscode.Selection(at, to);
  return editor;
}

suite('The citations of resolution 76/299', () => {
  let document: vscode.TextDocument;
  const at = (words: string): vscode.Position => positionOf(document, words, { within: 2 });

  setup(async () => {
    document = await openSample('A_RES_76_299.unres');
  });
  teardown(() => vscode.commands.executeCommand('workbench.action.closeAllEditors'));
  suiteTeardown(async () => {
    await vscode.workspace.getConfiguration().update('rapporteur.library.folders', undefined, vscode.ConfigurationTarget.Global);
    for (const uri of [library(), vscode.Uri.joinPath(folder(), 'lakes.unres')]) {
      await Promise.resolve(vscode.workspace.fs.delete(uri, { recursive: true })).catch(() => {});
    }
  });

  test('each leads somewhere', async () => {
    const cited = { '73/338': '73/338', '53/243 A': '53/243A', '53/243 A and B': '53/243B', '70/1': '70/1', '75/272': '75/272' };
    for (const [words, number] of Object.entries(cited)) {
      const targets = await targetsAt(document, positionOf(document, words, { within: words.length - 1 }));
      assertEqual(targets.map(String), [`rapporteur-resolution:/A/RES/${number}.md`], words);
    }
  });

  test('F12 opens the card of one whose text is not at hand', async () => {
    putCursor(document, at('73/338'));
    await vscode.commands.executeCommand('editor.action.revealDefinition');
    const { uri, viewType } = await tabOf(vscode.TabInputCustom);
    assertEqual([uri.path, viewType], ['/A/RES/73/338.md', 'rapporteur.resolutionCard'], 'the card');
    const card = (await vscode.workspace.openTextDocument(uri)).getText();
    for (const words of ['General Assembly resolution 73/338', '12 September 2019', 'https://docs.un.org/en/A/RES/73/338']) {
      assert(card.includes(words), `${words} in ${card}`);
    }
  });

  test('F12 opens the text where a folder of the library has it, and nothing is found in that', async () => {
    await write(vscode.Uri.joinPath(library(), 'A_RES_70_1.xml'), IN_LIBRARY);
    await run('addLibraryFolder', library());
    const isText = (uri: vscode.Uri): boolean => uri.path === '/A/RES/70/1.unres';
    await targetsAt(document, at('70/1'), isText);
    putCursor(document, at('70/1'));
    await vscode.commands.executeCommand('editor.action.revealDefinition');
    const opened = await answered(
      async () => vscode.window.activeTextEditor?.document,
      ({ uri }) => isText(uri),
    );
    assertEqual(opened.languageId, 'un-resolution', 'language');
    assert(opened.getText().includes('1. Adopts the agenda of the lakes;'), opened.getText());
    await diagnosticsOf(document, () => true);
    assertEqual(vscode.languages.getDiagnostics(opened.uri), [], 'findings in a text of the library');
    const edited = await vscode.window.activeTextEditor
      ?.edit(builder => builder.insert(new vscode.Position(0, 0), 'x'))
      .then(
        done => done && opened.getText().startsWith('x'),
        () => false,
      );
    assert(!edited, 'it cannot be changed');
  });

  test('a text of the workspace that cites it is found from its title, and by the lens on that', async () => {
    await write(vscode.Uri.joinPath(folder(), 'lakes.unres'), CITING);
    const title = positionOf(document, '76/299. Zone', { within: 2 });
    const places = await answered(
      () => vscode.commands.executeCommand<vscode.Location[]>('vscode.executeReferenceProvider', document.uri, title),
      found => found.some(({ uri }) => uri.path.endsWith('/lakes.unres')),
    );
    assert(places.length > 0, 'references');
    const lenses = await answered(
      () => vscode.commands.executeCommand<vscode.CodeLens[]>('vscode.executeCodeLensProvider', document.uri, 5),
      found => found.some(({ command }) => /cited by 1/i.test(command?.title ?? '')),
    );
    assertEqual(lenses.map(({ command }) => command?.command).sort(), ['rapporteur.showCitedBy', 'rapporteur.showCites'], 'commands');
    for (const { command } of lenses) if (command) await vscode.commands.executeCommand(command.command, ...(command.arguments ?? []));
  });

  test('Copy Citation Symbol and Copy Citation Link copy what is cited at the cursor', async () => {
    putCursor(document, at('73/338'));
    await run('copyCitationSymbol');
    assertEqual(await vscode.env.clipboard.readText(), 'A/RES/73/338', 'symbol');
    await run('copyCitationLink');
    assertEqual(await vscode.env.clipboard.readText(), 'https://docs.un.org/en/A/RES/73/338', 'link');
  });

  test('Insert Citation puts the resolution that is searched for at the cursor', async () => {
    const draft = await openDraft('The General Assembly,\n\nRecalling its 73/338\n');
    putCursor(draft, positionOf(draft, '73/338'), positionOf(draft, '73/338', { within: 6 }));
    const done = run('insertCitation');
    await answered(
      async () => {
        await vscode.commands.executeCommand('workbench.action.acceptSelectedQuickOpenItem');
        return draft.getText();
      },
      text => text.includes('of 12 September 2019'),
    );
    await done;
    assertEqual(draft.lineAt(2).text, 'Recalling its resolution 73/338 of 12 September 2019', 'the paragraph');
    await vscode.commands.executeCommand('workbench.action.revertAndCloseActiveEditor');
  });

  test('the graph opens beside the text', async () => {
    await run('showCitationGraph');
    const { viewType } = await tabOf(vscode.TabInputWebview);
    assert(viewType.endsWith('rapporteur.citationGraph'), viewType);
  });
});
