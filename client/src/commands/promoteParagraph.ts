import type { Server } from '../server';
import type { ParagraphItem } from '../structure/items';
import { restructureHere } from '../structure/restructured';

/** Makes a subparagraph a sibling of the paragraph that it is a part of. */
export const promoteParagraph = (server: Server, item?: ParagraphItem): Promise<void> => restructureHere(server, 'promote', item);
