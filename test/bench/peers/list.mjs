// What a user would otherwise run from the npm registry, pinned. Nothing of it is a dependency of the project.

const REMARK = ['remark-preset-lint-recommended@7.0.1', 'remark-preset-lint-consistent@6.0.1'];

/** What is installed into a folder of its own: the packages, our script to run there where one is needed, its configuration, and whether Node 20 does not do. */
export const PEERS = {
  'markdownlint-cli2': {
    packages: ['markdownlint-cli2@0.24.1'],
    // A paragraph of a resolution is one line.
    files: { '.markdownlint-cli2.jsonc': { config: { default: true, MD013: false } } },
    newerNode: true,
  },
  'remark-cli': { packages: ['remark-cli@12.0.1', ...REMARK] },
  textlint: {
    packages: [
      'textlint@15.8.0',
      'textlint-rule-write-good@2.0.0',
      'textlint-rule-terminology@5.2.16',
      'textlint-rule-common-misspellings@1.0.1',
    ],
    files: { '.textlintrc.json': { rules: { 'write-good': true, terminology: true, 'common-misspellings': true } } },
  },
  // The newest, 10.4.1, asks for a package that the registry does not have.
  cspell: { packages: ['cspell@10.0.0'], newerNode: true },
  'harper.js': { packages: ['harper.js@2.10.0'], script: 'harper.mjs' },
  'vscode-markdown-languageserver': { packages: ['vscode-markdown-languageserver@0.5.0', 'markdown-it@14.1.0'], newerNode: true },
  'vscode-langservers-extracted': { packages: ['vscode-langservers-extracted@4.10.0'] },
  'unified-language-server': { packages: ['unified-language-server@4.1.0', 'remark@15.0.1', ...REMARK], script: 'remarkServer.mjs' },
};
