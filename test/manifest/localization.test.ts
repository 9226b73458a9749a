import { readdirSync, readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { manifest } from './manifest';

const client = (readdirSync('client/src', { recursive: true }) as string[])
  .filter(file => file.endsWith('.ts'))
  .map(file => readFileSync(`client/src/${file}`, 'utf8'))
  .join('\n');

it('lists every string that the client shows for its translators', () => {
  const shown = [...client.matchAll(/l10n\.t\(\s*'((?:[^'\\]|\\.)*)'/g)].map(m => m[1] as string);
  const bundle = JSON.parse(readFileSync(`${manifest.l10n}/bundle.l10n.json`, 'utf8'));
  expect(shown.length).toBeGreaterThan(10);
  expect(Object.keys(bundle).sort()).toEqual([...new Set(shown)].sort());
  for (const [key, text] of Object.entries(bundle)) expect(text).toBe(key);
});

it('shows no string that is not translated', () => {
  const bare = client.match(/show(?:Information|Warning|Error)Message\(\s*['"`]|(?:title|placeHolder|placeholder|tooltip): ?['"`]/g);
  expect(bare).toBeNull();
});
