import { randomUUID } from 'node:crypto';
import {
  accessSync,
  chmodSync,
  chownSync,
  constants,
  existsSync,
  realpathSync,
  renameSync,
  rmSync,
  type Stats,
  statSync,
  writeFileSync,
} from 'node:fs';
import { reasonOf } from './input';

/** The message says why. */
export class Unwritable extends Error {}

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
  const fresh = `${target}.${randomUUID()}.tmp`;
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
  try {
    // A link stays a link: what it points to is replaced.
    const target = realpathSync(path);
    accessSync(target, constants.W_OK);
    putInPlace(target, content);
  } catch (error) {
    throw new Unwritable(`it could not be written: ${reasonOf(error)}`);
  }
}

/** Writes a whole file, a new one or in the place of an old one, or nothing. Throws an Unwritable. */
export function putFile(path: string, content: Uint8Array): void {
  if (existsSync(path)) {
    replaceFile(path, content);
    return;
  }
  try {
    putInPlace(path, content);
  } catch (error) {
    throw new Unwritable(`it could not be written: ${reasonOf(error)}`);
  }
}
