import { isAbsolute, relative, sep } from 'node:path';
import { pathToFileURL } from 'node:url';
import { version } from '../../../../package.json';
import type { Severity } from '../../core/profiles/profile';
import { writePage } from '../../core/rules/page';
import { RULES } from '../../core/rules/registry';
import type { Rule } from '../../core/rules/rule';
import type { Span } from '../../core/text/span';
import type { Format, LocatedFinding, Place } from './format';

const LEVEL: Readonly<Record<Severity, string>> = { error: 'error', warning: 'warning', information: 'note', hint: 'note' };

/** The root that relative paths are relative to: where the program runs, which in a workflow is the repository. */
const ROOT = '%SRCROOT%';

/** Where a file lies, relative to the root where it lies in it, so that the same run elsewhere reports the same. */
function toArtifact(file: string): object {
  const path = relative('.', file);
  if (path === '' || path.startsWith('..') || isAbsolute(path)) return { uri: pathToFileURL(file).href };
  return { uri: path.split(sep).map(encodeURIComponent).join('/'), uriBaseId: ROOT };
}

type Placed = Span & Place;

const toRegion = ({ start, end, line, column, endLine, endColumn }: Placed) => ({
  startLine: line,
  startColumn: column,
  endLine,
  endColumn,
  charOffset: start,
  charLength: end - start,
});

const toLocation = (artifactLocation: object, place?: Placed) => ({
  physicalLocation: { artifactLocation, ...(place && { region: toRegion(place) }) },
});

function toResult(artifact: object, finding: LocatedFinding, ruleIndex: number) {
  const { rule, severity, message, fix, related } = finding;
  const replacements = fix?.edits.map(edit => ({ deletedRegion: toRegion(edit), insertedContent: { text: edit.text } }));
  return {
    ruleId: rule,
    ...(ruleIndex >= 0 && { ruleIndex }),
    level: LEVEL[severity],
    message: { text: message },
    locations: [toLocation(artifact, finding)],
    ...(related && {
      relatedLocations: related.map((place, id) => ({ id, ...toLocation(artifact, place), message: { text: place.message } })),
    }),
    ...(fix && { fixes: [{ description: { text: fix.title }, artifactChanges: [{ artifactLocation: artifact, replacements }] }] }),
  };
}

const toRule = (rule: Rule) => ({
  id: rule.id,
  shortDescription: { text: rule.summary },
  fullDescription: { text: rule.why },
  help: { text: rule.remedy, markdown: writePage(rule) },
  defaultConfiguration: { level: LEVEL[rule.severity] },
  properties: { tags: [rule.family], ...(rule.fix && { quickFix: true }) },
});

/** SARIF 2.1.0, which code scanning services read. Findings that a note of the text silences are no results. */
export const sarif: Format = async function* (reports) {
  const indexOf = new Map(RULES.map((rule, i) => [rule.id, i]));
  const results: object[] = [];
  const notifications: object[] = [];
  for await (const report of reports) {
    const artifact = toArtifact(report.file);
    if ('error' in report) notifications.push({ level: 'error', message: { text: report.error }, locations: [toLocation(artifact)] });
    else results.push(...report.findings.map(finding => toResult(artifact, finding, indexOf.get(finding.rule) ?? -1)));
  }
  const run = {
    tool: { driver: { name: 'rapporteur', semanticVersion: version, language: 'en', rules: RULES.map(toRule) } },
    invocations: [{ executionSuccessful: notifications.length === 0, toolExecutionNotifications: notifications }],
    originalUriBaseIds: { [ROOT]: { description: { text: 'The folder in which rapporteur was run.' } } },
    columnKind: 'utf16CodeUnits',
    results,
  };
  yield `${JSON.stringify({ $schema: 'https://json.schemastore.org/sarif-2.1.0.json', version: '2.1.0', runs: [run] }, null, 2)}\n`;
};
