import type { Server } from '../server';
import type { ParagraphItem } from '../structure/items';
import { restructureHere } from '../structure/restructured';

/** Exchanges a paragraph with the sibling below it. */
export const moveParagraphDown = (server: Server, item?: ParagraphItem): Promise<void> => restructureHere(server, 'moveDown', item);
