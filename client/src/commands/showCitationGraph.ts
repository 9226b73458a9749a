import type { CitationGraphPanel } from '../citations/graphPanel';

/** Opens the graph of who cites whom in the workspace. */
export const showCitationGraph = (panel: CitationGraphPanel): Promise<void> => panel.show();
