import { readdirSync, readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { rulePages } from '../../server/data/rulePages';

const folder = new URL('../../docs/rules/', import.meta.url);

test('docs/rules says what the rules say; `node server/data/writeRulePages.mjs` writes it anew', () => {
  const pages = rulePages();
  expect(readdirSync(folder).sort()).toEqual([...pages.keys()].sort());
  for (const [name, content] of pages) expect(readFileSync(new URL(name, folder), 'utf8'), name).toBe(content);
});
