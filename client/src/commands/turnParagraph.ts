import type { Server } from '../server';
import type { ParagraphItem } from '../structure/items';
import { restructureHere } from '../structure/restructured';

/** Moves a paragraph from the preamble to the operative part, or back, with the words of its opening changed. */
export const turnParagraph = (server: Server, item?: ParagraphItem): Promise<void> => restructureHere(server, 'turn', item);
