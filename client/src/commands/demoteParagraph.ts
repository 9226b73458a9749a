import type { Server } from '../server';
import type { ParagraphItem } from '../structure/items';
import { restructureHere } from '../structure/restructured';

/** Makes a paragraph the last subparagraph of the one above. */
export const demoteParagraph = (server: Server, item?: ParagraphItem): Promise<void> => restructureHere(server, 'demote', item);
