import * as vscode from 'vscode';
import { webviewPageHtml } from './webviewPage';

/** The page of the bundles `name.js` and `name.css` in `dist`. */
export function webviewHtml(webview: vscode.Webview, dist: vscode.Uri, name: string, title: string, styleId?: string): string {
  const at = (file: string): string => webview.asWebviewUri(vscode.Uri.joinPath(dist, file)).toString();
  return webviewPageHtml({
    language: vscode.env.language,
    title,
    script: at(`${name}.js`),
    style: at(`${name}.css`),
    source: webview.cspSource,
    nonce: crypto.randomUUID(),
    ...(styleId && { styleId }),
  });
}
