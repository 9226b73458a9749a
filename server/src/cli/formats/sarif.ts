import { version } from '../../../../package.json';
import type { Severity } from '../../core/profiles/profile';
import { writePage } from '../../core/rules/page';
import { RULES } from '../../core/rules/registry';
import type { Format, LocatedFinding } from './format';

const LEVEL: Readonly<Record<Severity, string>> = { error: 'error', warning: 'warning', information: 'note', hint: 'note' };

/** A path as the URI reference that SARIF asks for, relative where the path is. */
const toUri = (file: string): string => encodeURI(file.replace(/\\/g, '/')).replace(/[?#]/g, encodeURIComponent);

const toLocation = (uri: string, region?: object) => ({
  physicalLocation: { artifactLocation: { uri }, ...(region && { region }) },
});

function toResult(uri: string, finding: LocatedFinding, ruleIndex: number) {
  const { line: startLine, column: startColumn, endLine, endColumn, start, end } = finding;
  const region = { startLine, startColumn, endLine, endColumn, charOffset: start, charLength: end - start };
  const replacements = finding.fix?.edits.map(edit => ({
    deletedRegion: { charOffset: edit.start, charLength: edit.end - edit.start },
    insertedContent: { text: edit.text },
  }));
  return {
    ruleId: finding.rule,
    ...(ruleIndex >= 0 && { ruleIndex }),
    level: LEVEL[finding.severity],
    message: { text: finding.message },
    locations: [toLocation(uri, region)],
    ...(finding.fix && {
      fixes: [{ description: { text: finding.fix.title }, artifactChanges: [{ artifactLocation: { uri }, replacements }] }],
    }),
  };
}

const toRule = (rule: (typeof RULES)[number]) => ({
  id: rule.id,
  shortDescription: { text: rule.summary },
  fullDescription: { text: rule.why },
  help: { text: rule.remedy, markdown: writePage(rule) },
  defaultConfiguration: { level: LEVEL[rule.severity] },
});

/** SARIF 2.1.0, which code scanning services read. */
export const sarif: Format = async function* (reports) {
  const indexOf = new Map(RULES.map((rule, i) => [rule.id, i]));
  const results: object[] = [];
  const notifications: object[] = [];
  for await (const report of reports) {
    const uri = toUri(report.file);
    if ('error' in report) notifications.push({ level: 'error', message: { text: report.error }, locations: [toLocation(uri)] });
    else results.push(...report.findings.map(finding => toResult(uri, finding, indexOf.get(finding.rule) ?? -1)));
  }
  const run = {
    tool: { driver: { name: 'rapporteur', version, rules: RULES.map(toRule) } },
    invocations: [{ executionSuccessful: notifications.length === 0, toolExecutionNotifications: notifications }],
    columnKind: 'utf16CodeUnits',
    results,
  };
  yield `${JSON.stringify({ $schema: 'https://json.schemastore.org/sarif-2.1.0.json', version: '2.1.0', runs: [run] }, null, 2)}\n`;
};
