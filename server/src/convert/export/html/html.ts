import type { Analysis } from '../../../core/model/analysis';
import { MASTHEAD_WORDS } from '../../page/mastheadWords';
import { pageOf } from '../../page/pageOf';
import { htmlBlocksOf, mastheadHtml } from './blocks';
import { escaped } from './escape';
import { PRINT_STYLE, runningHead, STYLE } from './style';

/**
 * The resolution as a page of HTML that needs nothing else: no script, nothing from the network. Its numbers and letters are words of the
 * page, so that they are copied and read out; notes and their marks lead to each other.
 */
export function htmlOf(analysis: Analysis): string {
  const page = pageOf(analysis);
  const { blocks, notes } = htmlBlocksOf(page);
  const title = escaped([page.masthead?.symbol, page.title].filter(Boolean).join(' – ') || 'Resolution');
  const masthead = page.masthead ? `<header class="masthead">${mastheadHtml(page.masthead)}</header>\n` : '';
  const foot = notes.length
    ? `\n<section class="notes" role="doc-endnotes" aria-label="${MASTHEAD_WORDS[page.language].footnotes}">\n${notes.map(({ html }) => html).join('\n')}\n</section>`
    : '';
  return `<!DOCTYPE html>
<html lang="${page.language}" dir="${page.direction}">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'unsafe-inline'">
<title>${title}</title>
<style>
${STYLE}
${PRINT_STYLE}${page.masthead?.symbol ? `\n${runningHead(page.masthead.symbol)}` : ''}
</style>
</head>
<body class="page">
${masthead}<main>
${blocks.map(({ html }) => html).join('\n')}
</main>${foot}
</body>
</html>
`;
}
