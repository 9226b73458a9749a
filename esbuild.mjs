// Builds every bundle of the project: `node esbuild.mjs [--production] [--watch]`.
import { chmodSync, copyFileSync, cpSync, mkdirSync, readdirSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import * as esbuild from 'esbuild';
import { noticesOf } from './notices.mjs';

const production = process.argv.includes('--production');
const watch = process.argv.includes('--watch');

// Of packages with both, the ES modules are taken: a UMD module loads its parts by names that no bundler sees. What is loaded later is
// required: the loader of ES modules is slow to start, and in the extension it would be the editor’s own.
const node = { platform: 'node', format: 'cjs', target: 'node20', mainFields: ['module', 'main'], supported: { 'dynamic-import': false } };
const browser = { platform: 'browser', format: 'cjs', target: 'es2023' };
const suites = readdirSync('test/editor/suite').filter(name => name.endsWith('.test.ts'));

/** What is loaded later, or from a file of its own, lies in a bundle beside: what the path of an import ends with, and that bundle. */
const beside = (ending, file) => ({
  name: `${file}-beside`,
  setup: build => build.onResolve({ filter: new RegExp(`/${ending}$`) }, () => ({ path: `./${file}`, external: true })),
});

/** The command line is in a file beside the one that starts it; its commands, which threads run too, are in a third one. */
const programBeside = beside('program', 'program.js');
const commandsBeside = beside('commands', 'commands.js');

/** The language server is in a file beside the one that starts it; the command line runs it too, and does not carry it along. */
const serverBeside = beside('node/main', 'languageServer.js');

/** The language client is most of the code of the extension; it is loaded with the first draft. */
const clientBeside = beside('connect', 'languageClient.js');

/** What reads and writes other formats is loaded with the first file in one. */
const convertersBeside = beside('converters', 'converters.js');

/** PDF has a library of its own, which is loaded with the first one that is written. */
const pdfBeside = beside('export/pdf/pdf', 'pdf.js');
const pdfFromAddress = {
  name: 'pdf-from-address',
  setup: build => build.onResolve({ filter: /\/export\/pdf\/pdf$/ }, () => ({ path: path.resolve('server/src/browser/pdfOut.ts') })),
};
/**
 * The build of pdfkit that takes its fonts as modules: that for Node reads them from files beside it. Pictures, and fonts compressed in
 * another way than those beside, stay outside.
 */
const pdfkitForWords = {
  name: 'pdfkit-for-words',
  setup: build => {
    build.onResolve({ filter: /^pdfkit$/ }, () => ({ path: path.resolve('node_modules/pdfkit/js/pdfkit.browser.mjs') }));
    build.onResolve({ filter: /^(?:png-js|brotli\/decompress\.js)$/ }, () => ({ path: 'none', namespace: 'left-out' }));
    build.onLoad({ filter: /./, namespace: 'left-out' }, () => ({ contents: 'module.exports = {};' }));
  },
};

/** pdfkit works out where a colour profile for archives would lie beside it, which is not used. */
const noAddress = { 'import.meta.url': '"file:///"' };

/** PDF files are read by another module than in tests: in a thread, or, in the browser, not at all. */
const pdfReadBy = module => ({
  name: 'pdf-read-by',
  setup: build => build.onResolve({ filter: /^\.\/engine$/ }, () => ({ path: path.resolve(module) })),
});
const pdfInThread = pdfReadBy('server/src/node/pdfInThread.ts');

/** What is built from what, and where it runs. */
const bundles = [
  {
    file: 'dist/cli.js',
    from: 'server/src/cli/main.ts',
    ...node,
    banner: { js: '#!/usr/bin/env node' },
    plugins: [programBeside],
  },
  { file: 'dist/program.js', from: 'server/src/cli/program.ts', ...node, plugins: [commandsBeside] },
  { file: 'dist/thread.js', from: 'server/src/cli/thread.ts', ...node, plugins: [commandsBeside] },
  {
    file: 'dist/commands.js',
    from: 'server/src/cli/commands.ts',
    ...node,
    // The glob library is an ES module that asks where it lies.
    banner: { js: "const bundleUrl = require('node:url').pathToFileURL(__filename).href;" },
    define: { 'import.meta.url': 'bundleUrl' },
    plugins: [serverBeside, convertersBeside, pdfBeside],
  },
  { file: 'dist/pdf.js', from: 'server/src/node/pdfOut.ts', ...node, plugins: [pdfkitForWords], define: noAddress },
  { file: 'dist/converters.js', from: 'server/src/convert/converters.ts', ...node, plugins: [pdfInThread] },
  { file: 'dist/server.js', from: 'server/src/node/start.ts', ...node, plugins: [serverBeside] },
  { file: 'dist/languageServer.js', from: 'server/src/node/main.ts', ...node, plugins: [convertersBeside, pdfBeside] },
  { file: 'dist/pdfReader.js', from: 'server/src/node/pdfThread.ts', ...node },
  {
    file: 'dist/extension.js',
    from: 'client/src/node/main.ts',
    ...node,
    external: ['vscode'],
    plugins: [clientBeside],
  },
  { file: 'dist/languageClient.js', from: 'client/src/node/connect.ts', ...node, external: ['vscode'] },
  {
    file: 'dist/web/server.js',
    from: 'server/src/browser/main.ts',
    ...browser,
    format: 'iife',
    plugins: [pdfFromAddress, pdfReadBy('server/src/browser/noPdf.ts')],
  },
  {
    file: 'dist/web/pdf.js',
    from: 'server/src/convert/export/pdf/pdf.ts',
    ...browser,
    format: 'iife',
    globalName: 'rapporteurPdf',
    plugins: [pdfkitForWords],
    define: noAddress,
  },
  { file: 'dist/web/extension.js', from: 'client/src/browser/main.ts', ...browser, external: ['vscode'] },
  {
    file: 'dist/citationGraph.js',
    from: 'client/webview/citationGraph/main.ts',
    ...browser,
    format: 'iife',
    banner: { js: `/*!\n${readFileSync('node_modules/cytoscape/LICENSE', 'utf8')}*/` },
  },
  { file: 'dist/citationGraph.css', from: 'client/webview/citationGraph/page.css' },
  { file: 'dist/preview.js', from: 'client/webview/preview/main.ts', ...browser, format: 'iife' },
  { file: 'dist/preview.css', from: 'client/webview/preview/page.css' },
  { file: 'dist/comparison.js', from: 'client/webview/comparison/main.ts', ...browser, format: 'iife' },
  { file: 'dist/comparison.css', from: 'client/webview/comparison/page.css' },
  { file: 'out/test/node/index.js', from: 'test/editor/index.node.ts', ...node, external: ['vscode', 'mocha'] },
  { file: 'out/test/node/activation.js', from: 'test/bench/activation.ts', ...node, external: ['vscode'] },
  ...suites.map(suite => ({
    file: `out/test/node/suite/${suite.replace(/ts$/, 'js')}`,
    from: `test/editor/suite/${suite}`,
    ...node,
    external: ['vscode'],
  })),
  // A worker has no folder to read, so the suites are inside the one bundle.
  {
    file: 'out/test/web/index.js',
    from: 'test/editor/index.web.ts',
    ...browser,
    external: ['vscode'],
    define: { global: 'globalThis', SUITES: JSON.stringify(suites.map(suite => suite.replace(/\.test\.ts$/, ''))) },
  },
];

const optionsOf = ({ file, from, ...rest }) => ({
  entryPoints: [from],
  outfile: file,
  bundle: true,
  charset: 'utf8',
  minify: production,
  sourcemap: true,
  metafile: true,
  logLevel: 'warning',
  ...rest,
});

/** The fonts for PDF files that `families.ts` knows, by package. */
const fonts = {
  tinos: /\.woff$/,
  amiri: /^amiri-arabic-.*\.woff$/,
  'noto-serif-sc': /-400-normal\.woff$/,
};

/** The index, the files on openings and the fonts lie beside the bundles, which read each when it is first needed. */
function copyData() {
  mkdirSync('dist/fonts', { recursive: true });
  copyFileSync('server/data/resolutions.tsv', 'dist/resolutions.tsv');
  cpSync('server/data/openings', 'dist/openings', { recursive: true });
  for (const [name, taken] of Object.entries(fonts)) {
    const folder = `node_modules/@fontsource/${name}/files`;
    for (const file of readdirSync(folder)) if (taken.test(file)) copyFileSync(path.join(folder, file), path.join('dist/fonts', file));
  }
}

/** Builds what can be built, each bundle whatever became of the others; esbuild itself says what is wrong. */
async function buildAll() {
  const builds = await Promise.allSettled(bundles.map(bundle => esbuild.build(optionsOf(bundle))));
  if (builds.some(build => build.status === 'rejected')) process.exit(1);
  chmodSync('dist/cli.js', 0o755);
  copyData();
  const shipped = bundles.filter(bundle => bundle.file.startsWith('dist/'));
  const metafiles = builds.map(build => build.value.metafile).filter((_, i) => shipped.includes(bundles[i]));
  writeFileSync('dist/THIRD_PARTY_NOTICES.txt', noticesOf(metafiles));
  for (const { file } of shipped) {
    console.log(`${(statSync(file).size / 1000).toFixed(0).padStart(6)} kB  ${file}`);
  }
}

/** The two lines tell an editor's task when a build begins and ends. */
async function watchAll() {
  const report = {
    name: 'report',
    setup(build) {
      build.onStart(() => console.log('[watch] build started'));
      build.onEnd(() => console.log('[watch] build finished'));
    },
  };
  const contexts = await Promise.all(
    bundles.map(bundle => esbuild.context({ ...optionsOf(bundle), plugins: [...(bundle.plugins ?? []), report] })),
  );
  await Promise.all(contexts.map(context => context.watch()));
  copyData();
}

await (watch ? watchAll() : buildAll());
