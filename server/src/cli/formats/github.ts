import type { Severity } from '../../core/profiles/profile';
import { eachFile, type Format } from './format';

const COMMAND: Readonly<Record<Severity, string>> = { error: 'error', warning: 'warning', information: 'notice', hint: 'notice' };

const escapeData = (text: string): string => text.replace(/%/g, '%25').replace(/\r/g, '%0D').replace(/\n/g, '%0A');
const escapeProperty = (text: string): string => escapeData(text).replace(/:/g, '%3A').replace(/,/g, '%2C');

/** Workflow commands of GitHub Actions, which it shows beside the lines of a pull request. */
export const github: Format = eachFile(report => {
  // Paths are those of the repository, and it has them with slashes.
  const file = escapeProperty(report.file.replace(/\\/g, '/'));
  if ('error' in report) return `::error file=${file}::${escapeData(report.error)}\n`;
  return report.findings
    .map(
      f =>
        `::${COMMAND[f.severity]} file=${file},line=${f.line},endLine=${f.endLine},col=${f.column},endColumn=${f.endColumn},title=${escapeProperty(f.rule)}::${escapeData(f.message)}\n`,
    )
    .join('');
});
