import { type CheckSettings, check } from './check';
import type { Analysis } from './model/analysis';
import { RULES } from './rules/registry';
import type { Finding, Fix } from './rules/rule';
import { composedEdits } from './text/composedEdits';
import { applyEdits, type TextEdit } from './text/textEdit';

/** More than any chain of fixes seen; the bound that a fix which brings up its own finding again meets. */
const MAX_ROUNDS = 30;

/** A text with its safe fixes made, and what is left to find in it. */
export interface Fixed {
  readonly text: string;
  readonly findings: readonly Finding[];
  /** All that was done, as edits of the text that went in. */
  readonly edits: readonly TextEdit[];
}

/** Every offset that an edit touches, the one behind it included. */
const offsetsOf = ({ start, end }: TextEdit): number[] => Array.from({ length: end - start + 1 }, (_, i) => start + i);

/** Whether a finding is one that is mended without a person: an error or a warning with a safe fix. */
export const isFixable = ({ fix, severity }: Pick<Finding, 'severity'> & { readonly fix?: Pick<Fix, 'safe'> }): boolean =>
  fix?.safe === true && (severity === 'error' || severity === 'warning');

/** The fixable findings whose fixes can be made in one go; of two that touch, the earlier one. */
function fixableAtOnce(findings: readonly Finding[]): Finding[] {
  const taken = new Set<number>();
  return findings.filter(finding => {
    if (!finding.fix || !isFixable(finding)) return false;
    const touched = finding.fix.edits.flatMap(offsetsOf);
    if (touched.some(offset => taken.has(offset))) return false;
    for (const offset of touched) taken.add(offset);
    return true;
  });
}

/** A text on the way, what was done to get there, and the rules whose fixes are made in it. */
interface Round {
  readonly text: string;
  readonly edits: readonly TextEdit[];
  readonly rules: readonly string[];
}

const ORDER = new Map(RULES.map(({ id }, i) => [id, i]));

/** Of rules that undo each other, the one that gives way: the last in the order of the registry, whatever the text. */
const loserOf = (rules: readonly string[]): string => rules.reduce((a, b) => ((ORDER.get(a) ?? 0) >= (ORDER.get(b) ?? 0) ? a : b));

/**
 * Makes all safe fixes of errors and warnings, and those that they bring up, until none is left. `analyse` is asked anew for the
 * text of each round; the result holds for the text that comes out.
 *
 * Where fixes undo each other or never end, the text goes back to where their circle began, the fixes of one rule are left out from
 * there on, and `onError` is told; so it always ends, and the result put in again comes out as it is.
 */
export function fixAll(text: string, analyse: (text: string) => Analysis, settings: CheckSettings = {}): Fixed {
  const rounds: Round[] = [];
  const barred = new Set<string>();
  let current: Pick<Round, 'text' | 'edits'> = { text, edits: [] };
  for (;;) {
    const findings = check(analyse(current.text), settings);
    const fixes = fixableAtOnce(findings.filter(({ rule }) => !barred.has(rule)));
    const edits = fixes.flatMap(({ fix }) => fix?.edits ?? []);
    const next = applyEdits(current.text, edits);
    if (next === current.text) return { ...current, findings };
    rounds.push({ ...current, rules: fixes.map(({ rule }) => rule) });
    const back = rounds.findIndex(round => round.text === next);
    if (back < 0 && rounds.length < MAX_ROUNDS) {
      current = { text: next, edits: composedEdits(current.edits, edits, current.text) };
      continue;
    }
    const circle = rounds.splice(Math.max(back, 0));
    const rules = [...new Set(circle.flatMap(round => round.rules))];
    const loser = loserOf(rules);
    barred.add(loser);
    settings.onError?.(loser, new Error(`its repairs do not come to an end with those of ${rules.join(', ')}; they were left out`));
    current = circle[0] as Round;
  }
}
