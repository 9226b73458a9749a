import type { Server } from '../server';
import type { ParagraphItem } from '../structure/items';
import { restructureHere } from '../structure/restructured';

/** Parts the paragraph at the cursor. */
export const splitParagraph = (server: Server, item?: ParagraphItem): Promise<void> => restructureHere(server, 'split', item);
