import type { FromPage } from '../../webview/comparison/messages';

/** A message of the page as far as it is one that we know; null for anything else. */
export function heard(message: unknown): FromPage | null {
  if (typeof message !== 'object' || message === null) return null;
  const { kind, side, row } = message as { readonly kind?: unknown; readonly side?: unknown; readonly row?: unknown };
  if (kind === 'ready' || kind === 'copyAmendments' || kind === 'openAmendments') return { kind };
  if (kind === 'open' && (side === 'base' || side === 'draft') && Number.isInteger(row)) return { kind, side, row: row as number };
  return null;
}
