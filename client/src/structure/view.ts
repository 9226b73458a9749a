import * as vscode from 'vscode';
import { MoveParagraphRequest } from '../../../server/src/protocol/requests';
import type { CurrentDraft } from '../citations/currentDraft';
import { answerFor } from '../draft';
import { afterPause, oneAtATime } from '../refresh';
import { type Server, toDocumentParams } from '../server';
import { childrenOf, currentItem, editorOf, isParagraph, itemAt, itemsOf, type ParagraphItem, symbolsOf, toTreeItem } from './items';
import { follow } from './restructured';

const VIEW = 'rapporteur.resolution';
const DRAGGED = 'application/vnd.code.tree.rapporteur.resolution';
/** The tree is drawn anew when the writer pauses, not with every key. */
const PAUSE = 300;

/** Shows the current draft as a tree of its paragraphs, which follows the cursor and in which they are dragged about. */
export function showStructure(server: Server, draft: CurrentDraft): vscode.Disposable {
  const drawn = new vscode.EventEmitter<void>();
  let items: readonly ParagraphItem[] = [];
  const view = vscode.window.createTreeView<ParagraphItem>(VIEW, {
    showCollapseAll: true,
    treeDataProvider: {
      onDidChangeTreeData: drawn.event,
      getTreeItem: toTreeItem,
      getChildren: item => (item ? childrenOf(item) : [...items]),
      getParent: item => item.parent,
    },
    dragAndDropController: {
      dragMimeTypes: [DRAGGED],
      dropMimeTypes: [DRAGGED],
      handleDrag: ([item], transfer) => {
        if (item && isParagraph(item)) transfer.set(DRAGGED, new vscode.DataTransferItem(item));
      },
      handleDrop: async (target, transfer) => {
        const item: ParagraphItem | undefined = transfer.get(DRAGGED)?.value;
        if (item && target && isParagraph(target) && item !== target) await drop(server, item, target);
      },
    },
  });

  const reveal = async (): Promise<void> => {
    const editor = vscode.window.activeTextEditor;
    const item = editor?.document === draft.document ? itemAt(items, editor?.selection.active ?? new vscode.Position(0, 0)) : undefined;
    if (item && view.visible) await view.reveal(item, { select: true, focus: false });
  };
  const refresh = oneAtATime(async () => {
    const { document } = draft;
    if (!view.visible) return;
    items = document && !document.isClosed ? itemsOf(document.uri, await symbolsOf(document.uri), null) : [];
    drawn.fire();
    await reveal();
  });
  const refreshSoon = afterPause(PAUSE, refresh);
  const revealSoon = afterPause(PAUSE, () => void reveal());
  return vscode.Disposable.from(
    view,
    drawn,
    view.onDidChangeVisibility(refresh),
    draft.onDidChange(refresh),
    vscode.workspace.onDidChangeTextDocument(({ document }) => document === draft.document && refreshSoon()),
    vscode.window.onDidChangeTextEditorSelection(({ textEditor }) => textEditor.document === draft.document && revealSoon()),
  );
}

/** Puts a paragraph into the place of another, in one step that can be undone. */
async function drop(server: Server, dragged: ParagraphItem, onto: ParagraphItem): Promise<void> {
  const editor = await editorOf(dragged);
  const [item, target] = [await currentItem(dragged), await currentItem(onto)];
  if (!item || !target) return;
  const params = { ...toDocumentParams(editor.document), from: item.symbol.selectionRange.start, to: target.symbol.selectionRange.start };
  await follow(editor, await answerFor(editor.document, () => server.ask(MoveParagraphRequest, params)));
}
