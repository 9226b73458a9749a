import { eachFile, type Format, type LocatedFinding, type Report } from './format';

function toFinding({ rule, severity, message, start, end, line, column, fix }: LocatedFinding) {
  const finding = { rule, severity, message, start, end, line, column };
  return fix ? { ...finding, fix: fix.edits.map(edit => ({ start: edit.start, end: edit.end, text: edit.text })) } : finding;
}

const toJson = (report: Report): string =>
  JSON.stringify('error' in report ? report : { file: report.file, findings: report.findings.map(toFinding) });

/** For programs: one array, an object for each file in the order given. */
export const json: Format = async function* (reports) {
  let before = '[';
  for await (const report of reports) {
    yield before + toJson(report);
    before = ',';
  }
  yield before === '[' ? '[]\n' : ']\n';
};

/** The objects of `json`, one a line, each as soon as its file is done. */
export const jsonl: Format = eachFile(report => `${toJson(report)}\n`);
