import * as vscode from 'vscode';

/** A page of the extension's own: its script and its style sheet, and nothing from anywhere else. `title` is not shown; it names the page to a screen reader. */
export function webviewHtml(webview: vscode.Webview, dist: vscode.Uri, name: string, title: string): string {
  const nonce = crypto.randomUUID();
  const at = (file: string): string => webview.asWebviewUri(vscode.Uri.joinPath(dist, file)).toString();
  return `<!DOCTYPE html>
<html lang="${vscode.env.language}">
<head>
<meta charset="UTF-8">
<meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src ${webview.cspSource}; script-src 'nonce-${nonce}'">
<link rel="stylesheet" href="${at(`${name}.css`)}">
<title>${title}</title>
</head>
<body>
<script nonce="${nonce}" src="${at(`${name}.js`)}"></script>
</body>
</html>`;
}
