import { describe, expect, test } from 'vitest';
import { analyse } from '../../../server/src/core/analyse';
import { check } from '../../../server/src/core/check';
import { PROFILES } from '../../../server/src/core/profiles/registry';
import { RULES } from '../../../server/src/core/rules/registry';
import type { Finding, Rule } from '../../../server/src/core/rules/rule';
import { severityIn } from '../../../server/src/core/rules/severities';
import { applyEdits } from '../../../server/src/core/text/textEdit';

/** A house style in which the rule is on. */
const styleOf = (rule: Rule) => PROFILES.find(profile => severityIn(profile.severity, rule) !== 'off')?.id ?? 'un-ga';

const all = (rule: Rule, text: string): Finding[] => check(analyse(text, { profile: styleOf(rule) }));
const own = (rule: Rule, text: string): Finding[] => all(rule, text).filter(finding => finding.rule === rule.id);

const WHAT_TO_DO = /\b(?:write|put|end|begin|remove|move|add|number|mark|close|give|open|correct)\b/i;

describe.each(RULES.map(rule => [rule.id, rule] as const))('%s', (_id, rule) => {
  test.each(rule.examples.good)('lets a good text pass: %#', text => {
    expect(all(rule, text).map(finding => `${finding.rule}: ${finding.message}`)).toEqual([]);
  });

  test.each(rule.examples.bad)('finds the one mistake of a bad text, and no other rule does: %#', text => {
    expect(all(rule, text).map(finding => finding.rule)).toEqual([rule.id]);
  });

  test.each(rule.examples.bad)('mends it: %#', text => {
    const fix = own(rule, text)[0]?.fix;
    if (!rule.fix) return expect(fix).toBeUndefined();
    expect(fix).toBeDefined();
    if (fix) expect(own(rule, applyEdits(text, fix.edits))).toEqual([]);
  });

  test.each(rule.examples.bad)('says what is wrong and what to do: %#', text => {
    for (const { message } of own(rule, text)) {
      const words = message.split(/\s+/);
      expect(words.length).toBeGreaterThan(10);
      expect(words.length).toBeLessThan(60);
      expect(message).toMatch(/[.”]$/);
      expect(message).not.toMatch(/undefined|null|NaN/);
      expect(message.split(/(?<=[.”]) (?=[A-Z])/).at(-1)).toMatch(WHAT_TO_DO);
    }
  });
});
