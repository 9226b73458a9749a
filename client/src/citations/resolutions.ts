import * as vscode from 'vscode';
import { RESOLUTION_SCHEME, ResolutionRequest, TextsChanged } from '../../../server/src/protocol/requests';
import type { Server } from '../server';

/** Shows texts of the library and cards of the index as documents of their own, read-only. */
export function showResolutions(server: Server): vscode.Disposable {
  const changed = new vscode.EventEmitter<vscode.Uri>();
  return vscode.Disposable.from(
    changed,
    server.on(TextsChanged, () => {
      for (const { uri } of vscode.workspace.textDocuments) if (uri.scheme === RESOLUTION_SCHEME) changed.fire(uri);
    }),
    vscode.workspace.registerTextDocumentContentProvider(RESOLUTION_SCHEME, {
      onDidChange: changed.event,
      async provideTextDocumentContent(uri, token) {
        const content = await server.ask(ResolutionRequest, { uri: uri.toString() }, token);
        return content?.text ?? vscode.l10n.t('Nothing is known of {0} any more.', uri.path.slice(1));
      },
    }),
  );
}

/** Opens what a citation leads to: a file, a text of the library or a card. */
export const openResolution = (target: string, options: vscode.TextDocumentShowOptions = {}): Thenable<unknown> =>
  vscode.commands.executeCommand('vscode.open', vscode.Uri.parse(target), options);
