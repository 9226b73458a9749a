import { fixableAtOnce } from '../core/fix';
import type { Analysis } from '../core/model/analysis';
import type { Finding } from '../core/rules/rule';
import { overlaps, type Span, touches } from '../core/text/span';
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

/** The safe fixes of errors and warnings that can be made in one go, as `--fix` makes them. */
function fixAll(findings: readonly Finding[]): CodeAction[] {
  const fixable = fixableAtOnce(findings);
  const edits = fixable.flatMap(({ fix }) => fix?.edits ?? []);
  const rules = [...new Set(fixable.map(({ rule }) => rule))];
  return edits.length ? [{ title: 'Fix all in this file', kind: 'source.fixAll', edits, rules, preferred: false }] : [];
}

function renumber(analysis: Analysis, range: Span): CodeAction[] {
  const atMark = analysis.resolution.paragraphs.some(({ block }) => block.label !== null && touches(block.mark, range.start));
  const edits = atMark ? renumberingOf(analysis) : [];
  return edits.length ? [{ title: 'Renumber all paragraphs', kind: 'refactor', edits, rules: [], preferred: false }] : [];
}
