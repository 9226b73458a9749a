import type { Kept } from '../../webview/preview/messages';

/** What a page of an earlier window has kept, as far as it still makes sense; null where no document is named. */
export function keptOf(state: unknown): Kept | null {
  if (typeof state !== 'object' || state === null) return null;
  const { uri, locked, line } = state as Readonly<Record<keyof Kept, unknown>>;
  if (typeof uri !== 'string' || uri === '') return null;
  return { uri, locked: locked === true, line: typeof line === 'number' && Number.isFinite(line) && line >= 0 ? line : 0 };
}
