import { type Fixed, isFixable } from '../core/fix';
import type { OpeningUsage } from '../core/lexicon/opening/usage';
import type { Analysis } from '../core/model/analysis';
import type { Finding } from '../core/rules/rule';
import { overlaps, type Span, touches } from '../core/text/span';
import { applyEdits } from '../core/text/textEdit';
import { proposalActionsAt } from './negotiation/actions';
import { replacementsAt } from './openings/replace';
import { renumberingOf } from './renumber';
import { silencersOf } from './silence';
import type { CodeAction } from './types';

/** What can be done at a range: the fix of each finding, notes that silence it, decisions on what is not agreed, renumbering where numbers are out of order, and openings of other force. */
export function codeActionsOf(
  analysis: Analysis,
  findings: readonly Finding[],
  range: Span,
  usage: OpeningUsage | null = null,
): CodeAction[] {
  const here = findings.filter(finding => overlaps(finding, range) || touches(finding, range.start) || touches(finding, range.end));
  // Of findings of one rule in one paragraph each would offer the same note.
  const silencers = new Map(here.flatMap(finding => silencersOf(analysis, finding)).map(action => [JSON.stringify(action), action]));
  const fixes = here.flatMap(finding => quickFix(finding) ?? []);
  return [
    ...joined(analysis, fixes, proposalActionsAt(analysis, range.start, here)),
    ...silencers.values(),
    ...renumber(analysis, range),
    ...replacementsAt(analysis, range, usage),
  ];
}

/** All safe fixes of a file and those that they bring up, as `--fix` makes them; null where nothing is to be fixed. */
export function fixAllAction(findings: readonly Finding[], fixed: () => Fixed): CodeAction | null {
  const rules = [...new Set(findings.filter(isFixable).map(({ rule }) => rule))];
  if (rules.length === 0) return null;
  const { edits } = fixed();
  return edits.length ? { title: 'Fix all in this file', kind: 'source.fixAll', edits, rules, preferred: false } : null;
}

/** Fixes and decisions; where both do the same it is offered once, as the fix, by the name of the decision, which says more. */
function joined({ text }: Analysis, fixes: readonly CodeAction[], decisions: readonly CodeAction[]): CodeAction[] {
  const results = new Map(decisions.map(decision => [applyEdits(text, decision.edits), decision]));
  const named = fixes.map(fix => {
    const result = applyEdits(text, fix.edits);
    const same = results.get(result);
    results.delete(result);
    return same ? { ...fix, title: same.title } : fix;
  });
  return [...named, ...results.values()];
}

function quickFix({ rule, fix }: Finding): CodeAction | null {
  return fix ? { title: fix.title, kind: 'quickfix', edits: fix.edits, rules: [rule], preferred: fix.safe } : null;
}

function renumber(analysis: Analysis, range: Span): CodeAction[] {
  const atMark = analysis.resolution.paragraphs.some(({ block }) => block.label !== null && touches(block.mark, range.start));
  const edits = atMark ? renumberingOf(analysis) : [];
  return edits.length ? [{ title: 'Renumber all paragraphs', kind: 'refactor', edits, rules: [], preferred: false }] : [];
}
