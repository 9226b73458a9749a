import * as vscode from 'vscode';
import { ProposalsRequest } from '../../../server/src/protocol/requests';
import type { CurrentDraft } from '../citations/currentDraft';
import { afterPause, oneAtATime } from '../refresh';
import { type Server, toDocumentParams, toRange } from '../server';
import { itemsOf, type NegotiationItem, type ProposalItem, type ProposerItem } from './items';

const VIEW = 'rapporteur.negotiation';
/** Set while something in the current draft is not agreed: the view is there only then. */
const HAS_PROPOSALS = 'rapporteur.hasProposals';
/** The tree is drawn anew when the writer pauses, not with every key. */
const PAUSE = 400;

/** Shows what is not agreed in the current draft in a tree, by who proposed it. */
export function showNegotiation(server: Server, draft: CurrentDraft): vscode.Disposable {
  const drawn = new vscode.EventEmitter<void>();
  let groups: readonly ProposerItem[] = [];
  const view = vscode.window.createTreeView<NegotiationItem>(VIEW, {
    showCollapseAll: true,
    treeDataProvider: {
      onDidChangeTreeData: drawn.event,
      getTreeItem: item => (item.kind === 'proposer' ? toGroup(item) : toProposal(item)),
      getChildren: item => (item ? (item.kind === 'proposer' ? [...item.proposals] : []) : [...groups]),
    },
  });

  const refresh = oneAtATime(async () => {
    const { document } = draft;
    const proposals = document && !document.isClosed ? await server.ask(ProposalsRequest, toDocumentParams(document)) : [];
    groups = document ? itemsOf(document.uri.toString(), proposals) : [];
    view.description = proposals.length ? String(proposals.length) : '';
    void vscode.commands.executeCommand('setContext', HAS_PROPOSALS, proposals.length > 0);
    drawn.fire();
  });
  const refreshSoon = afterPause(PAUSE, refresh);

  void refresh();
  return vscode.Disposable.from(
    view,
    drawn,
    draft.onDidChange(refresh),
    vscode.workspace.onDidChangeTextDocument(({ document }) => document === draft.document && refreshSoon()),
  );
}

function toGroup({ name, proposals }: ProposerItem): vscode.TreeItem {
  const shown = new vscode.TreeItem(name ?? vscode.l10n.t('Unattributed'), vscode.TreeItemCollapsibleState.Expanded);
  shown.id = name ?? '';
  shown.description = String(proposals.length);
  shown.iconPath = new vscode.ThemeIcon(name === null ? 'question' : 'organization');
  shown.contextValue = 'proposer';
  return shown;
}

/** A proposal by its paragraph and its first words. A click selects it in the text. */
function toProposal({ uri, proposal }: ProposalItem): vscode.TreeItem {
  const { kind, paragraph, words, range } = proposal;
  const shown = new vscode.TreeItem(paragraph ?? vscode.l10n.t('Line {0}', range.start.line + 1));
  shown.description = words;
  shown.tooltip = words;
  shown.iconPath = new vscode.ThemeIcon(kind === 'alternatives' ? 'list-selection' : kind === 'inserted' ? 'insert' : 'bracket');
  shown.contextValue = `proposal.${kind}`;
  shown.accessibilityInformation = { label: [paragraph, words].filter(Boolean).join(', ') };
  shown.command = {
    command: 'vscode.open',
    title: vscode.l10n.t('Go to Proposal'),
    arguments: [vscode.Uri.parse(uri), { selection: toRange(range) } satisfies vscode.TextDocumentShowOptions],
  };
  return shown;
}
