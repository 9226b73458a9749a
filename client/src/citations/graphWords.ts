import * as vscode from 'vscode';
import type { Words } from '../../webview/citationGraph/messages';

/** What the page of the graph says. */
export const graphWords = (): Words => ({
  graph: vscode.l10n.t('Graph'),
  list: vscode.l10n.t('List'),
  filter: vscode.l10n.t('Number or words of the title'),
  organs: vscode.l10n.t('Organs'),
  fit: vscode.l10n.t('Fit'),
  zoomIn: vscode.l10n.t('Zoom In'),
  zoomOut: vscode.l10n.t('Zoom Out'),
  open: vscode.l10n.t('Open'),
  officialPage: vscode.l10n.t('Official Page'),
  counts: vscode.l10n.t('Texts: {0}. Citations: {1}.', '{0}', '{1}'),
  cites: vscode.l10n.t('Cites'),
  citedBy: vscode.l10n.t('Cited by'),
  drafts: vscode.l10n.t('Drafts'),
  undated: vscode.l10n.t('No date'),
  empty: vscode.l10n.t('No text of the workspace cites another.'),
  keys: vscode.l10n.t('Arrow keys go from text to text, Enter opens one, + and − zoom, 0 shows all. The list says the same in words.'),
});
