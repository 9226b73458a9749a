/** What can be read of a text with tracked changes: as it will be, as it was, or both with the changes as proposals in brackets. */
export const CHANGES = ['final', 'base', 'proposals'] as const;

/** One of these. */
export type Changes = (typeof CHANGES)[number];
