import { analyse } from '../core/analyse';
import { check as findingsOf } from '../core/check';
import type { Severity } from '../core/profiles/profile';
import type { Finding } from '../core/rules/rule';
import { LineIndex } from '../core/text/lineIndex';
import { type CheckOptions, type CheckSettings, settingsOf } from './checkOptions';
import { expand } from './expand';
import { formatOf } from './formats';
import type { LocatedFinding, Report } from './formats/format';
import { readInput, STDIN } from './input';
import { repair } from './repair';
import { EXIT, type ExitCode, Misuse, type Terminal } from './terminal';

function locate(finding: Finding, lines: LineIndex): LocatedFinding {
  const from = lines.lineColumnOf(finding.start);
  const to = lines.lineColumnOf(finding.end);
  return { ...finding, line: from.line + 1, column: from.column + 1, endLine: to.line + 1, endColumn: to.column + 1 };
}

/** One file, read, repaired where asked for, and checked. A failure of ours in one file is told in its place, and the others go on. */
async function reportOf(file: string, settings: CheckSettings, terminal: Terminal): Promise<Report> {
  const input = await readInput(file, terminal);
  if ('error' in input) return input;
  const onError = (rule: string, error: unknown) => terminal.complain(`rapporteur: rule ${rule} failed on ${file}: ${error}\n`);
  try {
    const repaired = settings.fix ? repair(input, settings.profile) : input;
    if ('error' in repaired) return repaired;
    const lines = new LineIndex(repaired.text);
    const findings = findingsOf(analyse(repaired.text, settings.profile), { onError });
    return { file, findings: findings.map(finding => locate(finding, lines)) };
  } catch (error) {
    return { file, error: `checking it failed: ${error}` };
  }
}

const RANK: Readonly<Record<Severity, number>> = { error: 0, warning: 1, information: 2, hint: 3 };

function exitCodeOf(reports: readonly Report[], failOn: Severity): ExitCode {
  if (reports.some(report => 'error' in report)) return EXIT.misuse;
  const fails = reports.some(report => 'findings' in report && report.findings.some(({ severity }) => RANK[severity] <= RANK[failOn]));
  return fails ? EXIT.findings : EXIT.clean;
}

/** `rapporteur check FILE|DIR|-…`: prints the findings and answers 1 where one is as severe as `--fail-on`, 2 where a file could not be read. */
export async function check(operands: readonly string[], options: CheckOptions, terminal: Terminal): Promise<ExitCode> {
  const settings = settingsOf(options);
  if (operands.length === 0) throw new Misuse('check: name at least one file or folder, or - for standard input');
  if (settings.fix && operands.includes(STDIN)) throw new Misuse('check: --fix rewrites files and cannot rewrite standard input');
  const print = await formatOf(settings.format);
  const reports: Report[] = [];
  for (const found of await expand(operands)) {
    reports.push('error' in found ? found : await reportOf(found.file, settings, terminal));
  }
  terminal.print(print(reports, terminal.colour));
  return exitCodeOf(reports, settings.failOn);
}
