import { defineConfig } from 'vitest/config';

// Set by `npm run test:long`: what is heavy runs at its full size.
const long = process.env.RAPPORTEUR_LONG === '1';

export default defineConfig({
  // As in the bundles: the build of pdfkit that takes its fonts as modules and reads no files.
  resolve: { alias: [{ find: /^pdfkit$/, replacement: new URL('node_modules/pdfkit/js/pdfkit.browser.mjs', import.meta.url).pathname }] },
  test: {
    include: ['test/**/*.test.ts'],
    // These run inside VS Code.
    exclude: ['test/editor/**'],
    testTimeout: long ? 600_000 : 20_000,
  },
});
