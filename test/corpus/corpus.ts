import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { gunzipSync } from 'node:zlib';
import { describe } from 'vitest';

/** One published resolution: its text in our plain format, and what the United Nations marked up in it. Offsets are UTF-16 units. */
export interface CorpusText {
  readonly symbol: string;
  readonly lang: string;
  readonly body: string;
  readonly title: string | null;
  readonly text: string;
  readonly blocks: readonly CorpusBlock[];
  readonly citations: readonly { readonly start: number; readonly end: number; readonly symbol: string }[];
  readonly references: readonly { readonly start: number; readonly end: number }[];
}

export interface CorpusBlock {
  readonly kind: string;
  readonly label: string | null;
  readonly level: number;
  readonly start: number;
  readonly end: number;
  readonly opening: readonly [start: number, end: number] | null;
}

/** Whether everything is read (`npm run test:long`), and not the small fixed share. */
const isLong = process.env.RAPPORTEUR_LONG === '1';
const SHARE = 40;

const folder = process.env.RAPPORTEUR_CORPUS ?? resolve(import.meta.dirname, '../../../shared/corpus');
const missing = existsSync(folder) ? null : `no corpus at ${folder}; RAPPORTEUR_CORPUS names another folder`;

/** A suite that needs the corpus. Without one it is skipped, and its title says why. */
export const describeWithCorpus = (title: string, body: () => void): void => {
  describe.skipIf(missing)(missing ? `${title} (${missing})` : title, body);
};

/**
 * Reads the texts of the corpus files whose names match, in the order of their names. Of each file about `share` texts, spread over the
 * whole of it; all of it in the long tests.
 */
export function* corpusTexts(names: RegExp, share = SHARE): Generator<CorpusText> {
  for (const name of corpusFiles(names)) {
    const lines = gunzipSync(readFileSync(join(folder, name)))
      .toString('utf8')
      .split('\n')
      .filter(Boolean);
    const step = isLong ? 1 : Math.max(1, Math.floor(lines.length / share));
    for (let i = 0; i < lines.length; i += step) yield JSON.parse(lines[i] ?? '') as CorpusText;
  }
}

/** The files of an archive of the corpus (`.tar.gz`), as text. */
export function* corpusArchive(archive: string): Generator<{ readonly name: string; readonly text: string }> {
  for (const { name, bytes } of corpusFilesIn(archive)) yield { name, text: bytes.toString('utf8') };
}

/** The files of an archive of the corpus (`.tar.gz`). */
export function* corpusFilesIn(name: string): Generator<{ readonly name: string; readonly bytes: Buffer }> {
  const tar = gunzipSync(readFileSync(join(folder, name)));
  const field = (start: number, length: number) => tar.toString('latin1', start, start + length).split('\0', 1)[0] as string;
  for (let header = 0; header < tar.length && field(header, 100); ) {
    const size = Number.parseInt(field(header + 124, 12), 8);
    const start = header + 512;
    if (size > 0) yield { name: field(header, 100), bytes: tar.subarray(start, start + size) };
    header = start + Math.ceil(size / 512) * 512;
  }
}

function corpusFiles(names: RegExp): string[] {
  return readdirSync(folder)
    .filter(name => name.endsWith('.jsonl.gz') && names.test(name))
    .sort();
}
