import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { built } from '../support/dist';

/** The packages whose files the source map of a bundle names; some packages' own maps lead to tools that made them, which are not here. */
function packagesIn(map: string): string[] {
  const { sources } = JSON.parse(readFileSync(map, 'utf8')) as { sources: string[] };
  const packages = sources.flatMap(source => /.*node_modules\/((?:@[^/]+\/)?[^/]+)\//.exec(source)?.[1] ?? []);
  return packages.filter(name => existsSync(`node_modules/${name}`));
}

test('every package inside a bundle has its copyright in the notices', () => {
  const maps = readdirSync('dist', { recursive: true, encoding: 'utf8' }).filter(name => name.endsWith('.map'));
  const packages = new Set(maps.flatMap(name => packagesIn(`dist/${name}`)));
  expect([...packages]).toEqual(expect.arrayContaining(['cytoscape', 'vscode-languageclient', 'yaml']));
  // Their own maps lead past them, to sources that were not published.
  for (const name of ['saxes', 'xmlchars']) packages.add(name);

  const notices = readFileSync(built('dist/THIRD_PARTY_NOTICES.txt'), 'utf8');
  const [, ...parts] = notices.split(/^={80}\n/m);
  const copyrightOf = (name: string) => parts[parts.findIndex(part => part.startsWith(`${name} `)) + 1] ?? '';
  for (const name of packages) expect(copyrightOf(name), name).toMatch(/copyright|Blue Oak/i);
});
