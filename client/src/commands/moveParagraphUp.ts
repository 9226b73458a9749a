import type { Server } from '../server';
import type { ParagraphItem } from '../structure/items';
import { restructureHere } from '../structure/restructured';

/** Exchanges a paragraph with the sibling above it. */
export const moveParagraphUp = (server: Server, item?: ParagraphItem): Promise<void> => restructureHere(server, 'moveUp', item);
