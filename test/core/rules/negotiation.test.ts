import { describe, expect, test } from 'vitest';
import { analyse } from '../../../server/src/core/analyse';
import { check } from '../../../server/src/core/check';
import { NEGOTIATION } from '../../../server/src/core/rules/negotiation';
import { applyEdits } from '../../../server/src/core/text/textEdit';

const OWN = new Set(NEGOTIATION.map(rule => rule.id));
const text = (...blocks: string[]): string =>
  ['Owls', 'The General Assembly,', 'Noting the wisdom of owls,', ...blocks, 'Decides to consider the matter.', ''].join('\n\n');
const findingsIn = (draft: string) => check(analyse(draft)).filter(({ rule }) => OWN.has(rule));
const seen = (draft: string): string[] => findingsIn(draft).map(({ rule, start, end }) => `${rule}: ${draft.slice(start, end)}`);

describe('a text is final', () => {
  const bracketed = text('1. Invites [States] to count owls;');
  const severityOf = (draft: string) => findingsIn(draft).map(({ severity }) => severity);

  test('where its front matter says so', () => {
    expect(severityOf(`---\nstatus: final\n---\n\n${bracketed}`)).toEqual(['error']);
    expect(severityOf(bracketed)).toEqual(['information']);
  });

  test('where it has the number or the lines of an adopted text, unless its front matter says otherwise', () => {
    expect(severityOf(`77/281. ${bracketed}`)).toEqual(['error']);
    expect(severityOf(`${bracketed}\n30th plenary meeting\n1 November 2018\n`)).toEqual(['error']);
    expect(severityOf(`---\nsymbol: A/77/L.12\n---\n\n${bracketed}`)).toEqual(['information']);
    expect(severityOf(`---\nstatus: draft\n---\n\n77/281. ${bracketed}`)).toEqual(['information']);
  });

  test('and brackets in another language than English are a warning in it', () => {
    expect(
      severityOf('77/281. Hiboux\n\nL’Assemblée générale,\n\nNotant le chapitre 29E [Genève],\n\nDécide d’examiner la question.\n'),
    ).toEqual(['warning']);
  });

  test('and a user may weigh the marks as he likes', () => {
    const weights = { rules: { 'square-brackets': 'warning' } } as const;
    expect(check(analyse(bracketed), weights).map(({ severity }) => severity)).toContain('warning');
  });
});

describe('brackets', () => {
  test.each([
    ['around several paragraphs', text('[1. Invites States to count owls;', '2. Welcomes their flight;]'), ['square-brackets: [']],
    ['around one paragraph', text('[1. Invites States to count owls;]'), ['square-brackets: [1. Invites States to count owls;]']],
    ['in brackets', text('1. Invites [States [and others]] to count owls;'), ['square-brackets: [States [and others]]']],
    ['left open in a quotation', text('1. Recalls “the [great owl”;'), ['bracket-unmatched: [']],
    ['left open in two paragraphs', text('1. Invites [States;', '2. Thanks [all;'), ['bracket-unmatched: [', 'bracket-unmatched: [']],
    ['in quotations', text('1. Recalls “[t]he [great] owl […]”;'), []],
    ['of links and footnote marks', text('1. Recalls [the owl](https://example.org);[^1]', '[^1]: A/77/901.'), []],
    ['of an annex', `${text('1. Adopts the oath in the annex;')}\nAnnex\n\nI, [name], swear [\n`, []],
  ])('%s', (_, draft, expected) => {
    expect(seen(draft)).toEqual(expected);
  });

  test('go with the comma and the space that they held apart', () => {
    const draft = text('1. Encourages States [, where possible,] to count owls;');
    const [finding] = findingsIn(draft);
    expect(applyEdits(draft, finding?.fix?.edits ?? [])).toContain('States, where possible, to count');
    expect(finding?.fix?.safe).toBe(false);
  });
});

describe('marks of a negotiation', () => {
  test.each([
    ['a paragraph with a label and a suffix is told once', 'OP3 bis. Requests a list;', ['paragraph-label: OP3 bis.']],
    ['a roman number is no gap', '1. Recalls section XX of its decision X/2;', []],
    ['an article of a law is no inserted paragraph', '1. Recalls article 24 bis of the law on owls;', []],
    ['New START is no note', '1. Recalls the Treaty on Offensive Arms (New START Treaty);', []],
    ['a number still to come', '1. Recalls its resolution 77/XX;', ['placeholder: 77/XX']],
    [
      'a gap in brackets is a gap, not text',
      '1. Invites States to meet on [date to be confirmed];',
      ['placeholder: [date to be confirmed]'],
    ],
  ])('%s', (_, paragraph, expected) => {
    expect(seen(text(paragraph))).toEqual(expected);
  });

  test('a note behind the end mark leaves the end mark in its place', () => {
    const draft = text('1. Invites States to count owls; (agreed ad ref)');
    expect(check(analyse(draft)).filter(({ rule }) => rule === 'op-end-semicolon')).toEqual([]);
  });
});
