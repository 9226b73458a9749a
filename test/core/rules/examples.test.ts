import { describe, expect, test } from 'vitest';
import { analyse } from '../../../server/src/core/analyse';
import { type CheckSettings, check } from '../../../server/src/core/check';
import { fixAll, isFixable } from '../../../server/src/core/fix';
import type { Severities } from '../../../server/src/core/profiles/profile';
import { PROFILES } from '../../../server/src/core/profiles/registry';
import { FAMILIES } from '../../../server/src/core/rules/families';
import { pageFileOf, writePage } from '../../../server/src/core/rules/page';
import { RULES } from '../../../server/src/core/rules/registry';
import type { Finding, Rule } from '../../../server/src/core/rules/rule';
import { severityIn } from '../../../server/src/core/rules/severities';
import { applyEdits } from '../../../server/src/core/text/textEdit';
import { INDEX } from '../../support/index';

/** A house style in which the rule is on. */
const styleOf = (rule: Rule) => PROFILES.find(profile => severityIn(profile.severity, rule) !== 'off')?.id ?? 'un-ga';

const all = (rule: Rule, text: string, settings: CheckSettings = {}): Finding[] =>
  check(analyse(text, { profile: styleOf(rule), known: INDEX }), settings);
const own = (rule: Rule, text: string): Finding[] => all(rule, text).filter(finding => finding.rule === rule.id);
const rulesIn = (rule: Rule, text: string, rules: Severities = {}): string[] => all(rule, text, { rules }).map(finding => finding.rule);
const mended = (rule: Rule, text: string): string => fixAll(text, source => analyse(source, { profile: styleOf(rule), known: INDEX })).text;

/** What a repair leaves to a person: the note that it makes has no words yet. */
const LEFT: Readonly<Record<string, readonly string[]>> = { 'fn-undefined': ['fn-empty'] };

const WHAT_TO_DO = /\b(?:write|put|end|begin|remove|move|add|number|mark|close|give|open|correct)\b/i;

describe.each(RULES.map(rule => [rule.id, rule] as const))('%s', (_id, rule) => {
  test.each(rule.examples.good)('lets a good text pass: %#', text => {
    expect(all(rule, text).map(finding => `${finding.rule}: ${finding.message}`)).toEqual([]);
  });

  test.each(rule.examples.bad)('finds the one mistake of a bad text, and no other rule does: %#', text => {
    expect(all(rule, text).map(finding => finding.rule)).toEqual([rule.id]);
  });

  // Nothing else was wrong with the text, so nothing is wrong behind the repair.
  test.each(rule.examples.bad)('mends it and makes no other mistake: %#', text => {
    const fix = own(rule, text)[0]?.fix;
    if (!rule.fix) return expect(fix).toBeUndefined();
    expect(fix).toBeDefined();
    if (fix) expect(rulesIn(rule, applyEdits(text, fix.edits))).toEqual(LEFT[rule.id] ?? []);
  });

  test.each(rule.examples.bad)('mends it by itself where that is safe, and once: %#', text => {
    const [finding] = own(rule, text);
    const once = mended(rule, text);
    expect(once).toBe(finding?.fix && isFixable(finding) ? applyEdits(text, finding.fix.edits) : text);
    expect(mended(rule, once)).toBe(once);
  });

  test.each(rule.examples.bad)('is silent where it, or its family, is switched off: %#', text => {
    expect(rulesIn(rule, text, { [rule.id]: 'off' })).toEqual([]);
    expect(rulesIn(rule, text, { [rule.family]: 'off' })).toEqual([]);
    expect(rulesIn(rule, text, { [rule.family]: 'off', [rule.id]: 'hint' })).toEqual([rule.id]);
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

describe('the rules', () => {
  test('have ids of their own, which no family has', () => {
    const names = [...RULES, ...FAMILIES].map(({ id }) => id);
    expect(names.filter((name, i) => names.indexOf(name) !== i)).toEqual([]);
  });

  test('have a page each, and texts that show what is right and what is wrong', () => {
    for (const rule of RULES) {
      expect(pageFileOf(rule.id)).toMatch(/^[a-z]+(?:-[a-z\d]+)*\.md$/);
      const { good, bad } = rule.examples;
      expect(Math.min(good.length, bad.length), rule.id).toBeGreaterThan(0);
      for (const text of [...good, ...bad]) expect(writePage(rule)).toContain(text.trimEnd());
    }
  });

  test.each(FAMILIES)('of the family $id are there', ({ id }) => {
    expect(RULES.some(({ family }) => family === id)).toBe(true);
  });
});
