import { type HtmlBlock, htmlBlocksOf, mastheadHtml } from '../../convert/export/html/blocks';
import { htmlOf } from '../../convert/export/html/html';
import { pageOf } from '../../convert/page/pageOf';
import type { PreviewBlock, PreviewResult } from '../requests';
import type { Snapshot } from '../snapshots';

export function preview({ analysis, document, version }: Snapshot): PreviewResult {
  const page = pageOf(analysis);
  const { blocks, notes } = htmlBlocksOf(page);
  const lineAt = (offset: number): number => document.positionAt(offset).line;
  const placed = ({ start, end, html }: HtmlBlock): PreviewBlock => ({ startLine: lineAt(start), endLine: lineAt(end), html });
  return {
    version,
    language: page.language,
    direction: page.direction,
    masthead: page.masthead && mastheadHtml(page.masthead),
    blocks: blocks.map(placed),
    notes: notes.map(placed),
  };
}

export const toHtml = ({ analysis }: Snapshot): string => htmlOf(analysis);
