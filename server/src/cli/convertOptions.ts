import { READERS, type Reader, WRITERS, type Writer, writerNamed } from '../convert/formats';
import { unknownName } from '../core/text/nearest';
import { STDIN } from './input';
import { Misuse } from './terminal';

/** The options of `convert` as the command line gave them, unchecked. */
export interface ConvertOptions {
  readonly out?: unknown;
  readonly from?: unknown;
  readonly to?: unknown;
  readonly force?: unknown;
}

/** A whole command line, understood. */
export interface ConvertRun {
  readonly operands: readonly string[];
  /** A file, a folder, or `-` for standard output. */
  readonly out: string;
  /** Null where each file tells its format itself. */
  readonly reader: Reader | null;
  readonly writer: Writer;
  /** Whether files that are there may be replaced. */
  readonly force: boolean;
}

function namedIn<Format extends { readonly id: string }>(formats: readonly Format[], value: unknown): Format {
  const format = formats.find(({ id }) => id === value);
  if (!format) {
    throw new Misuse(
      unknownName(
        'format',
        String(value),
        formats.map(({ id }) => id),
      ),
    );
  }
  return format;
}

/** The command line, each part of it checked; throws a Misuse that says what would be right. */
export function convertRunOf(operands: readonly string[], { out, from, to, force }: ConvertOptions): ConvertRun {
  if (operands.length === 0) throw new Misuse('convert: name at least one file or folder, or - for standard input');
  if (out === undefined && operands.length > 1) throw new Misuse('convert: name the folder for several files with -o');
  const target = out === undefined ? STDIN : String(out);
  return {
    operands,
    out: target,
    reader: from === undefined ? null : namedIn(READERS, from),
    writer: to === undefined ? (writerNamed(target) ?? namedIn(WRITERS, 'unres')) : namedIn(WRITERS, to),
    force: force === true,
  };
}
