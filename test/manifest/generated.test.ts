import { readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { GENERATED } from '../../server/data/generated';

const read = (path: string): string => readFileSync(path, 'utf8');

it.each(GENERATED)('$path says what the rules and the lexicon say (npm run generate)', ({ path, render }) => {
  expect(render(read(path), read)).toBe(read(path));
});
