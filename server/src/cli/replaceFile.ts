import {
  accessSync,
  chmodSync,
  chownSync,
  constants,
  existsSync,
  lstatSync,
  realpathSync,
  renameSync,
  rmSync,
  type Stats,
  statSync,
  writeFileSync,
} from 'node:fs';
import { basename, dirname, join } from 'node:path';
import { reasonOf } from './input';

/** Of the name of a file in that of its temporary one, so that this is not too long where the file's own name just is not. */
const KEPT_OF_NAME = 32;

/** The message says why. */
export class Unwritable extends Error {}

/** Why what is at a path is not replaced: it is no file but a folder, a device or a pipe, or leads nowhere. Null where it may be tried. */
export function obstacleAt(path: string): string | null {
  try {
    if (!lstatSync(path, { throwIfNoEntry: false })) return null;
    const found = statSync(path, { throwIfNoEntry: false });
    if (!found) return 'it is a link to nothing; remove it, or name what it leads to';
    if (found.isFile()) return null;
    return found.isDirectory() ? 'it is a folder, not a file' : 'it is a device or a pipe, not a file; name a file';
  } catch {
    // Writing tells why.
    return null;
  }
}

/** Writes to a path that nothing stands in the way of; what goes wrong becomes an Unwritable. */
function unlessHindered(path: string, write: () => void): void {
  const obstacle = obstacleAt(path);
  if (obstacle) throw new Unwritable(`it could not be written: ${obstacle}`);
  try {
    write();
  } catch (error) {
    throw new Unwritable(`it could not be written: ${reasonOf(error)}`);
  }
}

/** Who owns the old file owns the new one, as far as this user may decide that. */
function keepOwner(path: string, { uid, gid }: Stats): void {
  const { uid: ownUid, gid: ownGid } = statSync(path);
  if (uid === ownUid && gid === ownGid) return;
  try {
    chownSync(path, uid, gid);
  } catch {
    // Only root may give files away; a new file that belongs to whoever repaired it is what every other editor leaves.
  }
}

function putInPlace(target: string, content: string | Uint8Array): void {
  const old = statSync(target, { throwIfNoEntry: false });
  const fresh = join(dirname(target), `${basename(target).slice(0, KEPT_OF_NAME)}.${crypto.randomUUID()}.tmp`);
  try {
    writeFileSync(fresh, content, { flag: 'wx' });
    if (old) {
      keepOwner(fresh, old);
      chmodSync(fresh, old.mode);
    }
    renameSync(fresh, target);
  } catch (error) {
    rmSync(fresh, { force: true });
    throw error;
  }
}

/**
 * Writes the whole file or leaves the old one: the content goes to a file beside it that then takes its place, with its mode and owner.
 * Throws an Unwritable, also where the file is read-only though its folder is not.
 */
export function replaceFile(path: string, content: string | Uint8Array): void {
  unlessHindered(path, () => {
    // A link stays a link: what it points to is replaced.
    const target = realpathSync(path);
    accessSync(target, constants.W_OK);
    putInPlace(target, content);
  });
}

/** Writes a whole file, a new one or in the place of an old one, or nothing. Throws an Unwritable. */
export function putFile(path: string, content: Uint8Array): void {
  if (existsSync(path)) replaceFile(path, content);
  else unlessHindered(path, () => putInPlace(path, content));
}
