import { describe, expect, test } from 'vitest';
import { analyse } from '../../server/src/core/analyse';
import { RULES } from '../../server/src/core/rules/registry';
import { explainRule } from '../../server/src/features/explain';
import { hoverOf } from '../../server/src/features/hover';
import { semanticTokensOf } from '../../server/src/features/semanticTokens';
import { atCursor, HEAD } from './fixture';

const hoverAt = (marked: string): string | null => {
  const { analysis, offset } = atCursor(marked);
  return hoverOf(analysis, offset)?.markdown ?? null;
};

describe('hover', () => {
  test.each([
    ['on a footnote mark shows the note', `${HEAD}1. Reads the Plan.[^<|>1]\n\n[^1]: See the *Red* Plan.\n`, /See the \\\*Red\\\* Plan\.$/],
    ['on a mark without a note says so', `${HEAD}1. Reads the Plan.[^<|>1]\n`, /no note/],
    ['on a note counts its marks', `${HEAD}1. Reads[^1] the Plan.[^1]\n\n[^<|>1]: See it.\n`, /2 marks/],
    [
      'on a reference shows the paragraph',
      `${HEAD}1. Reads the Plan;\n\n2. Recalls paragraph <|>1 above.\n`,
      /^\*\*OP1\*\*\n\nReads the Plan;$/,
    ],
    ['on a number counts the references', `${HEAD}<|>1. Reads the Plan;\n\n2. Recalls paragraph 1 above.\n`, /1 reference in/],
    ['on an opening tells its form', `${HEAD}1. Calls u<|>pon States.\n`, /operative paragraph/],
    ['on an opening counts its use by body', `${HEAD}1. Calls u<|>pon States.\n`, /General Assembly \d{3,} · Security Council \d+/],
    ['on a verb gives the participle', `${HEAD}1. Also calls u<|>pon States.\n`, /preamble \| Calling (?:upon also|also upon) /],
    ['on a participle gives the verb', `${HEAD.replace('Noting', 'Not<|>ing')}1. Reads.\n`, /operative part \| Notes /],
    ['tells of a series', `${HEAD}1. Calls upon States;\n\n2. Also ca<|>lls upon States.\n`, /second in a row/],
  ])('%s', (_, marked, expected) => {
    expect(hoverAt(marked)).toMatch(expected);
  });

  test('on plain words shows nothing', () => {
    expect(hoverAt(`${HEAD}1. Calls upon Sta<|>tes.\n`)).toBeNull();
  });

  test('covers what it speaks of', () => {
    const { analysis, offset } = atCursor(`${HEAD}1. Reads;\n\n2. Recalls para<|>graph 1 above.\n`);
    const found = hoverOf(analysis, offset);
    expect(found && analysis.text.slice(found.span.start, found.span.end)).toBe('paragraph 1 above');
  });
});

describe('the explanation of a rule', () => {
  test.each(RULES.map(rule => rule.id))('%s is there', id => {
    expect(explainRule(id)).toContain(`# ${id}`);
  });

  test('of an unknown rule is none', () => {
    expect(explainRule('no-such-rule')).toBeNull();
    expect(explainRule('constructor')).toBeNull();
  });
});

const tokensOf = (text: string): string[] =>
  semanticTokensOf(analyse(text)).map(t => `${[t.type, ...t.modifiers].join('.')} ${text.slice(t.start, t.end)}`);

describe('semantic tokens', () => {
  test('colour what a reader looks for', () => {
    const text = `76/900. Bridges

The General Assembly,

Noting also resolution 73/338,[^1]

// ask Tonga
1. Requests [the Secretary-General]:

    (a) To sail *Argo*;

2. Recalls paragraph 1 (a) above.

97th plenary meeting
28 July 2022

[^1]: See it.
`;
    expect(tokensOf(text)).toEqual([
      'title 76/900. Bridges',
      'organ The General Assembly,',
      'opening.preambular Noting also',
      'citation 73/338',
      'footnoteMark [^1]',
      'note // ask Tonga',
      'number 1.',
      'opening.operative Requests',
      'bracket [the Secretary-General]',
      'number (a)',
      'emphasis *Argo*',
      'number 2.',
      'opening.operative Recalls',
      'reference paragraph 1 (a) above',
      'adoption 97th plenary meeting\n28 July 2022',
      'footnoteMark.definition [^1]:',
    ]);
  });

  test('cut what lies around what is nearer', () => {
    expect(tokensOf(`${HEAD}1. Reads [resolution 73/338 again].\n`).slice(-3)).toEqual([
      'bracket [resolution ',
      'citation 73/338',
      'bracket  again]',
    ]);
    expect(tokensOf('Bridges[^1] and arches\n\nThe General Assembly,\n').slice(0, 3)).toEqual([
      'title Bridges',
      'footnoteMark [^1]',
      'title  and arches',
    ]);
  });

  test('leave front matter, the text of annexes and unclosed brackets alone', () => {
    expect(tokensOf(`---\nsponsors: [Tonga]\n---\n\n${HEAD}1. Reads [the Plan.\n\nAnnex\n\nNoting all this,\n`)).toEqual([
      'title Bridges',
      'organ The General Assembly,',
      'opening.preambular Noting',
      'number 1.',
      'opening.operative Reads',
      'heading Annex',
    ]);
  });
});
