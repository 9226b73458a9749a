import type { CitedItem } from '../citations/items';
import { openResolution as open } from '../citations/resolutions';

/** Opens what an item of the tree cites: its text, or the card that tells of it. */
export async function openResolution(item?: CitedItem): Promise<void> {
  if (item?.cited.target) await open(item.cited.target);
}
