// Writes every file that follows from the rules, the house styles and the lexicon: `npm run generate`.
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import * as esbuild from 'esbuild';

const bundle = 'out/generated.mjs';
await esbuild.build({
  entryPoints: ['server/data/generated.ts'],
  outfile: bundle,
  bundle: true,
  platform: 'node',
  format: 'esm',
  logLevel: 'warning',
});
const { GENERATED } = await import(new URL(`../../${bundle}`, import.meta.url));
const read = path => (existsSync(path) ? readFileSync(path, 'utf8') : '');

for (const { path, render } of GENERATED) {
  const before = read(path);
  const after = render(before, read);
  if (after === before) continue;
  writeFileSync(path, after);
  console.log(`wrote ${path}`);
}
