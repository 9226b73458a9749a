import { readFileSync } from 'node:fs';

const readJson = (path: string) => JSON.parse(readFileSync(path, 'utf8'));

export const manifest = readJson('package.json');
export const strings: Record<string, string> = readJson('package.nls.json');

/** Every string in a value, at any depth. */
export function stringsIn(value: unknown): string[] {
  if (typeof value === 'string') return [value];
  return value && typeof value === 'object' ? Object.values(value).flatMap(stringsIn) : [];
}
