import type { CitedItem } from '../citations/items';
import { openResolution as open } from '../citations/resolutions';

/** Opens what an item of the tree cites, or what lies at an address: a text, or the card that tells of it. */
export async function openResolution(chosen?: CitedItem | string): Promise<void> {
  const address = typeof chosen === 'string' ? chosen : chosen?.cited.target;
  if (address) await open(address);
}
