import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { root } from '../support/paths.mjs';
import { shown, table } from './report.mjs';

/** Folders with many small files, of which few are ever read together. */
const FOLDERS = ['dist/fonts', 'dist/openings'];

const filesIn = folder => readdirSync(join(root, folder)).map(name => `${folder}/${name}`);

/** How large the bundles and their data are that are shipped, as they lie there and compressed. */
export function sizes() {
  const files = ['dist', 'dist/web'].flatMap(filesIn).filter(file => /\.(?:js|css|tsv)$/.test(file));
  const rows = [...files.map(file => [`\`${file}\``, [file]]), ...FOLDERS.map(folder => [`\`${folder}\``, filesIn(folder)])];
  return table(
    ['Bundle', 'kB', 'kB, compressed'],
    rows.map(([name, parts]) => {
      const bytes = parts.map(file => readFileSync(join(root, file)));
      const sum = sizeOf => shown(bytes.reduce((size, each) => size + sizeOf(each).length, 0) / 1e3);
      return [name, sum(each => each), sum(each => gzipSync(each))];
    }),
  );
}
