import { extname } from 'node:path';
import { READERS, type Reader, readerNamed, WRITERS, type Writer, writerNamed } from '../convert/formats';
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
  /** Whether the writer is a guess: the name of the file to write ends in something else than any format that is written. */
  readonly isOddName: boolean;
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

/** Whether a word stands behind an option, and once; `cac` makes a list of what is given twice. */
const isWord = (value: unknown): value is string => typeof value === 'string' && value !== '';
const isName = (value: unknown): value is string => isWord(value) && value !== STDIN;

/** Whether a file of such a name is a draft, or the name tells no format at all. */
const isDraftName = (name: string): boolean => extname(name) === '' || readerNamed(name)?.id === 'unres';

/** The command line, each part of it checked; throws a Misuse that says what would be right. */
export function convertRunOf(operands: readonly string[], { out, from, to, base, author, changes, force }: ConvertOptions): ConvertRun {
  if (operands.length === 0) throw new Misuse('convert: name at least one file or folder, or - for standard input');
  if (out === undefined && operands.length > 1) throw new Misuse('convert: name the folder for several files with -o');
  if (out !== undefined && !isWord(out)) throw new Misuse('convert: name one file or folder behind -o');
  const target = out ?? STDIN;
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
    isOddName: to === undefined && writerNamed(target) === null && !isDraftName(target),
    base: base ?? null,
    author: author ?? '',
    changes: changesNamed(changes),
    force: force === true,
  };
}
