import { escaped } from '../../server/src/convert/export/html/escape';

/** What a page of the extension's own is made of. */
export interface WebviewPage {
  /** Of the editor, as a BCP 47 tag. */
  readonly language: string;
  /** It names the page to a screen reader. */
  readonly title: string;
  /** Addresses of its script and its style sheet. */
  readonly script: string;
  readonly style: string;
  /** Where style sheets may come from, as a policy names it. */
  readonly source: string;
  /** A word that nobody can guess, new for each page. */
  readonly nonce: string;
  /** Given to the style sheet, where a library looks for it. */
  readonly styleId?: string;
}

/** The page: its own script and style sheet, and nothing from anywhere else. */
export function webviewPageHtml({ language, title, script, style, source, nonce, styleId }: WebviewPage): string {
  return `<!DOCTYPE html>
<html lang="${escaped(language)}">
<head>
<meta charset="UTF-8">
<meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src ${source}; script-src 'nonce-${nonce}'">
<link rel="stylesheet"${styleId ? ` id="${styleId}"` : ''} href="${escaped(style)}">
<title>${escaped(title)}</title>
</head>
<body>
<script nonce="${nonce}" src="${escaped(script)}"></script>
</body>
</html>`;
}
