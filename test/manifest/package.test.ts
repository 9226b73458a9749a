import { readFileSync } from 'node:fs';
import { listFiles, PackageManager } from '@vscode/vsce';
import { expect, test } from 'vitest';

/** All that an installed extension consists of. Whatever else turns up in it has to be meant, and put here. */
const EXPECTED = [
  /^package\.json$/,
  /^package\.nls(?:\.[\w-]+)?\.json$/,
  /^(?:README|CHANGELOG)\.md$/,
  /^LICENSE$/,
  /^NOTICE$/,
  /^dist\/(?:cli|program|thread|commands|converters|server|languageServer|extension|languageClient|citationGraph|preview|comparison|pdf|pdfReader)\.js$/,
  /^dist\/(?:citationGraph|preview|comparison)\.css$/,
  /^dist\/resolutions\.tsv$/,
  /^dist\/openings\/[\w-]+\.json$/,
  /^dist\/fonts\/[\w-]+\.woff$/,
  /^dist\/THIRD_PARTY_NOTICES\.txt$/,
  /^dist\/web\/(?:server|extension|pdf)\.js$/,
  /^client\/(?:language-configuration|snippets)\.json$/,
  /^client\/schemas\/[\w-]+\.schema\.json$/,
  /^client\/l10n\/bundle\.l10n(?:\.[\w-]+)?\.json$/,
  /^client\/walkthrough\/[\w-]+\.svg$/,
  /^syntaxes\/[\w-]+\.tmLanguage\.json$/,
  /^icons\/[\w-]+\.(?:svg|png)$/,
  /^docs\/images\/[\w-]+\.(?:png|gif|svg)$/,
];

// vsce walks through all that is installed here.
test('the package of the extension holds what is meant to be in it, and nothing else', { timeout: 120_000 }, async () => {
  const files = await listFiles({ packageManager: PackageManager.None });
  expect(files.filter(file => !EXPECTED.some(pattern => pattern.test(file)))).toEqual([]);
  expect(EXPECTED.filter(pattern => !files.some(file => pattern.test(file)))).toEqual([]);
});

interface Locked {
  readonly resolved?: string;
  readonly integrity?: string;
  readonly link?: boolean;
}

test('the lockfile pins every package to its content, from the registry alone', () => {
  const { packages } = JSON.parse(readFileSync('package-lock.json', 'utf8')) as { packages: Record<string, Locked> };
  const { '': _, ...others } = packages;
  expect(Object.keys(others).length).toBeGreaterThan(100);
  const loose = Object.entries(others).filter(
    ([, { resolved, integrity, link }]) =>
      link || !/^sha512-[\w+/=]{88}$/.test(integrity ?? '') || (resolved !== undefined && !resolved.startsWith('https://')),
  );
  expect(loose.map(([name]) => name)).toEqual([]);
});

test('the extension itself depends on no package: all that it needs is in its bundles', () => {
  expect(JSON.parse(readFileSync('package.json', 'utf8'))).not.toHaveProperty('dependencies');
});
