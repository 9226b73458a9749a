import { pathBelow, plain } from './address';
import { DRAFTS, hasEnding, isPassedOver, LIBRARY } from './files';

/** A folder whose texts are known. Its address ends in a slash. */
export interface Folder {
  readonly uri: string;
  /** What the user calls it: where several folders can be meant by it, it is enough that one is there. */
  readonly name: string;
  readonly source: 'workspace' | 'library';
}

/** What a file is to be known as by the folders that it lies in, the workspace before the library; null where it is in none, or of another kind. */
export function sourceIn(folders: readonly Folder[], uri: string): Folder['source'] | null {
  const around = foldersAround(folders, uri);
  if (hasEnding(uri, DRAFTS) && around.some(({ source }) => source === 'workspace')) return 'workspace';
  return hasEnding(uri, LIBRARY) && around.some(({ source }) => source === 'library') ? 'library' : null;
}

/** What files at an address or below it end in to be known; nothing outside of the folders. */
export function endingsIn(folders: readonly Folder[], uri: string): readonly string[] {
  const around = foldersAround(folders, uri);
  if (around.length === 0) return [];
  return around.some(({ source }) => source === 'library') ? LIBRARY : DRAFTS;
}

/** The folders that an address lies in, itself one of them or not; those in which it is hidden do not count. */
const foldersAround = (folders: readonly Folder[], uri: string): readonly Folder[] =>
  folders.filter(folder => {
    if (folder.uri === uri) return true;
    const path = pathBelow(plain(folder.uri), plain(uri));
    return path !== null && !path.split('/').some(isPassedOver);
  });
