// Reads the published resolutions that data are mined from: see the scripts that import this.
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gunzipSync } from 'node:zlib';
import { build } from 'esbuild';

/** The texts of a language in a folder of `*-<language>.jsonl.gz`, file by file in the order of their names that are wanted. */
export function* corpusTexts(folder, language, isWanted) {
  for (const file of readdirSync(folder).sort()) {
    if (!file.endsWith(`-${language}.jsonl.gz`) || !isWanted(file)) continue;
    const lines = gunzipSync(readFileSync(join(folder, file)))
      .toString('utf8')
      .split('\n');
    for (const line of lines) if (line) yield JSON.parse(line);
  }
}

/** The exports of modules of the project, so that what mines and what recognises see the same; `from` is the folder that the paths are relative to. */
export async function sourceModules(from, paths) {
  const { outputFiles } = await build({
    stdin: { contents: paths.map(path => `export * from '${path}';`).join(' '), resolveDir: from },
    bundle: true,
    write: false,
    format: 'esm',
  });
  return import(`data:text/javascript;base64,${Buffer.from(outputFiles[0].text).toString('base64')}`);
}
