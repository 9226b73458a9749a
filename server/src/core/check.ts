import type { Language } from './lexicon/language';
import type { Analysis } from './model/analysis';
import { isLighter, type Severities, type Severity } from './profiles/profile';
import { FAMILIES } from './rules/families';
import { type Hit, hitsIn } from './rules/hits';
import { isProtected, protectedSpans, type Touched, touchedBy } from './rules/protected';
import { RULES } from './rules/registry';
import type { Detection, Finding, Fix, Rule } from './rules/rule';
import { severitiesOf } from './rules/severities';
import { unsilenced } from './suppressions';
import type { Block } from './syntax/tree';
import type { Span } from './text/span';

/** What a user may ask of a check, beyond the profile of the text. */
export interface CheckSettings {
  /** Severities that win over those of the profile. */
  readonly rules?: Severities;
  /** Told when a rule fails; the other rules go on. */
  readonly onError?: (rule: string, error: unknown) => void;
}

/** The severity of each rule in a text, `off` where it does not look at it: asked for, else of the profile, else the rule's own. */
function severitiesIn({ resolution, profile }: Analysis, settings: CheckSettings): (rule: Rule) => Severity | 'off' {
  const severities = severitiesOf(profile.severity, settings.rules);
  return rule => (rule.languages && !rule.languages.includes(resolution.language) ? 'off' : (severities.get(rule) ?? rule.severity));
}

/** The rules that look at whole texts, and those that look at its notes. */
const TEXT_RULES = RULES.filter(rule => rule.detect);
const NOTE_RULES = RULES.filter(rule => rule.review);

/** What the rules of words find in a block. */
const hitsOf = ({ piece, kind, body, start }: Block, language: Language): readonly Hit[] =>
  piece.ask(hitsIn, kind, body.start - start, language);

const shifted = (detection: Detection<unknown>, by: number): Detection<unknown> => ({
  ...detection,
  start: detection.start + by,
  end: detection.end + by,
});

/**
 * What is wrong with a text: the findings of all rules that are on, but for those that its notes silence, in the order of the text.
 * A fix that would touch quoted text, an annex, a note or the words of a footnote is left to a person: it is not safe.
 */
export function check(analysis: Analysis, settings: CheckSettings = {}): Finding[] {
  const spans: Partial<Record<Touched, readonly Span[]>> = {};
  const guarded = (fix: Fix): Fix => {
    if (!fix.safe) return fix;
    const touched = touchedBy(analysis.text, fix.edits);
    spans[touched] ??= protectedSpans(analysis, touched);
    const within = spans[touched];
    return fix.edits.some(edit => isProtected(edit, within)) ? { ...fix, safe: false } : fix;
  };

  const toFinding = (rule: Rule, severity: Severity, detection: Detection<unknown>): Finding => {
    const fix = rule.fix?.(detection, analysis);
    return {
      rule: rule.id,
      severity: detection.severity && isLighter(detection.severity, severity) ? detection.severity : severity,
      message: rule.message(detection.data),
      start: detection.start,
      end: detection.end,
      ...(fix && { fix: guarded(fix) }),
      ...(detection.related && { related: detection.related }),
    };
  };

  const severityOf = severitiesIn(analysis, settings);
  const findings: Finding[] = [];
  for (const rule of TEXT_RULES) {
    const severity = severityOf(rule);
    if (severity === 'off') continue;
    try {
      for (const detection of rule.detect?.(analysis) ?? []) findings.push(toFinding(rule, severity, detection));
    } catch (error) {
      settings.onError?.(rule.id, error);
    }
  }
  for (const block of analysis.tree.blocks) {
    for (const hit of hitsOf(block, analysis.resolution.language)) {
      const severity = severityOf(hit.rule);
      if (severity === 'off') continue;
      if ('error' in hit) settings.onError?.(hit.rule.id, hit.error);
      else findings.push(toFinding(hit.rule, severity, shifted(hit.detection, block.start)));
    }
  }
  const { findings: left, directives, unused } = unsilenced(inOrder(findings), analysis);
  if (directives.length === 0) return [...left];
  const notes = {
    all: directives,
    unused: unused.filter(({ name }) => name === null || isJudged(name.word, severityOf)),
    known: [...RULES, ...FAMILIES].map(({ id }) => id),
  };
  const onNotes: Finding[] = [];
  for (const rule of NOTE_RULES) {
    const severity = severityOf(rule);
    if (severity === 'off') continue;
    for (const detection of rule.review?.(notes, analysis) ?? []) onNotes.push(toFinding(rule, severity, detection));
  }
  return inOrder([...left, ...unsilenced(inOrder(onNotes), analysis).findings]);
}

const inOrder = (findings: readonly Finding[]): Finding[] => [...findings].sort((a, b) => a.start - b.start || a.end - b.end);

/** Whether a name that silenced nothing could have: a rule of that name is on. What speaks of the notes themselves speaks last, and is not judged. */
const isJudged = (name: string, severityOf: (rule: Rule) => Severity | 'off'): boolean =>
  RULES.some(rule => (rule.id === name || rule.family === name) && !rule.review && severityOf(rule) !== 'off');
