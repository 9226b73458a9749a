import * as vscode from 'vscode';
import { assert, assertEqual } from '../assert';
import { skipTest } from '../results';
import { diagnosticsOf, openDraft, rulesOf } from '../samples';

const DRAFT = `Quiet lakes

The General Assembly,

Noting with concern the noise on the lakes,

1. Declares the lakes of the region quiet;

2. Decides to remain seized of the matter.
`;

/** A process that the extension host has started. */
interface Child {
  readonly pid: number;
  readonly spawnargs?: readonly string[];
  once(event: 'disconnect', heard: () => void): void;
  kill(signal: string): boolean;
}

/** The language servers that run under this extension host; none in a web worker, where there are no processes. */
function servers(): Child[] {
  const handles: Child[] =
    typeof process === 'undefined' ? [] : (process as unknown as { _getActiveHandles(): Child[] })._getActiveHandles();
  return handles.filter(({ spawnargs }) => spawnargs?.some(arg => /dist[\\/]server\.js$/.test(arg)));
}

const replaced = (document: vscode.TextDocument, from: string, to: string): Thenable<boolean> => {
  const start = document.getText().indexOf(from);
  const edit = new vscode.WorkspaceEdit();
  edit.replace(document.uri, new vscode.Range(document.positionAt(start), document.positionAt(start + from.length)), to);
  return vscode.workspace.applyEdit(edit);
};

suite('A server that dies', () => {
  test('is started again in the middle of an edit, and nothing that was typed is lost', async function () {
    const document = await openDraft(DRAFT);
    await replaced(document, '2. Decides', '7. Decides');
    await diagnosticsOf(document, found => rulesOf(found).includes('op-number-sequence'));
    const [server, ...others] = servers();
    if (!server) {
      assert(typeof process === 'undefined', 'a server runs');
      skipTest(this, 'the server is a worker, and no process can be killed');
    }
    assertEqual(others.length, 0, 'other servers');

    // The channel closes a moment before the process is known to be gone: what is asked meanwhile goes nowhere.
    const asked = new Promise<void>((resolve, reject) => {
      const ask = () => vscode.commands.executeCommand<void>('rapporteur.renumber');
      server.once('disconnect', () => Promise.all(Array.from({ length: 10 }, ask)).then(() => resolve(), reject));
    });
    server.kill('SIGKILL');
    await replaced(document, 'the region quiet;', 'the region quiet ;');
    await asked;
    await diagnosticsOf(document, found => JSON.stringify(rulesOf(found)) === '["space-before-punct"]');
    assertEqual(document.getText(), DRAFT.replace('quiet;', 'quiet ;'), 'the text');
    const [next] = servers();
    assert(next && next.pid !== server.pid, 'another server has taken over');
  });
});
