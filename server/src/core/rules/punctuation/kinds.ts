import type { BlockKind } from '../../syntax/tree';
import { PARAGRAPH_KINDS } from '../words';

/** The kinds of blocks that hold words set for print: paragraphs, titles and headings. */
export const WORDED_KINDS: readonly BlockKind[] = [...PARAGRAPH_KINDS, 'title', 'part', 'heading'];

/** Those, and the notes below them. */
export const PRINTED_KINDS: readonly BlockKind[] = [...WORDED_KINDS, 'footnote', 'organ', 'adoption'];
