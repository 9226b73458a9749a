import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import oniguruma from 'vscode-oniguruma';
import textmate from 'vscode-textmate';

const require = createRequire(import.meta.url);
await oniguruma.loadWASM(readFileSync(require.resolve('vscode-oniguruma/release/onig.wasm')));

/** Front matter is YAML, whose grammar is the editor's: here everything in it is one token. */
const YAML = { scopeName: 'source.yaml', patterns: [] };
const FILES: Readonly<Record<string, string>> = { 'text.un-resolution': 'syntaxes/un-resolution.tmLanguage.json' };

const registry = new textmate.Registry({
  onigLib: Promise.resolve({
    createOnigScanner: (patterns: string[]) => new oniguruma.OnigScanner(patterns),
    createOnigString: (text: string) => new oniguruma.OnigString(text),
  }),
  loadGrammar: async name => {
    const file = FILES[name];
    return textmate.parseRawGrammar(file ? readFileSync(file, 'utf8') : JSON.stringify(YAML), `${name}.json`);
  },
});
const grammar = await registry.loadGrammar('text.un-resolution');

/** A stretch that the grammar gives a scope, as offsets into the text. */
export interface ScopedText {
  readonly start: number;
  readonly end: number;
  readonly text: string;
  /** The innermost scope names, without the language behind them. */
  readonly scopes: readonly string[];
}

/** What the grammar makes of a text; stretches without a scope of their own are left out. */
export function tokenize(text: string): ScopedText[] {
  if (!grammar) throw new Error('the grammar is not there');
  const found: ScopedText[] = [];
  let state = textmate.INITIAL;
  let at = 0;
  for (const line of text.split('\n')) {
    const { tokens, ruleStack } = grammar.tokenizeLine(line, state);
    state = ruleStack;
    for (const { startIndex, endIndex, scopes } of tokens) {
      const own = scopes.slice(1).map(scope => scope.replace('.un-resolution', ''));
      const words = line.slice(startIndex, endIndex);
      if (own.length && words) found.push({ start: at + startIndex, end: at + startIndex + words.length, text: words, scopes: own });
    }
    at += line.length + 1;
  }
  return found;
}

/** The stretches under a scope, by their words. */
export const wordsUnder = (text: string, scope: string): string[] =>
  tokenize(text)
    .filter(({ scopes }) => scopes.some(name => name === scope || name.startsWith(`${scope}.`)))
    .map(token => token.text.trim());
