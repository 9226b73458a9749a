import type { Server } from '../server';
import type { ParagraphItem } from '../structure/items';
import { restructureHere } from '../structure/restructured';

/** Joins a paragraph with the one below. */
export const joinParagraphs = (server: Server, item?: ParagraphItem): Promise<void> => restructureHere(server, 'join', item);
