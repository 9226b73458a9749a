import type { DocumentLink, DocumentLinkParams, InlayHint, InlayHintParams } from 'vscode-languageserver';
import { inlayHintsOf } from '../../features/inlayHints';
import { documentLinksOf } from '../../features/links';
import { toRange, toSpan } from '../convert';
import type { Snapshot } from '../snapshots';

export const inlayHints = ({ document, analysis }: Snapshot, { range }: InlayHintParams): InlayHint[] =>
  inlayHintsOf(analysis, toSpan(document, range)).map(({ offset, label, tooltip }) => ({
    position: document.positionAt(offset),
    label,
    tooltip,
    paddingRight: true,
  }));

export const links = ({ document, analysis }: Snapshot, _params: DocumentLinkParams): DocumentLink[] =>
  documentLinksOf(analysis).map(({ start, end, target, tooltip }) => ({ range: toRange(document, { start, end }), target, tooltip }));
