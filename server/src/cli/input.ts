import { readFileSync } from 'node:fs';
import type { Terminal } from './terminal';

/** The name under which standard input goes. */
export const STDIN = '-';

/** A file as it was read, or why it could not be. `file` is the path as the user gave it. */
export type Input = { readonly file: string; readonly text: string } | { readonly file: string; readonly error: string };

const REASONS: Readonly<Record<string, string>> = {
  ENOENT: 'there is no such file',
  EACCES: 'permission is denied',
  EPERM: 'permission is denied',
  EROFS: 'its disk is read-only',
  ENOSPC: 'the disk is full',
  EISDIR: 'it is a folder, not a file',
  ENOTDIR: 'there is no such file',
  ELOOP: 'its links lead in a circle',
  ENAMETOOLONG: 'its name is too long',
  EMFILE: 'too many files are open',
};

/** What a failure of the file system means, in words. */
export function reasonOf(error: unknown): string {
  const { code, message } = error as NodeJS.ErrnoException;
  return (code && REASONS[code]) ?? message;
}

// The byte order mark stays: offsets count it, and a repaired file keeps it.
const utf8 = new TextDecoder('utf-8', { fatal: true, ignoreBOM: true });

const startsWith = (bytes: Uint8Array, ...prefix: number[]): boolean => prefix.every((byte, i) => bytes[i] === byte);

/** The text that the bytes hold, or why they are no text of ours. */
function textOf(bytes: Uint8Array): { readonly text: string } | { readonly error: string } {
  if (startsWith(bytes, 0xff, 0xfe) || startsWith(bytes, 0xfe, 0xff)) return { error: 'it is encoded in UTF-16; save it as UTF-8' };
  if (bytes.includes(0)) return { error: 'it is a binary file (it holds NUL bytes), not a text' };
  try {
    return { text: utf8.decode(bytes) };
  } catch {
    return { error: 'it is not valid UTF-8; save it as UTF-8' };
  }
}

/** The bytes of one file; throws what the file system does. */
export const readBytes = (file: string): Uint8Array => readFileSync(file);

/** Reads one file. Never throws. */
export function readFile(file: string): Input {
  try {
    return { file, ...textOf(readFileSync(file)) };
  } catch (error) {
    return { file, error: reasonOf(error) };
  }
}

/** Reads one file, or standard input for `-`, which goes by the name given. Never rejects. */
export async function readInput(file: string, terminal: Terminal, stdinName = STDIN): Promise<Input> {
  if (file !== STDIN) return readFile(file);
  try {
    return { file: stdinName, ...textOf(await terminal.readStdin()) };
  } catch (error) {
    return { file: stdinName, error: reasonOf(error) };
  }
}
