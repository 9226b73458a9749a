import type { Element } from '../akn/xml';

/** What can be read of a text with tracked changes: as it will be, as it was, or both with the changes as proposals in brackets. */
export const CHANGES = ['final', 'base', 'proposals'] as const;

/** One of these. */
export type Changes = (typeof CHANGES)[number];

const TRACKED: ReadonlySet<string> = new Set(['ins', 'del', 'moveFrom', 'moveTo']);

/** Whether changes are tracked in a part of a document. */
export const hasChanges = ({ name, children }: Element): boolean =>
  TRACKED.has(name) || children.some(child => typeof child !== 'string' && hasChanges(child));
