import { type CheckSettings, check } from './check';
import type { Analysis } from './model/analysis';
import type { Finding } from './rules/rule';
import { applyEdits, type TextEdit } from './text/textEdit';

/** Enough for every chain of fixes seen; a bound all the same, so that two rules that undo each other cannot hang. */
const MAX_ROUNDS = 10;

/** A text with its safe fixes made, and what is left to find in it. */
export interface Fixed {
  readonly text: string;
  readonly findings: readonly Finding[];
}

/** The findings whose safe fixes can be made in one go, errors and warnings only; of two that touch, the earlier one. */
export function fixableAtOnce(findings: readonly Finding[]): readonly Finding[] {
  const taken = new Set<number>();
  return findings.filter(({ fix, severity }) => {
    if (!fix?.safe || (severity !== 'error' && severity !== 'warning')) return false;
    if (fix.edits.some(edit => offsetsOf(edit).some(offset => taken.has(offset)))) return false;
    for (const edit of fix.edits) for (const offset of offsetsOf(edit)) taken.add(offset);
    return true;
  });
}

/** Every offset that an edit touches, the one behind it included. */
const offsetsOf = ({ start, end }: TextEdit): number[] => Array.from({ length: end - start + 1 }, (_, i) => start + i);

/**
 * Makes all safe fixes of errors and warnings, and those that they bring up, until none is left.
 * `analyse` is asked anew for the text of each round. The result holds for the text that comes out.
 */
export function fixAll(text: string, analyse: (text: string) => Analysis, settings: CheckSettings = {}): Fixed {
  let current = text;
  let findings = check(analyse(current), settings);
  const seen = new Set([current]);
  for (let round = 0; round < MAX_ROUNDS; round++) {
    const next = applyEdits(
      current,
      fixableAtOnce(findings).flatMap(({ fix }) => fix?.edits ?? []),
    );
    if (seen.has(next)) break;
    seen.add(next);
    current = next;
    findings = check(analyse(current), settings);
  }
  return { text: current, findings };
}
