import { isFixable } from '../../core/fix';
import { SEVERITIES, type Severity } from '../../core/profiles/profile';
import type { Format, LocatedFinding, Report } from './format';
import { oneLine } from './format';

const COLOUR: Readonly<Record<Severity, number>> = { error: 31, warning: 33, information: 34, hint: 90 };
const UNDERLINE = 4;
const GREY = 90;

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

/** Counts the reports of a run as they pass. */
class Summary {
  readonly #counts: Record<Severity, number> = { error: 0, warning: 0, information: 0, hint: 0 };
  #checked = 0;
  #unread = 0;
  #fixable = 0;

  add(report: Report): void {
    if ('error' in report) {
      this.#unread++;
      return;
    }
    this.#checked++;
    for (const finding of [...report.findings, ...(report.unshown ?? [])]) {
      this.#counts[finding.severity]++;
      if (isFixable(finding)) this.#fixable++;
    }
  }

  toString(): string {
    const counts = SEVERITIES.filter(severity => this.#counts[severity] > 0).map(severity => {
      const n = this.#counts[severity];
      return severity === 'information' ? `${n} information` : plural(n, severity);
    });
    return [
      `${counts.length > 0 ? counts.join(', ') : 'No findings'} in ${plural(this.#checked, 'file')}`,
      ...(this.#fixable > 0 ? [`${this.#fixable} can be repaired with --fix`] : []),
      ...(this.#unread > 0 ? [`${plural(this.#unread, 'file')} could not be read`] : []),
    ].join('; ');
  }
}

/** For people: the findings under the name of their file, and a summary. Files without a finding are not named. */
export const text: Format = async function* (reports, colour) {
  const paint = colour ? painted : plain;
  const summary = new Summary();
  for await (const report of reports) {
    summary.add(report);
    const name = paint(UNDERLINE, report.file);
    if ('error' in report) yield `${name}\n  ${paint(COLOUR.error, 'error')}  ${report.error}\n\n`;
    else if (report.findings.length > 0) yield `${name}\n${linesOf(report.findings, paint).join('\n')}\n\n`;
  }
  yield `${summary}\n`;
};
