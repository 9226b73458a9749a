// Writes docs/rules from the rules: `node server/data/writeRulePages.mjs`.
import { mkdirSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { build } from 'esbuild';

const folder = fileURLToPath(new URL('../../docs/rules/', import.meta.url));
const entry = fileURLToPath(new URL('rulePages.ts', import.meta.url));

const { outputFiles } = await build({ entryPoints: [entry], bundle: true, format: 'esm', platform: 'neutral', write: false });
const { rulePages } = await import(`data:text/javascript;base64,${Buffer.from(outputFiles[0].contents).toString('base64')}`);

const pages = rulePages();
mkdirSync(folder, { recursive: true });
for (const name of readdirSync(folder)) if (!pages.has(name)) rmSync(folder + name);
for (const [name, content] of pages) writeFileSync(folder + name, content);
