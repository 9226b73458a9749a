import * as vscode from 'vscode';
import { cardToHtml, OPEN } from './cardHtml';

const TYPE = 'rapporteur.resolutionCard';

/** Shows the cards of resolutions as pages. Their text is Markdown, which the peek view and other editors show as it is. */
export const showCards = (): vscode.Disposable =>
  vscode.window.registerCustomEditorProvider(TYPE, {
    resolveCustomTextEditor(document, { webview, onDidDispose }) {
      // A card has no script; its links into the editor are this one command.
      webview.options = { enableScripts: false, enableCommandUris: [OPEN], localResourceRoots: [] };
      const draw = (): void => {
        webview.html = pageOf(document.getText());
      };
      draw();
      const following = vscode.workspace.onDidChangeTextDocument(change => change.document === document && draw());
      onDidDispose(() => following.dispose());
    },
  } satisfies vscode.CustomTextEditorProvider);

function pageOf(markdown: string): string {
  const nonce = crypto.randomUUID();
  return `<!DOCTYPE html>
<html lang="en">
<head>
<meta charset="UTF-8">
<meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'nonce-${nonce}'">
<style nonce="${nonce}">
body { max-width: 46em; padding: 1em 2em; line-height: 1.6; }
h1 { margin-bottom: 0.2em; font-weight: normal; }
h1 + p { margin-top: 0; font-size: 1.3em; }
h2 { margin-top: 2em; font-size: 1.1em; border-bottom: 1px solid var(--vscode-panel-border, currentcolor); }
ul { padding-left: 1.4em; }
</style>
</head>
<body>${cardToHtml(markdown)}</body>
</html>`;
}
