import { existsSync, readFileSync } from 'node:fs';
import { type KnownResolutions, readKnown } from '../core/citations/known';
import { INDEX } from './readIndex';

/** The index of known resolutions for a program that cannot wait: read once, when it is first asked for a resolution. Null where it is missing. */
export function knownOnDisk(): KnownResolutions | null {
  let known: KnownResolutions | undefined;
  const read = (): KnownResolutions => {
    known ??= readKnown(readFileSync(INDEX, 'utf8'));
    return known;
  };
  if (!existsSync(INDEX)) return null;
  return { get: symbol => read().get(symbol), lastOf: session => read().lastOf(session), search: (...query) => read().search(...query) };
}
