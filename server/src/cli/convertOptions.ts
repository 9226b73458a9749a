import { READERS, type Reader, WRITERS, type Writer, writerNamed } from '../convert/formats';
import { CHANGES, type Changes } from '../convert/import/docx/changes';
import { unknownName } from '../core/text/nearest';
import { STDIN } from './input';
import { Misuse } from './terminal';

/** The options of `convert` as the command line gave them, unchecked. */
export interface ConvertOptions {
  readonly out?: unknown;
  readonly from?: unknown;
  readonly to?: unknown;
  readonly base?: unknown;
  readonly author?: unknown;
  readonly changes?: unknown;
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
  /** The file of the text that is changed; null where no changes are shown. */
  readonly base: string | null;
  /** Empty where none is named. */
  readonly author: string;
  readonly changes: Changes;
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

function changesNamed(value: unknown): Changes {
  const changes = CHANGES.find(each => each === value);
  if (!changes) throw new Misuse(unknownName('reading of changes', String(value), CHANGES));
  return changes;
}

/** Whether a word stands behind an option, and once; `cac` makes a number of what looks like one, and a list of what is given twice. */
const isName = (value: unknown): value is string | number => (typeof value === 'string' && value !== '\0') || typeof value === 'number';

/** The command line, each part of it checked; throws a Misuse that says what would be right. */
export function convertRunOf(operands: readonly string[], { out, from, to, base, author, changes, force }: ConvertOptions): ConvertRun {
  if (operands.length === 0) throw new Misuse('convert: name at least one file or folder, or - for standard input');
  if (out === undefined && operands.length > 1) throw new Misuse('convert: name the folder for several files with -o');
  const target = out === undefined ? STDIN : String(out);
  const writer = to === undefined ? (writerNamed(target) ?? namedIn(WRITERS, 'unres')) : namedIn(WRITERS, to);
  for (const [option, value] of Object.entries({ base, author })) {
    if (value !== undefined && !writer.tracksChanges) {
      throw new Misuse(`convert: --${option} is for Word documents; write one with -o NAME.docx or --to docx`);
    }
  }
  if (base !== undefined && !isName(base)) throw new Misuse('convert: name one file behind --base, the text that is changed');
  if (author !== undefined && !isName(author)) throw new Misuse('convert: name one author behind --author');
  return {
    operands,
    out: target,
    reader: from === undefined ? null : namedIn(READERS, from),
    writer,
    base: base === undefined ? null : String(base),
    author: author === undefined ? '' : String(author),
    changes: changesNamed(changes),
    force: force === true,
  };
}
