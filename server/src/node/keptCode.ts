import { lstatSync, mkdirSync, readFileSync, renameSync, statSync, writeFileSync } from 'node:fs';
import Module, { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { getHeapCodeStatistics } from 'node:v8';
import { Script } from 'node:vm';

/** A file as Node is about to run it; the method is its own, and what everything goes through that takes a hand in that. */
interface Compiled extends NodeModule {
  _compile(content: string, filename: string): unknown;
}

/** What others can write to is not to be run: the folder is of this user alone. On Windows each user has a folder for temporary files already. */
function ownFolder(): string | null {
  const user = process.getuid?.();
  const folder = join(tmpdir(), `rapporteur-code-${user ?? 'own'}`);
  try {
    mkdirSync(folder, { recursive: true, mode: 0o700 });
    const stat = lstatSync(folder);
    const isOwn = stat.isDirectory() && (user === undefined || (stat.uid === user && (stat.mode & 0o022) === 0));
    return isOwn ? join(folder, `${process.versions.v8}-${process.arch}`) : null;
  } catch {
    return null;
  }
}

/** What tells a file from all that were or will be in its place. V8 itself tells no texts of the same length apart. */
function stampOf(file: string): Buffer {
  const { dev, ino, size, ctimeMs } = statSync(file);
  return Buffer.from(new Float64Array([dev, ino, size, ctimeMs]).buffer);
}

/** What is kept of a file: the code, and how much had been compiled in the run that it is of. */
interface Kept {
  readonly code: Buffer;
  readonly compiled: number;
}

/** Before the code stand the stamp of the file and the size in eight bytes. */
function read(path: string, stamp: Buffer): Kept | null {
  try {
    const bytes = readFileSync(path);
    if (!bytes.subarray(0, stamp.length).equals(stamp)) return null;
    return { compiled: bytes.readDoubleLE(stamp.length), code: bytes.subarray(stamp.length + 8) };
  } catch {
    return null;
  }
}

/** The whole file takes its place at once, for another process may be reading it. */
function write(path: string, stamp: Buffer, { code, compiled }: Kept): void {
  const size = Buffer.alloc(8);
  size.writeDoubleLE(compiled);
  try {
    mkdirSync(dirname(path), { recursive: true });
    const fresh = `${path}.${process.pid}`;
    writeFileSync(fresh, Buffer.concat([stamp, size, code]));
    renameSync(fresh, path);
  } catch {
    // Without it the next start takes as long as this one.
  }
}

/** A file that was loaded. */
interface Loaded {
  readonly path: string;
  readonly stamp: Buffer;
  readonly script: Script;
  /** How much had been compiled in the run that its code was kept of; 0 where there was none that V8 could use. */
  readonly compiled: number;
}

/** A run that has compiled so much more takes the place of what was kept: another command may have been the first one. */
const MORE = 1.2;

function keep(files: readonly Loaded[]): void {
  const compiled = getHeapCodeStatistics().bytecode_and_metadata_size;
  for (const { path, stamp, script, compiled: before } of files)
    if (compiled > MORE * before) write(path, stamp, { code: script.createCachedData(), compiled });
}

/**
 * Does what `module.enableCompileCache` does, for a Node that has none: of the files that are loaded from now on it keeps the code that V8
 * has made by the end of the process, in the folder for temporary files, for the next start. V8 rejects what another V8 made.
 */
export function keepCode(): void {
  const folder = ownFolder();
  if (folder === null) return;
  const files: Loaded[] = [];
  process.once('exit', () => keep(files));
  (Module.prototype as unknown as Compiled)._compile = function (content, filename) {
    const path = join(folder, filename.replace(':', ''));
    const stamp = stampOf(filename);
    const kept = read(path, stamp);
    const script = new Script(Module.wrap(content), { filename, ...(kept && { cachedData: kept.code }) });
    files.push({ path, stamp, script, compiled: kept && !script.cachedDataRejected ? kept.compiled : 0 });
    const run = script.runInThisContext();
    return run.call(this.exports, this.exports, createRequire(filename), this, filename, dirname(filename));
  };
}
