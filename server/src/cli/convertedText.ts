import { basename } from 'node:path';
import { type Reader, readerFor } from '../convert/formats';
import { withAdoptionLines } from '../convert/import/adoptionLines';
import type { Changes } from '../convert/import/docx/changes';
import type { Remark } from '../convert/import/reading';
import { analyse } from '../core/analyse';
import type { Analysis } from '../core/model/analysis';
import { LineIndex } from '../core/text/lineIndex';
import { addressOf, configurationsOnDisk, settingsOf } from './fileSettings';
import type { Terminal } from './terminal';

/** Said of one file in the place of its conversion. */
export class Unconverted extends Error {}

/** A file that was read. */
export interface Source {
  readonly file: string;
  readonly bytes: Uint8Array;
}

/** How a file is read. */
export interface ReadingRun {
  /** Null where the file tells its format itself. */
  readonly reader: Reader | null;
  readonly changes: Changes;
}

/** The text in a file of any format that is read; what was left out of it is told. Rejects with `Unconverted` where it cannot be read. */
export async function convertedText(
  { file, bytes }: Source,
  { reader: named, changes }: ReadingRun,
  complain: Terminal['complain'],
): Promise<Analysis> {
  const reader = named ?? readerFor(file, bytes);
  if (!reader) throw new Unconverted(`${file}: its format is not known; name it with --from`);
  const { style } = settingsOf(await configurationsOnDisk().of(addressOf(file)), { repairs: 'none' });
  const read = await reader.read(bytes, basename(file), { changes });
  const reading = withAdoptionLines(read, reader.id, style.known ?? null);
  const place = placesIn(file, bytes);
  if ('error' in reading) throw new Unconverted(`${place(reading.error)}: ${reading.error.message}`);
  for (const warning of reading.warnings) complain(`${place(warning)}: ${warning.message}\n`);
  return analyse(reading.text, style);
}

/** Where a remark belongs: `file:line`, the file alone where it has no lines. */
function placesIn(file: string, bytes: Uint8Array): (remark: Remark) => string {
  if (bytes.includes(0)) return () => file;
  const text = new TextDecoder().decode(bytes);
  const index = new LineIndex(text);
  return ({ start }) => `${file}:${index.lineAt(start) + 1}`;
}
