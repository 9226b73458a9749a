import { type Stats, statSync } from 'node:fs';
import { isAbsolute, join } from 'node:path';
import { STDIN } from './input';

const DRAFTS = '**/*.{unres,resolution}';

/** What an operand stands for: files to read, or why there are none. */
export type Expansion = { readonly file: string } | { readonly file: string; readonly error: string };

/** What is at the path; null where nothing is, or where only reading it can tell why not. */
function statOf(path: string): Stats | null {
  try {
    return statSync(path);
  } catch {
    return null;
  }
}

/**
 * The files that the operands name, in the order given: a file as it is written, a folder by its drafts, a pattern by what matches it.
 * A draft that is named twice comes once. `node_modules` and hidden folders are passed over.
 */
export async function expand(operands: readonly string[]): Promise<Expansion[]> {
  const expansions: Expansion[] = [];
  for (const operand of operands) {
    const stat = operand === STDIN ? null : statOf(operand);
    if (stat?.isDirectory()) expansions.push(...(await draftsIn(operand)));
    else if (!stat && /[*?{[]/.test(operand)) expansions.push(...(await matchesOf(operand)));
    else expansions.push({ file: operand });
  }
  const seen = new Set<string>();
  return expansions.filter(({ file }) => !seen.has(file) && seen.add(file));
}

// Loaded only where there is something to search, for the start of the program is part of its speed.
const search = async (pattern: string, cwd: string): Promise<string[]> => {
  const { glob } = await import('tinyglobby');
  return (await glob(pattern, { cwd, ignore: ['**/node_modules/**'], caseSensitiveMatch: false, absolute: isAbsolute(pattern) })).sort();
};

async function draftsIn(folder: string): Promise<Expansion[]> {
  const found = await search(DRAFTS, folder);
  if (found.length === 0) return [{ file: folder, error: 'there is no draft (*.unres, *.resolution) in this folder' }];
  return found.map(file => ({ file: join(folder, file) }));
}

async function matchesOf(pattern: string): Promise<Expansion[]> {
  const found = await search(pattern.replace(/\\/g, '/'), '.');
  return found.length === 0 ? [{ file: pattern, error: 'no file matches this pattern' }] : found.map(file => ({ file }));
}
