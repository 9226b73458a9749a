import type { Severity } from '../../core/profiles/profile';
import type { Format, LocatedFinding, Report } from './format';
import { oneLine } from './format';

const COLOUR = { error: 31, warning: 33, information: 34, hint: 90 } as const;
const UNDERLINE = 4;
const GREY = 90;
const SEVERITIES = Object.keys(COLOUR) as Severity[];

/** Wraps words in the escape sequence of a terminal, or leaves them plain. */
type Paint = (style: number, words: string) => string;
const painted: Paint = (style, words) => `\u001b[${style}m${words}\u001b[0m`;
const plain: Paint = (_style, words) => words;

const plural = (n: number, one: string, many = `${one}s`): string => `${n} ${n === 1 ? one : many}`;

function linesOf(findings: readonly LocatedFinding[], paint: Paint): string[] {
  const places = findings.map(finding => `${finding.line}:${finding.column}`);
  const width = places.reduce((widest, place) => Math.max(widest, place.length), 0);
  return findings.map((finding, i) => {
    const severity = paint(COLOUR[finding.severity], finding.severity.padEnd(7));
    return `  ${(places[i] as string).padStart(width)}  ${severity}  ${oneLine(finding.message)}  ${paint(GREY, finding.rule)}`;
  });
}

function summaryOf(reports: readonly Report[]): string {
  const findings = reports.flatMap(report => ('error' in report ? [] : report.findings));
  const unread = reports.filter(report => 'error' in report).length;
  const counts = SEVERITIES.map(severity => ({ severity, n: findings.filter(finding => finding.severity === severity).length }))
    .filter(({ n }) => n > 0)
    .map(({ severity, n }) => (severity === 'information' ? `${n} information` : plural(n, severity)));
  const fixable = findings.filter(finding => finding.fix?.safe).length;
  return [
    `${counts.length > 0 ? counts.join(', ') : 'No findings'} in ${plural(reports.length - unread, 'file')}`,
    ...(fixable > 0 ? [`${fixable} can be repaired with --fix`] : []),
    ...(unread > 0 ? [`${plural(unread, 'file')} could not be read`] : []),
  ].join('; ');
}

/** For people: the findings under the name of their file, and a summary. Files without a finding are not named. */
export const text: Format = (reports, colour) => {
  const paint = colour ? painted : plain;
  const blocks = reports.flatMap(report => {
    if ('error' in report) return [`${paint(UNDERLINE, report.file)}\n  ${paint(COLOUR.error, 'error')}  ${report.error}\n`];
    if (report.findings.length === 0) return [];
    return [`${paint(UNDERLINE, report.file)}\n${linesOf(report.findings, paint).join('\n')}\n`];
  });
  return `${[...blocks, summaryOf(reports)].join('\n')}\n`;
};
