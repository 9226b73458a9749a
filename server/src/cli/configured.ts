import { relative } from 'node:path';
import { fileURLToPath } from 'node:url';
import { LineIndex } from '../core/text/lineIndex';
import { isIgnored, type Source } from '../workspace/configuration';
import type { Configurations } from '../workspace/configurations';
import type { CheckRun } from './checkOptions';
import type { Expansion } from './expand';
import { addressOf } from './fileSettings';
import { STDIN } from './input';

/** The files to be checked, and what there is to tell of the configuration. */
export interface Configured {
  readonly files: readonly Expansion[];
  /** Files that the user named and the configuration leaves out. */
  readonly ignored: readonly string[];
  /** What is wrong with configuration files, each as `path:line:column: what`. */
  readonly problems: readonly string[];
}

/** Looks up the configuration of every file, standard input by its name: takes out those that it leaves out, and gathers what is wrong with it. */
export async function configuredBy(
  configurations: Configurations,
  found: readonly Expansion[],
  { operands, stdinName }: CheckRun,
): Promise<Configured> {
  const files: Expansion[] = [];
  const ignored: string[] = [];
  const sources = new Map<string, Source>();
  for (const expansion of found) {
    const name = expansion.file === STDIN ? stdinName : expansion.file;
    const address = addressOf(name);
    const configuration = await configurations.of(address);
    for (const source of configuration.sources) sources.set(source.uri, source);
    if (!isIgnored(configuration, address)) files.push(expansion);
    else if (operands.includes(expansion.file)) ignored.push(name);
  }
  return { files, ignored, problems: [...sources.values()].flatMap(problemsOf) };
}

function problemsOf({ uri, text, problems }: Source): string[] {
  const lines = new LineIndex(text);
  const path = relative('.', fileURLToPath(uri));
  return problems.map(({ start, message }) => {
    const { line, column } = lines.lineColumnOf(start);
    return `${path}:${line + 1}:${column + 1}: ${message}`;
  });
}
