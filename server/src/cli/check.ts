import { isLighter, type Severity } from '../core/profiles/profile';
import { PROFILE_IDS } from '../core/profiles/registry';
import type { Outcome } from './checkFile';
import { type CheckOptions, type CheckRun, runOf } from './checkOptions';
import { configuredBy } from './configured';
import { expand } from './expand';
import { addressOf, configurationsOnDisk } from './fileSettings';
import { FORMATS_BY_NAME } from './formats';
import type { Report } from './formats/format';
import { STDIN } from './input';
import { outcomesOf } from './outcomes';
import { withAtMost } from './shown';
import { EXIT, type ExitCode, type Terminal } from './terminal';

/** What one report means for the exit code; that of the run is the highest. */
function exitCodeOf(report: Report, failOn: Severity): ExitCode {
  if ('error' in report) return EXIT.misuse;
  return report.findings.some(({ severity }) => !isLighter(severity, failOn)) ? EXIT.findings : EXIT.clean;
}

/** `rapporteur check FILE|DIR|-…`: prints the findings and answers 1 where one is as severe as `--fail-on`, 2 where a file could not be read, or the configuration not in all its parts. */
export async function check(operands: readonly string[], options: CheckOptions, terminal: Terminal): Promise<ExitCode> {
  const configurations = configurationsOnDisk();
  const { profiles: own } = await configurations.of(addressOf(STDIN));
  const run = runOf(operands, options, [...PROFILE_IDS, ...own.map(({ id }) => id)]);
  const format = FORMATS_BY_NAME[run.format];
  const { files, ignored, problems } = await configuredBy(configurations, await expand(run.operands), run);
  for (const problem of problems) terminal.complain(`rapporteur: ${problem}\n`);
  for (const file of ignored) terminal.complain(`rapporteur: ${file} is not checked: the configuration ignores it\n`);
  // A text that is not to be checked comes out as it went in: what reads it waits for it.
  if (run.request.repairs === 'printed' && files.length === 0) terminal.print(new TextDecoder().decode(await terminal.readStdin()));
  let code: ExitCode = problems.length > 0 ? EXIT.misuse : EXIT.clean;

  async function* reportsOf(outcomes: AsyncIterable<Outcome>): AsyncGenerator<Report> {
    let done = 0;
    for await (const { report, output, complaints } of outcomes) {
      terminal.progress(++done, files.length);
      complaints.forEach(terminal.complain);
      if (output) terminal.print(output);
      code = Math.max(code, exitCodeOf(report, run.failOn)) as ExitCode;
      yield report;
    }
  }

  const cut = { unshown: 0 };
  const reports = withAtMost(run.maxFindings, reportsOf(outcomesOf(files, run, configurations, terminal)), cut);
  const say = printerOf(run, terminal);
  for await (const words of format(reports, terminal.colour)) say(words);
  if (cut.unshown > 0) terminal.complain(`rapporteur: ${cut.unshown} more findings are not shown (--max-findings ${run.maxFindings})\n`);
  return terminal.interrupted.aborted ? EXIT.interrupted : code;
}

/** Where findings go: beside a diff or a repaired text, which have standard output for themselves, to standard error. */
const printerOf = ({ request }: CheckRun, { print, complain }: Terminal): Terminal['print'] =>
  request.repairs === 'diff' || request.repairs === 'printed' ? complain : print;
