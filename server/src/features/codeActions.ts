import type { Analysis } from '../core/model/analysis';
import type { Finding } from '../core/rules/rule';
import { overlaps, type Span, touches } from '../core/text/span';
import { conflict, type TextEdit } from '../core/text/textEdit';
import { renumberingOf } from './renumber';
import type { CodeAction } from './types';

/** What can be done about the findings at a range: the fix of each, all safe fixes of the file at once, and renumbering where numbers are out of order. */
export function codeActionsOf(analysis: Analysis, findings: readonly Finding[], range: Span): CodeAction[] {
  const here = findings.filter(finding => overlaps(finding, range) || touches(finding, range.start) || touches(finding, range.end));
  const fixes = here.flatMap(finding => quickFix(finding) ?? []);
  return [...fixes, ...fixAll(findings), ...renumber(analysis, range)];
}

function quickFix({ rule, fix }: Finding): CodeAction | null {
  return fix ? { title: fix.title, kind: 'quickfix', edits: fix.edits, rules: [rule], preferred: fix.safe } : null;
}

/** All safe fixes that can be made in one go; of two that touch the same place the earlier one. */
function fixAll(findings: readonly Finding[]): CodeAction[] {
  const edits: TextEdit[] = [];
  const rules = new Set<string>();
  for (const { rule, fix } of findings) {
    if (!fix?.safe || conflict(edits, fix.edits)) continue;
    edits.push(...fix.edits);
    rules.add(rule);
  }
  return edits.length ? [{ title: 'Fix all in this file', kind: 'source.fixAll', edits, rules: [...rules], preferred: false }] : [];
}

function renumber(analysis: Analysis, range: Span): CodeAction[] {
  const atMark = analysis.resolution.paragraphs.some(({ block }) => block.label !== null && touches(block.mark, range.start));
  const edits = atMark ? renumberingOf(analysis) : [];
  return edits.length ? [{ title: 'Renumber all paragraphs', kind: 'refactor', edits, rules: [], preferred: false }] : [];
}
