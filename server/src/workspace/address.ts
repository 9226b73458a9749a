/** The address of a path in a file, taken from that file's folder; null where the address of the file has no folders (`untitled:`) or the path is none. */
export function addressFrom(uri: string, path: string): string | null {
  const encoded = path.replace(/\\/g, '/').split('/').map(encodeURIComponent).join('/');
  try {
    return new URL(encoded, uri).href;
  } catch {
    return null;
  }
}

/** The folder of a file or the parent of a folder, ending in a slash; null at the top. */
export function folderOf(uri: string): string | null {
  const parent = addressFrom(uri.replace(/\/$/, ''), '.');
  return parent === null || parent === uri ? null : parent;
}

/** The address of a folder, ending in a slash, by what a person writes for it: an address, a path of the disk, or a path from the folder `base`. Null where that is none. */
export function folderFrom(base: string | null, written: string): string | null {
  const path = written.trim().replace(/\\/g, '/').replace(/\/*$/, '/');
  const root = base === null || base.startsWith('file:') ? 'file:///' : base;
  if (path === '/') return null;
  if (/^[a-z][\w+.-]+:\//i.test(path)) return path;
  if (path.startsWith('//')) return `file:${path}`;
  if (/^[a-z]:\//i.test(path)) return addressFrom('file:///', `/${path}`);
  if (path.startsWith('/')) return addressFrom(root, path);
  return base && addressFrom(base.replace(/\/*$/, '/'), path);
}

/** The path of a file below a folder; null where it does not lie there. */
export const pathBelow = (folder: string, uri: string): string | null =>
  uri.startsWith(folder) && uri.length > folder.length ? plain(uri.slice(folder.length)) : null;

/** The address as a person reads it, and as two programs that encode it differently agree on: one writes `C:`, another `c%3A`. */
export function plain(uri: string): string {
  try {
    return decodeURIComponent(uri).replace(/^file:\/\/\/[A-Z]:/, drive => drive.toLowerCase());
  } catch {
    return uri;
  }
}
