import type { Server } from '../server';
import type { ParagraphItem } from '../structure/items';
import { restructureHere } from '../structure/restructured';

/** Opens a paragraph behind another under its number. */
export const insertBis = (server: Server, item?: ParagraphItem): Promise<void> => restructureHere(server, 'insertBis', item);
