import type { Finding, Fix } from '../../core/rules/rule';
import type { Span } from '../../core/text/span';
import type { TextEdit } from '../../core/text/textEdit';

/** A place as people count: 1-based, columns in UTF-16 units. */
export interface Place {
  readonly line: number;
  readonly column: number;
  readonly endLine: number;
  readonly endColumn: number;
}

type Located<Thing> = Thing & Place;

/** A finding with its places, and those of its edits and of what explains it. */
export interface LocatedFinding extends Omit<Finding, 'fix' | 'related'>, Place {
  readonly fix?: Omit<Fix, 'edits'> & { readonly edits: readonly Located<TextEdit>[] };
  readonly related?: readonly Located<Span & { readonly message: string }>[];
}

/** What came of one file: its findings, or why it could not be read. */
export type Report =
  | {
      readonly file: string;
      readonly findings: readonly LocatedFinding[];
      /** Findings that count but are not to be printed (`--max-findings`). */
      readonly unshown?: readonly LocatedFinding[];
    }
  | { readonly file: string; readonly error: string };

/** Turns the reports of a run into what is printed, piece by piece, each as soon as it is certain. */
export type Format = (reports: AsyncIterable<Report>, colour: boolean) => AsyncIterable<string>;

/** A format in which every file is printed by itself. */
export const eachFile = (print: (report: Report) => string): Format =>
  async function* (reports) {
    for await (const report of reports) yield print(report);
  };

export const FORMATS = ['text', 'compact', 'json', 'jsonl', 'sarif', 'github'] as const;
export type FormatName = (typeof FORMATS)[number];

/** Keeps a message that holds a line end on its line. */
export const oneLine = (message: string): string => message.replace(/\s*[\r\n]+\s*/g, ' ');
