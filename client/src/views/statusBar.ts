import * as vscode from 'vscode';
import { StatisticsRequest, type StatisticsResult } from '../../../server/src/protocol/requests';
import { isDraft } from '../draft';
import { oneAtATime } from '../refresh';
import { type Server, toDocumentParams } from '../server';

/** Keeps the counts of the draft in the active editor in the status bar; a click opens the list of problems, one on the proposals the view of the negotiation. */
export function showStatistics(server: Server): vscode.Disposable {
  const item = vscode.window.createStatusBarItem('rapporteur.statistics', vscode.StatusBarAlignment.Right, 100);
  item.name = vscode.l10n.t('Resolution');
  item.command = 'workbench.actions.view.problems';
  const proposals = vscode.window.createStatusBarItem('rapporteur.proposals', vscode.StatusBarAlignment.Right, 99);
  proposals.name = vscode.l10n.t('Proposals');
  proposals.command = 'rapporteur.negotiation.focus';
  proposals.tooltip = vscode.l10n.t('Places that are not agreed. Opens the list of them.');
  const refresh = oneAtATime(() => update(vscode.window.activeTextEditor?.document));

  async function update(document: vscode.TextDocument | undefined): Promise<void> {
    const counts = document && isDraft(document) ? await server.ask(StatisticsRequest, toDocumentParams(document)) : null;
    showProposals(counts?.proposals ?? 0);
    if (!counts) return item.hide();
    item.text = toText(counts);
    item.tooltip = toSentence(counts);
    item.accessibilityInformation = { label: toSentence(counts), role: 'button' };
    item.show();
  }

  function showProposals(count: number): void {
    proposals.text = vscode.l10n.t('Proposals: {0}', count);
    if (count > 0) proposals.show();
    else proposals.hide();
  }

  void refresh();
  return vscode.Disposable.from(
    item,
    proposals,
    vscode.window.onDidChangeActiveTextEditor(refresh),
    vscode.workspace.onDidChangeTextDocument(({ document }) => {
      if (document === vscode.window.activeTextEditor?.document) void refresh();
    }),
    vscode.languages.onDidChangeDiagnostics(refresh),
  );
}

const toText = ({ words, preambular, operative, findings }: StatisticsResult): string =>
  `${vscode.l10n.t('{0} words', words.toLocaleString())}  PP ${preambular}  OP ${operative}  ${findings ? `$(warning) ${findings}` : '$(check)'}`;

/** The same in words, for the tooltip and for a screen reader. */
const toSentence = ({ words, preambular, operative, findings }: StatisticsResult): string =>
  vscode.l10n.t(
    'Words: {0}. Preambular paragraphs: {1}. Operative paragraphs: {2}. Open findings: {3}. Opens the list of problems.',
    words.toLocaleString(),
    preambular,
    operative,
    findings,
  );
