import { spawnSync } from 'node:child_process';
import { copyFileSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join, resolve } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';

const root = resolve(import.meta.dirname, '../..');

const FORBIDDEN = [
  ['server/src/core/model/disk.ts', 'node:fs'],
  ['server/src/core/rules/operative/protocol.ts', 'vscode-languageserver'],
  ['server/src/core/text/words.ts', '../lexicon/lexicons'],
  ['server/src/core/lexicon/en/rule.ts', '../../rules/rule'],
  ['server/src/core/syntax/analysis.ts', '../analyse'],
  ['server/src/core/feature.ts', '../features/hover'],
  ['server/src/core/rules/switch.ts', '../configuration/file'],
  ['server/src/workspace/disk.ts', 'node:fs'],
  ['server/src/workspace/client.ts', '../protocol/client'],
  ['server/src/core/rules/lines.ts', '../text/lineIndex'],
  ['server/src/features/protocol.ts', '../protocol/convert'],
  ['server/src/features/path.ts', 'path'],
  ['server/src/features/shelf.ts', '../workspace/shelf'],
  ['server/src/features/converted.ts', '../convert/import/akn/akn'],
  ['server/src/convert/disk.ts', 'node:fs'],
  ['server/src/convert/shelf.ts', '../workspace/shelf'],
  ['server/src/protocol/path.ts', 'node:path'],
  ['server/src/protocol/editor.ts', 'vscode'],
  ['server/src/cli/client.ts', '../../../client/src/extension'],
] as const;

const ALLOWED = [
  ['server/src/core/rules/operative/model.ts', '../../model/analysis'],
  ['server/src/features/texts.ts', '../workspace/texts'],
  ['server/src/convert/formatted.ts', '../features/format'],
  ['server/src/workspace/converted.ts', '../convert/import/akn/akn'],
  ['server/src/protocol/lines.ts', '../core/text/lineIndex'],
  ['server/src/cli/disk.ts', 'node:fs'],
  ['client/src/editor.ts', 'vscode'],
] as const;

const folder = mkdtempSync(join(tmpdir(), 'rapporteur-imports-'));
/** The files with a finding. */
const found = new Set<string>();

beforeAll(() => {
  copyFileSync(join(root, 'biome.json'), join(folder, 'biome.json'));
  for (const [file, imported] of [...FORBIDDEN, ...ALLOWED]) {
    mkdirSync(join(folder, dirname(file)), { recursive: true });
    writeFileSync(join(folder, file), `export { thing } from '${imported}';\n`);
  }
  const biome = join(root, 'node_modules/@biomejs/biome/bin/biome');
  const { stdout } = spawnSync(process.execPath, [biome, 'lint', '--reporter=json', '--max-diagnostics=none'], {
    cwd: folder,
    encoding: 'utf8',
  });
  for (const { location } of JSON.parse(stdout).diagnostics) found.add(location.path);
});

afterAll(() => rmSync(folder, { recursive: true }));

test.each(FORBIDDEN)('%s may not import %s', file => {
  expect(found).toContain(file);
});

test.each(ALLOWED)('%s may import %s', file => {
  expect(found).not.toContain(file);
});
