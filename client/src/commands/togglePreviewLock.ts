import type { Previews } from '../preview/previews';

/** Keeps the preview that has the focus with its document, or lets it go with the draft that is worked on again. */
export const togglePreviewLock = async (previews: Previews): Promise<void> => previews.active?.toggleLock();
