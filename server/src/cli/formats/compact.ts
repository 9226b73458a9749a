import { eachFile, type Format, oneLine } from './format';

/** For editors and `grep`: one finding a line, `file:line:column severity rule message`. */
export const compact: Format = eachFile(report =>
  'error' in report
    ? `${report.file}:1:1 error unreadable ${oneLine(report.error)}\n`
    : report.findings.map(f => `${report.file}:${f.line}:${f.column} ${f.severity} ${f.rule} ${oneLine(f.message)}\n`).join(''),
);
