import * as vscode from 'vscode';
import { CitationsRequest, TextsChanged } from '../../../server/src/protocol/requests';
import { afterPause, oneAtATime } from '../refresh';
import { type Server, toDocumentParams } from '../server';
import type { CurrentDraft } from './currentDraft';
import { type CitationItem, type GroupItem, itemsOf } from './items';
import { toTreeItem } from './treeItem';

const VIEW = 'rapporteur.citations';
/** Set while there is a draft to show the citations of. */
const HAS_DRAFT = 'rapporteur.hasDraft';
/** The tree is drawn anew when the writer pauses, not with every key. */
const PAUSE = 400;

/** Shows what the current draft cites in a tree, as long as the tree is in sight. */
export function showCitations(server: Server, draft: CurrentDraft): vscode.Disposable {
  const drawn = new vscode.EventEmitter<void>();
  let groups: readonly GroupItem[] = [];
  const view = vscode.window.createTreeView<CitationItem>(VIEW, {
    showCollapseAll: true,
    treeDataProvider: {
      onDidChangeTreeData: drawn.event,
      getTreeItem: toTreeItem,
      getChildren: item => (item ? childrenOf(item) : [...groups]),
    },
  });

  const refresh = oneAtATime(async () => {
    const { document } = draft;
    if (!view.visible) return;
    const organs = document && !document.isClosed ? await server.ask(CitationsRequest, toDocumentParams(document)) : [];
    groups = itemsOf(organs);
    view.message = document && groups.length === 0 ? vscode.l10n.t('This text cites nothing.') : '';
    drawn.fire();
  });
  const refreshSoon = afterPause(PAUSE, refresh);
  const isShown = (uri: vscode.Uri): boolean => uri.toString() === draft.document?.uri.toString();
  const tellWhetherThereIsOne = (): void => void vscode.commands.executeCommand('setContext', HAS_DRAFT, draft.document !== undefined);

  tellWhetherThereIsOne();
  return vscode.Disposable.from(
    view,
    drawn,
    view.onDidChangeVisibility(refresh),
    draft.onDidChange(tellWhetherThereIsOne),
    draft.onDidChange(refresh),
    vscode.workspace.onDidChangeTextDocument(({ document }) => isShown(document.uri) && refreshSoon()),
    server.on(TextsChanged, refreshSoon),
    // What is wrong with a citation is known with the findings.
    vscode.languages.onDidChangeDiagnostics(({ uris }) => uris.some(isShown) && refreshSoon()),
  );
}

function childrenOf(item: CitationItem): CitationItem[] {
  if (item.kind === 'group') return [...item.cited];
  return item.kind === 'cited' ? [...item.places] : [];
}
