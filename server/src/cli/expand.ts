import { type Stats, statSync } from 'node:fs';
import { isAbsolute } from 'node:path';
import { draftsIn } from './drafts';
import { STDIN } from './input';

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
 * A draft that is named twice comes once.
 */
export async function expand(operands: readonly string[]): Promise<Expansion[]> {
  const expansions: Expansion[] = [];
  for (const operand of operands) {
    const stat = operand === STDIN ? null : statOf(operand);
    if (stat?.isDirectory()) expansions.push(...draftsOf(operand));
    else if (!stat && /[*?{[]/.test(operand)) expansions.push(...(await matchesOf(operand)));
    else expansions.push({ file: operand });
  }
  const seen = new Set<string>();
  return expansions.filter(({ file }) => !seen.has(file) && seen.add(file));
}

function draftsOf(folder: string): Expansion[] {
  const found = draftsIn(folder);
  return found.length > 0 ? found : [{ file: folder, error: 'there is no draft (*.unres, *.resolution) in this folder' }];
}

async function matchesOf(pattern: string): Promise<Expansion[]> {
  // Loaded only where there is something to search, for the start of the program is part of its speed.
  const { glob } = await import('tinyglobby');
  const options = { ignore: ['**/node_modules/**'], caseSensitiveMatch: false, absolute: isAbsolute(pattern) };
  const found = (await glob(pattern.replace(/\\/g, '/'), options)).sort();
  return found.length > 0 ? found.map(file => ({ file })) : [{ file: pattern, error: 'no file matches this pattern' }];
}
