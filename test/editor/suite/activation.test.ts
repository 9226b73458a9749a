import * as vscode from 'vscode';
import { assert, assertEqual } from '../assert';
import { diagnosticsOf, openSample } from '../samples';

const extension = () => vscode.extensions.getExtension('rapporteur.rapporteur');

suite('Opening resolution 76/299', () => {
  let document: vscode.TextDocument;

  suiteSetup(async () => {
    document = await openSample('A_RES_76_299.unres');
  });

  test('is in the language of resolutions', () => {
    assertEqual(document.languageId, 'un-resolution', 'language');
  });

  test('starts the extension by itself', async () => {
    assert(extension(), 'the extension is installed');
    // Diagnostics of another file prove the server; activation has no event.
    await diagnosticsOf(await openSample('broken-draft.unres'), found => found.length > 0);
    assert(extension()?.isActive, 'active without a call of activate()');
  });

  test('finds nothing wrong with it', async () => {
    await diagnosticsOf(document, found => found.length === 0);
  });
});
