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
  | { readonly file: string; readonly findings: readonly LocatedFinding[] }
  | { readonly file: string; readonly error: string };

/** Turns all reports of a run into what is printed, the last line end included. */
export type Format = (reports: readonly Report[], colour: boolean) => string;

export const FORMATS = ['text', 'compact', 'json', 'jsonl', 'sarif', 'github'] as const;
export type FormatName = (typeof FORMATS)[number];

/** Keeps a message that holds a line end on its line. */
export const oneLine = (message: string): string => message.replace(/\s*[\r\n]+\s*/g, ' ');
