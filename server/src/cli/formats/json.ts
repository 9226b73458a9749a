import type { Format, LocatedFinding, Report } from './format';

function toFinding({ rule, severity, message, start, end, line, column, fix }: LocatedFinding) {
  const finding = { rule, severity, message, start, end, line, column };
  return fix ? { ...finding, fix: fix.edits.map(edit => ({ start: edit.start, end: edit.end, text: edit.text })) } : finding;
}

const toObject = (report: Report) => ('error' in report ? report : { file: report.file, findings: report.findings.map(toFinding) });

/** For programs: one array, an object for each file in the order given. */
export const json: Format = reports => `${JSON.stringify(reports.map(toObject))}\n`;

/** The objects of `json`, one a line. */
export const jsonl: Format = reports => reports.map(report => `${JSON.stringify(toObject(report))}\n`).join('');
