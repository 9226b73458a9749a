import { describe, expect, test } from 'vitest';
import { analyse } from '../../server/src/core/analyse';
import { check } from '../../server/src/core/check';
import { fixAll } from '../../server/src/core/fix';
import { applyEdits } from '../../server/src/core/text/textEdit';
import { codeActionsOf, fixAllAction } from '../../server/src/features/codeActions';
import type { CodeAction } from '../../server/src/features/types';
import { atCursor, HEAD } from './fixture';

function actionsAt(marked: string): { text: string; actions: CodeAction[] } {
  const { analysis, offset } = atCursor(marked);
  return { text: analysis.text, actions: codeActionsOf(analysis, check(analysis), { start: offset, end: offset }) };
}

const TWO_SLIPS = `${HEAD}1. Reads the Plan,\n\n2. Welcomes the Map;\n\n4. Decides to rest<|>\n`;

describe('code actions', () => {
  test('at a finding hold its fix', () => {
    const { text, actions } = actionsAt(`${HEAD}1. Welcomes the Plan,<|>\n\n2. Decides to rest.\n`);
    const [fix] = actions.filter(action => action.kind === 'quickfix');
    expect(fix?.rules).toEqual(['op-end-semicolon']);
    expect(applyEdits(text, fix?.edits ?? [])).toContain('1. Welcomes the Plan;\n');
  });

  test('hold no fix of a finding elsewhere', () => {
    const { actions } = actionsAt(`${HEAD}1. Welcomes the Plan,\n\n2. Dec<|>ides to rest.\n`);
    expect(actions.filter(action => action.kind === 'quickfix')).toEqual([]);
  });

  test('mend all of the file at once', () => {
    const { analysis } = atCursor(TWO_SLIPS);
    const { text } = analysis;
    const all = fixAllAction(check(analysis), () => fixAll(text, t => analyse(t)));
    expect([...(all?.rules ?? [])].sort()).toEqual(['op-end-semicolon', 'op-last-stop', 'op-number-sequence']);
    const mended = applyEdits(text, all?.edits ?? []);
    expect(mended).toBe(`${HEAD}1. Reads the Plan;\n\n2. Welcomes the Map;\n\n3. Decides to rest.\n`);
    expect(check(analyse(mended)).filter(finding => finding.fix?.safe)).toEqual([]);
  });

  test('mend what comes up on the way as well, as edits of the text as it is', () => {
    // The participle becomes a verb, and only then does the paragraph need the end of an operative one.
    const { analysis } = atCursor(`${HEAD}1. Requesting cities:\n\na) To rest,\n\nc) To sleep\n\n4. Decides to rest;<|>\n`);
    const fixed = fixAll(analysis.text, t => analyse(t));
    const all = fixAllAction(check(analysis), () => fixed);
    expect(applyEdits(analysis.text, all?.edits ?? [])).toBe(fixed.text);
    expect(fixed.text).toContain('(b) To sleep;');
  });

  test('mend nothing where nothing is safe to mend', () => {
    expect(fixAllAction([], () => expect.fail('asked for nothing'))).toBeNull();
  });

  test('renumber from a number where numbers are out of order', () => {
    const renumber = (marked: string) => actionsAt(marked).actions.filter(action => action.kind === 'refactor');
    expect(renumber(`${HEAD}1. Reads;\n\n3<|>. Rests.\n`)).toHaveLength(1);
    expect(renumber(`${HEAD}1. Reads;\n\n2<|>. Rests.\n`)).toHaveLength(0);
  });

  test('put all decisions on words in brackets together, as answers to the finding there', () => {
    const { actions } = actionsAt(`${HEAD}1. Welcomes the [Plan / M<|>ap];\n\n2. Decides to rest.\n`);
    const decisions = actions.filter(({ title }) => /^(Choose|Reject)/.test(title));
    expect(decisions.map(({ title, kind, rules }) => [title, kind, rules])).toEqual([
      ['Choose “Plan”', 'quickfix', ['square-brackets']],
      ['Choose “Map”', 'quickfix', ['square-brackets']],
      ['Reject all alternatives', 'quickfix', ['square-brackets']],
    ]);
  });

  test('of a clean text are none', () => {
    expect(actionsAt(`${HEAD}1. Welcomes the Plan;\n\n2. Decides to rest.<|>\n`).actions).toEqual([]);
  });
});
