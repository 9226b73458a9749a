import * as vscode from 'vscode';

/** The page of the graph: its own script and style sheet, and nothing from anywhere else. */
export function graphHtml(webview: vscode.Webview, dist: vscode.Uri): string {
  const nonce = crypto.randomUUID();
  const at = (file: string): string => webview.asWebviewUri(vscode.Uri.joinPath(dist, file)).toString();
  // The library looks for its own style sheet by this id before it writes one, which the policy forbids.
  return `<!DOCTYPE html>
<html lang="${vscode.env.language}">
<head>
<meta charset="UTF-8">
<meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src ${webview.cspSource}; script-src 'nonce-${nonce}'">
<link rel="stylesheet" id="__________cytoscape_stylesheet" href="${at('citationGraph.css')}">
</head>
<body>
<script nonce="${nonce}" src="${at('citationGraph.js')}"></script>
</body>
</html>`;
}
