import type { DocumentLink, DocumentLinkParams, InlayHint, InlayHintParams } from 'vscode-languageserver';
import { citationHintsOf, inlayHintsOf } from '../../features/inlayHints';
import { documentLinksOf } from '../../features/links';
import type { Workspace } from '../../workspace/texts';
import type { Client } from '../client';
import { toRange, toSpan } from '../convert';
import type { Snapshot } from '../snapshots';

/** The names of preambular paragraphs before them, and, where the settings ask for them, the titles of what is cited behind it. */
export async function inlayHints(
  { document, analysis, settings }: Snapshot,
  { range }: InlayHintParams,
  _client: Client,
  workspace: Workspace,
): Promise<InlayHint[]> {
  const shown = toSpan(document, range);
  const titles = settings.citationHints ? await citationHintsOf(analysis, shown, workspace) : [];
  return [
    ...inlayHintsOf(analysis, shown).map(hint => ({ ...hint, paddingRight: true })),
    ...titles.map(hint => ({ ...hint, paddingLeft: true })),
  ].map(({ offset, ...hint }) => ({ position: document.positionAt(offset), ...hint }));
}

/** The links of a text: its citations, to their texts or official pages. */
export async function links(
  { document, analysis }: Snapshot,
  _params: DocumentLinkParams,
  { showsResolutions }: Client,
  workspace: Workspace,
): Promise<DocumentLink[]> {
  const found = await documentLinksOf(analysis, workspace, showsResolutions);
  return found.map(({ start, end, target, tooltip }) => ({ range: toRange(document, { start, end }), target, tooltip }));
}
