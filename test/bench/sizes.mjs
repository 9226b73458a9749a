import { readdirSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { root } from '../support/paths.mjs';
import { shown, table } from './report.mjs';

/** How large the bundles are that are shipped, as they lie there and compressed. */
export function sizes() {
  const files = ['dist', 'dist/web'].flatMap(folder => readdirSync(join(root, folder)).map(name => `${folder}/${name}`));
  const shipped = files.filter(file => /\.(?:js|css|tsv|json)$/.test(file) && statSync(join(root, file)).isFile());
  const rows = shipped.map(file => [
    `\`${file}\``,
    shown(statSync(join(root, file)).size / 1e3),
    shown(gzipSync(readFileSync(join(root, file))).length / 1e3),
  ]);
  return table(['Bundle', 'kB', 'kB, compressed'], rows);
}
