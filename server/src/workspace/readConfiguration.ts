import { readConfiguration as readFile, readProfileFile, type Written } from '../core/configuration/file';
import type { Problem } from '../core/configuration/json';
import type { Profile } from '../core/profiles/profile';
import { PROFILES } from '../core/profiles/registry';
import { didYouMean } from '../core/text/nearest';
import { addressFrom, plain } from './address';
import { type Configuration, laidOver, NO_CONFIGURATION, type Source } from './configuration';

/** Reads the text of a file by its address; null where there is none. Never rejects. */
export type ReadText = (uri: string) => Promise<string | null>;

/**
 * The configuration that a file and those that it builds on make together: what a file says goes before what its bases say. Null where there
 * is no such file. `above` are the files that build on this one.
 */
export async function readConfiguration(uri: string, read: ReadText, above: readonly string[] = []): Promise<Configuration | null> {
  const text = await read(uri);
  if (text === null) return null;
  const file = readFile(text);
  const problems: Problem[] = [...file.problems];
  let bases = NO_CONFIGURATION;
  for (const written of file.extends) {
    const base = await baseOf(written, uri, read, [...above, uri], problems);
    if (base) bases = laidOver(bases, base);
  }
  const profiles: Profile[] = [];
  const sources: Source[] = [{ uri, text, problems }];
  for (const each of file.profiles) {
    if ('id' in each) profiles.push(each);
    else profiles.push(...(await profileOf(each, uri, read, problems, sources)));
  }
  const whole = laidOver(bases, { profile: null, profiles, rules: file.rules, ignored: ignoredBy(uri, file.ignore), sources });
  const named = file.profile && nameOf(file.profile, whole.profiles, problems);
  return { ...whole, profile: named ?? whole.profile };
}

const problemAt = ({ start, end }: Written, message: string): Problem => ({ start, end, message });

const noFile = (written: Written, address: string | null): Problem =>
  problemAt(
    written,
    `There is no file “${written.text}”${address === null ? '' : ` (${plain(address)})`}. Correct the path, which begins at the folder of this file, or remove it.`,
  );

async function baseOf(
  written: Written,
  uri: string,
  read: ReadText,
  above: readonly string[],
  problems: Problem[],
): Promise<Configuration | null> {
  const address = addressFrom(uri, written.text);
  if (address !== null && above.includes(address)) {
    problems.push(
      problemAt(
        written,
        `“${written.text}” builds on this file in turn, and a circle has no beginning. Remove it from “extends” here or there.`,
      ),
    );
    return null;
  }
  const base = address === null ? null : await readConfiguration(address, read, above);
  if (!base) problems.push(noFile(written, address));
  return base;
}

async function profileOf(written: Written, uri: string, read: ReadText, problems: Problem[], sources: Source[]): Promise<Profile[]> {
  const address = addressFrom(uri, written.text);
  const text = address === null ? null : await read(address);
  if (address === null || text === null) {
    problems.push(noFile(written, address));
    return [];
  }
  const file = readProfileFile(text);
  sources.push({ uri: address, text, problems: file.problems });
  return file.profile ? [file.profile] : [];
}

const ignoredBy = (uri: string, patterns: readonly string[]): Configuration['ignored'] => {
  const folder = addressFrom(uri, '.');
  return folder === null || patterns.length === 0 ? [] : [{ folder, patterns }];
};

function nameOf(written: Written, profiles: readonly Profile[], problems: Problem[]): string | null {
  const ids = [...PROFILES, ...profiles].map(({ id }) => id);
  if (ids.includes(written.text)) return written.text;
  problems.push(
    problemAt(written, `There is no house style “${written.text}”.${didYouMean(written.text, ids) || ` There are ${ids.join(', ')}.`}`),
  );
  return null;
}
