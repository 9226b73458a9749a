import * as vscode from 'vscode';
import { webviewHtml } from '../webviewHtml';

/** The library looks for its own style sheet by this id before it writes one, which the policy forbids. */
const STYLE_ID = '__________cytoscape_stylesheet';

/** The page of the graph. */
export const graphHtml = (webview: vscode.Webview, dist: vscode.Uri): string =>
  webviewHtml(webview, dist, 'citationGraph', vscode.l10n.t('Citations'), STYLE_ID);
