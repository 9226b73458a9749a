import * as vscode from 'vscode';
import { assert, assertEqual } from '../assert';
import { answered, openDraft, openSample, positionOf } from '../samples';

type Places = (vscode.Location | vscode.LocationLink)[];

const linesOf = (places: Places) => places.map(place => ('targetRange' in place ? place.targetRange : place.range).start.line);

const definitionsAt = (document: vscode.TextDocument, position: vscode.Position) =>
  answered(
    () => vscode.commands.executeCommand<Places>('vscode.executeDefinitionProvider', document.uri, position),
    places => places.length > 0,
  );

suite('Moving about in resolution 76/299', () => {
  let document: vscode.TextDocument;

  suiteSetup(async () => {
    document = await openSample('A_RES_76_299.unres');
  });

  test('a footnote mark leads to its note', async () => {
    const note = positionOf(document, '[^2]:').line;
    assertEqual(linesOf(await definitionsAt(document, positionOf(document, '[^2]', { within: 2 }))), [note], 'line of the note');
  });

  test('hovering over a footnote mark shows the note', async () => {
    const hovers = await answered(
      () =>
        vscode.commands.executeCommand<vscode.Hover[]>(
          'vscode.executeHoverProvider',
          document.uri,
          positionOf(document, '[^2]', { within: 2 }),
        ),
      found => found.length > 0,
    );
    const shown = hovers
      .flatMap(hover => hover.contents.map(content => (typeof content === 'string' ? content : content.value)))
      .join('\n');
    assert(shown.includes('Kazakhstan, Kyrgyzstan'), `the note is in ${shown}`);
  });

  test('hovering over an opening shows what it is in other languages, from the file that is read on first use', async () => {
    const shown = await answered(
      async () => {
        const hovers = await vscode.commands.executeCommand<vscode.Hover[]>(
          'vscode.executeHoverProvider',
          document.uri,
          positionOf(document, 'Recalling', { within: 2 }),
        );
        return hovers.flatMap(hover => hover.contents.map(content => (typeof content === 'string' ? content : content.value))).join('\n');
      },
      found => found.length > 0,
    );
    assert(shown.includes('Recordando'), `the Spanish opening is in ${shown}`);
  });

  test('a note is found from all of its marks', async () => {
    const places = await answered(
      () =>
        vscode.commands.executeCommand<vscode.Location[]>(
          'vscode.executeReferenceProvider',
          document.uri,
          positionOf(document, '[^2]:', { within: 2 }),
        ),
      found => found.length > 0,
    );
    assert(linesOf(places).includes(positionOf(document, '[^2]').line), 'the mark is among the references');
  });

  test('the outline names the paragraphs as delegates do', async () => {
    const [title] = await answered(
      () => vscode.commands.executeCommand<vscode.DocumentSymbol[]>('vscode.executeDocumentSymbolProvider', document.uri),
      found => found.length > 0,
    );
    assert(title, 'there is an outline');
    assert(title.name.includes('Zone of peace, trust and cooperation of Central Asia'), 'the title is at the top');
    const preamble = title.children.find(symbol => symbol.name === 'Preamble');
    assertEqual(preamble?.children.map(symbol => symbol.name).slice(0, 2), ['PP1', 'PP2'], 'the preamble');
    assertEqual(preamble?.children.length, 20, 'preambular paragraphs');
    const operative = title.children.map(symbol => symbol.name).filter(name => name.startsWith('OP'));
    assertEqual([operative.length, operative[0], operative[9]], [10, 'OP1', 'OP10'], 'the operative part');
  });

  test('renaming a footnote renames the mark and the note', async () => {
    const edit = await answered(
      () =>
        vscode.commands.executeCommand<vscode.WorkspaceEdit>(
          'vscode.executeDocumentRenameProvider',
          document.uri,
          positionOf(document, '[^2]', { within: 2 }),
          '9',
        ),
      found => found.size > 0,
    );
    const lines = edit.get(document.uri).map(change => change.range.start.line);
    assertEqual(lines.sort(), [positionOf(document, '[^2]').line, positionOf(document, '[^2]:').line].sort(), 'changed lines');
  });

  test('a reference to a paragraph leads to it', async () => {
    const draft = await openDraft(`The General Assembly,

Recalling its resolution 73/338 of 12 September 2019,

1. Decides to convene a conference;

2. Requests the Secretary-General to prepare the conference referred to in paragraph 1 above.
`);
    const lines = linesOf(await definitionsAt(draft, positionOf(draft, 'paragraph 1 above', { within: 3 })));
    assertEqual(lines, [positionOf(draft, '1. Decides').line], 'line of the paragraph');
  });
});
