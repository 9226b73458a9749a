import type { FromPage } from '../../webview/preview/messages';

/** A message of the page as far as it is one that we know; null for anything else. */
export function heard(message: unknown): FromPage | null {
  if (typeof message !== 'object' || message === null) return null;
  const { kind, line } = message as { readonly kind?: unknown; readonly line?: unknown };
  if (kind === 'ready') return { kind };
  if ((kind === 'scrolled' || kind === 'open') && typeof line === 'number' && Number.isFinite(line) && line >= 0) return { kind, line };
  return null;
}
