// Runs in a folder where unified-language-server is installed: the language server of remark with the two presets of remark-lint.
import { remark } from 'remark';
import consistent from 'remark-preset-lint-consistent';
import recommended from 'remark-preset-lint-recommended';
import { createUnifiedLanguageServer } from 'unified-language-server';

createUnifiedLanguageServer({
  processorName: 'remark',
  processorSpecifier: 'remark',
  defaultProcessor: remark,
  plugins: [recommended, consistent],
});
