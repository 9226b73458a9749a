import type { Finding } from '../../core/rules/rule';

/** A finding with the places that people count by: 1-based, columns in UTF-16 units. */
export interface LocatedFinding extends Finding {
  readonly line: number;
  readonly column: number;
  readonly endLine: number;
  readonly endColumn: number;
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
