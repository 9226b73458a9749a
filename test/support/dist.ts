import { readdirSync, statSync } from 'node:fs';
import { join, resolve } from 'node:path';

const root = resolve(import.meta.dirname, '../..');

const newestOf = (folder: string): number =>
  Math.max(...readdirSync(join(root, folder), { recursive: true }).map(name => statSync(join(root, folder, String(name))).mtimeMs));

/** The path of a built file. Throws where it is missing or older than its sources: a test of yesterday's build proves nothing. */
export function built(file: `dist/${string}`): string {
  const path = join(root, file);
  const stat = statSync(path, { throwIfNoEntry: false });
  if (!stat || stat.mtimeMs < newestOf('server/src')) throw new Error(`${file} is not up to date: run \`npm run build\``);
  return path;
}
