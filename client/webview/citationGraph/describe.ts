import { writtenDate } from '../../../server/src/core/citations/patterns';
import type { CitationNode } from '../../../server/src/protocol/requests';

/** The title and the date of a text, as far as they are known. */
export const describe = ({ title, date }: CitationNode): string => [title, date && writtenDate(date)].filter(Boolean).join(', ');
