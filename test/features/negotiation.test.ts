import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { analyse } from '../../server/src/core/analyse';
import { proposalsOf } from '../../server/src/core/rules/negotiation/proposals';
import { applyEdits } from '../../server/src/core/text/textEdit';
import { proposalActionsAt } from '../../server/src/features/negotiation/actions';
import { type Choice, cleanTextOf } from '../../server/src/features/negotiation/clean';
import {
  type Decision,
  decidedEditsOf,
  proposalAt,
  resolutionEditsOf,
  withNames,
  withoutNames,
} from '../../server/src/features/negotiation/resolve';
import { atCursor, HEAD } from './fixture';

const decided = (text: string, decision: Decision): string => {
  const analysis = analyse(HEAD + text);
  const decisions = new Map(proposalsOf(analysis).map(proposal => [proposal, decision]));
  return applyEdits(analysis.text, decidedEditsOf(analysis, decisions)).slice(HEAD.length);
};

const summary = (text: string) => {
  const analysis = analyse(HEAD + text);
  return proposalsOf(analysis).map(({ kind, options, paragraph, within }) => ({
    kind,
    options: options.map(({ start, end, by }) => `${by.map(({ name }) => name).join('+')}:${analysis.text.slice(start, end)}`),
    at: paragraph?.name,
    inner: within !== null,
  }));
};

describe('proposals', () => {
  test.each([
    ['1. Asks [some] States;\n', [{ kind: 'text', options: [':some'], at: 'OP1', inner: false }]],
    ['1. Asks [all / some] States;\n', [{ kind: 'alternatives', options: [':all', ':some'], at: 'OP1', inner: false }]],
    ['1. Asks [shall/should];\n', [{ kind: 'alternatives', options: [':shall', ':should'], at: 'OP1', inner: false }]],
    ['1. Asks [EU, Canada: all] States;\n', [{ kind: 'proposal', options: ['EU+Canada:all'], at: 'OP1', inner: false }]],
    [
      '1. Asks [G77 and China, Iran (Islamic Republic of), Côte d’Ivoire and Türkiye: all];\n',
      [{ kind: 'proposal', options: ['G77 and China+Iran (Islamic Republic of)+Côte d’Ivoire+Türkiye:all'], at: 'OP1', inner: false }],
    ],
    ['1. Asks [US: all / EU: some];\n', [{ kind: 'alternatives', options: ['US:all', 'EU:some'], at: 'OP1', inner: false }]],
    [
      '1. Asks [all [small] States];\n',
      [
        { kind: 'text', options: [':all [small] States'], at: 'OP1', inner: false },
        { kind: 'text', options: [':small'], at: 'OP1', inner: true },
      ],
    ],
    [
      '1. Asks [HIV/AIDS and A/77/1 and/or B] here;\n',
      [{ kind: 'text', options: [':HIV/AIDS and A/77/1 and/or B'], at: 'OP1', inner: false }],
    ],
    ['1. Asks; [agreed]\n', [{ kind: 'note', options: [], at: 'OP1', inner: false }]],
    ['1. Asks;\n\n1 bis. Tells;\n', [{ kind: 'inserted', options: [], at: 'OP1 bis', inner: false }]],
    ['1. [EU: Asks;\n\n2. Tells;]\n\n3. Rests.\n', [{ kind: 'paragraphs', options: ['EU:Asks;\n\n2. Tells;'], at: 'OP1', inner: false }]],
  ])('%s', (text, expected) => {
    expect(summary(text)).toEqual(expected);
  });

  test.each([
    '1. Asks “[s]ome [of the] States [sic]” [sic];\n',
    '1. Asks [Name of State] on [date];\n',
    '1. Asks.[^1]\n\n[Adopted without a vote.]\n\n[^1]: See it.\n',
    '1. Asks.\n\nAnnex\n\nA [bracketed] rule.\n',
  ])('are none in %s', text => expect(summary(text)).toEqual([]));
});

describe('a decision', () => {
  test.each([
    ['1. Asks [some] States;\n', '1. Asks some States;\n', '1. Asks States;\n'],
    ['1. Asks States [to act];\n', '1. Asks States to act;\n', '1. Asks States;\n'],
    ['1. Asks States [, again,] to act;\n', '1. Asks States, again, to act;\n', '1. Asks States to act;\n'],
    ['1. Asks States, [EU: again], to act;\n', '1. Asks States, again, to act;\n', '1. Asks States, to act;\n'],
    ['1. Asks [all / some] States;\n', '1. Asks all States;\n', '1. Asks States;\n'],
    ['1. [EU: Asks] [US: and tells] States;\n', '1. Asks and tells States;\n', '1. States;\n'],
    ['1. Asks [all] [big], [small] States;\n', '1. Asks all big, small States;\n', '1. Asks, States;\n'],
    ['1. Asks [all [small] States] to act;\n', '1. Asks all small States to act;\n', '1. Asks to act;\n'],
    ['1. Asks States [now;];\n', '1. Asks States now;\n', '1. Asks States;\n'],
    ['1. Asks; [agreed]\n', '1. Asks;\n', '1. Asks;\n'],
    ['1. Asks;\n\n2. [US: Tells;]\n\n3. Rests.\n', '1. Asks;\n\n2. Tells;\n\n3. Rests.\n', '1. Asks;\n\n3. Rests.\n'],
    ['1. Asks;\n\n[2. Tells;\n\n3. Sings;]\n\n4. Rests.\n', '1. Asks;\n\n2. Tells;\n\n3. Sings;\n\n4. Rests.\n', '1. Asks;\n\n4. Rests.\n'],
    ['1. Asks;\n\n[2. Tells.]\n', '1. Asks;\n\n2. Tells.\n', '1. Asks;\n'],
    [
      '1. Asks:\n\n    (a) To read;\n\n    [(b) To write;]\n\n    (c) To rest.\n',
      '1. Asks:\n\n    (a) To read;\n\n    (b) To write;\n\n    (c) To rest.\n',
      '1. Asks:\n\n    (a) To read;\n\n    (c) To rest.\n',
    ],
    [
      '1. Asks:\n\n    [(a) To read;]\n\n    [(b) To write;]\n\n    (c) To rest [now].\n\n[2. Rests.]\n',
      '1. Asks:\n\n    (a) To read;\n\n    (b) To write;\n\n    (c) To rest now.\n\n2. Rests.\n',
      '1. Asks:\n\n    (c) To rest.\n',
    ],
  ])('on %s', (text, accepted, rejected) => {
    expect(decided(text, { is: 'accept' })).toBe(accepted);
    expect(decided(text, { is: 'reject' })).toBe(rejected);
  });

  test('takes the notes of what is rejected along, and the others move up', () => {
    const text = '1. Reads A,[^1] [B,[^2]] C;[^3]\n\n[^1]: A.\n\n[^2]: B.\n\n[^3]: C.\n';
    expect(decided(text, { is: 'reject' })).toBe('1. Reads A,[^1] C;[^2]\n\n[^1]: A.\n\n[^2]: C.\n');
    expect(decided(text, { is: 'accept' })).toBe('1. Reads A,[^1] B,[^2] C;[^3]\n\n[^1]: A.\n\n[^2]: B.\n\n[^3]: C.\n');
  });

  test('leaves a note that something else refers to, and one that nothing referred to before', () => {
    const text = '1. Reads A,[^1] [B[^1]] C;\n\n[^1]: A.\n\n[^2]: Kept.\n';
    expect(decided(text, { is: 'reject' })).toBe('1. Reads A,[^1] C;\n\n[^1]: A.\n\n[^2]: Kept.\n');
  });

  test('takes the last paragraph and its note out together', () => {
    const text = '1. Reads A.[^1]\n\n[2. Reads B.[^2]]\n\n[^1]: A.\n\n[^2]: B.\n';
    expect(decided(text, { is: 'reject' })).toBe('1. Reads A.[^1]\n\n[^1]: A.\n');
  });

  test('on an inserted paragraph numbers it, or takes it out with its list', () => {
    const { analysis, offset } = atCursor(`${HEAD}1. Asks;\n\n1 bis. Te<|>lls:\n\n    (a) To act;\n\n2. Recalls paragraph 2 above.\n`);
    const proposal = proposalAt(analysis, offset);
    if (!proposal) throw new Error('no proposal');
    const outcome = (is: Decision['is']) => applyEdits(analysis.text, resolutionEditsOf(analysis, proposal, { is })).slice(HEAD.length);
    expect(outcome('accept')).toBe('1. Asks;\n\n2. Tells:\n\n    (a) To act;\n\n3. Recalls paragraph 3 above.\n');
    expect(outcome('reject')).toBe('1. Asks;\n\n2. Recalls paragraph 2 above.\n');
  });
});

describe('names', () => {
  const at = (marked: string) => {
    const { analysis, offset } = atCursor(HEAD + marked);
    const proposal = proposalAt(analysis, offset);
    if (!proposal) throw new Error('no proposal');
    return { proposal, after: (edits: Parameters<typeof applyEdits>[1]) => applyEdits(analysis.text, edits).slice(HEAD.length) };
  };

  test('are dropped while the brackets stay', () => {
    const { proposal, after } = at('1. Asks [EU and US: s<|>ome] States;\n');
    expect(after(withoutNames(proposal))).toBe('1. Asks [some] States;\n');
  });

  test('are put before the words, and in the place of others', () => {
    const bare = at('1. Asks [s<|>ome] States;\n');
    expect(bare.after(withNames(bare.proposal, ['EU', 'Iran (Islamic Republic of)']))).toBe(
      '1. Asks [EU, Iran (Islamic Republic of): some] States;\n',
    );
    const named = at('1. Asks [EU: s<|>ome] States;\n');
    expect(named.after(withNames(named.proposal, ['Japan']))).toBe('1. Asks [Japan: some] States;\n');
  });
});

describe('the actions at a proposal', () => {
  const titles = (marked: string): string[] => {
    const { analysis, offset } = atCursor(HEAD + marked);
    return proposalActionsAt(analysis, offset, []).map(({ title }) => title);
  };

  test.each([
    ['1. Asks [s<|>ome] States;\n', ['Accept the words in brackets', 'Reject the words in brackets']],
    [
      '1. Asks [EU, Canada: s<|>ome] States;\n',
      ['Accept the proposal of EU, Canada', 'Reject the proposal of EU, Canada', 'Keep the brackets without the names'],
    ],
    ['1. Asks [all / s<|>ome] States;\n', ['Choose “all”', 'Choose “some”', 'Reject all alternatives']],
    [
      '1. Asks [US: all / EU: s<|>ome] States;\n',
      ['Choose “all” (US)', 'Choose “some” (EU)', 'Reject all alternatives', 'Keep the brackets without the names'],
    ],
    ['1. Asks; [ag<|>reed]\n', ['Remove the note']],
    ['1. Asks;\n\n1 bis. Te<|>lls.\n', ['Accept the paragraph and renumber', 'Reject the paragraph']],
    ['1. Asks [some] St<|>ates;\n', []],
  ])('%s', (marked, expected) => {
    expect(titles(marked)).toEqual(expected);
  });

  test('choose the alternative that they name', () => {
    const { analysis, offset } = atCursor(`${HEAD}1. Asks [a<|>ll / [EU: some] / US: few] States;\n`);
    const texts = proposalActionsAt(analysis, offset, []).map(({ edits }) => applyEdits(analysis.text, edits).slice(HEAD.length));
    expect(texts.slice(0, 4)).toEqual([
      '1. Asks all States;\n',
      '1. Asks [EU: some] States;\n',
      '1. Asks few States;\n',
      '1. Asks States;\n',
    ]);
  });
});

describe('a clean text', () => {
  const DRAFT =
    '1. Asks [EU: all] States to [shall / should] act; [agreed]\n\n1 bis. Tells;\n\n[2. Sings;[^1]]\n\n3. Recalls paragraph 3 above on [date].[^2]\n\n[^1]: A.\n\n[^2]: B.\n';
  const clean = (is: Decision['is'], choices: readonly Choice[] = []): string =>
    cleanTextOf(analyse(HEAD + DRAFT), is, choices, text => analyse(text)).slice(HEAD.length);

  test('without what is in brackets is what all agree on', () => {
    expect(clean('reject', ['none'])).toBe(
      '1. Asks States to act;\n\n2. Tells;\n\n3. Recalls paragraph 3 above on [date].[^1]\n\n[^1]: B.\n',
    );
  });

  test('with what is in brackets has every word', () => {
    expect(clean('accept', [1])).toBe(
      '1. Asks all States to should act;\n\n2. Tells;\n\n3. Sings;[^1]\n\n4. Recalls paragraph 4 above on [date].[^2]\n\n[^1]: A.\n\n[^2]: B.\n',
    );
  });

  test('leaves a choice open that nobody made', () => {
    expect(clean('reject')).toContain('1. Asks States to [shall / should] act;\n');
  });
});

describe('whatever the text', () => {
  const RUNS = process.env.RAPPORTEUR_LONG === '1' ? 20_000 : 500;
  const piece = fc.constantFrom(
    '[',
    ']',
    '[',
    ']',
    '[EU: ',
    '[US, Japan, Iran (Islamic Republic of): ',
    ' / ',
    '[shall/should]',
    '[agreed]',
    '[date]',
    '[sic]',
    'Noting ',
    'the owls',
    ', ',
    ';',
    '.',
    ' ',
    '“',
    '”',
    '[^1]',
    '[^2]',
    '¹',
    '\n\n',
    '\n\n',
    '\r\n',
    '1. Asks ',
    '1 bis. Tells ',
    '2. Rests',
    '    (a) To act',
    'Annex',
    '[Adopted without a vote.]',
    '[^1]: See it.',
    '[^2]: See them.[^1]',
    '\u00a0',
  );
  const draft = fc.array(piece, { maxLength: 40 }).map(pieces => `${HEAD}${pieces.join('')}`);

  test('every decision can be made', () => {
    fc.assert(
      fc.property(draft, text => {
        const analysis = analyse(text);
        for (const proposal of proposalsOf(analysis)) {
          for (const decision of [{ is: 'accept' }, { is: 'reject' }] as const)
            applyEdits(text, resolutionEditsOf(analysis, proposal, decision));
          applyEdits(text, withoutNames(proposal));
          applyEdits(text, withNames(proposal, ['EU']));
        }
        for (const is of ['accept', 'reject'] as const) cleanTextOf(analysis, is, [0, 'none'], t => analyse(t));
      }),
      { numRuns: RUNS },
    );
  });

  test('accepting takes no word away but the names', () => {
    fc.assert(
      fc.property(draft, text => {
        const analysis = analyse(text);
        const open = proposalsOf(analysis).filter(({ kind }) => kind === 'text' || kind === 'proposal' || kind === 'paragraphs');
        const after = applyEdits(text, decidedEditsOf(analysis, new Map(open.map(proposal => [proposal, { is: 'accept' }] as const))));
        const names = open.flatMap(({ options }) => options.flatMap(({ by }) => by.map(({ name }) => name)));
        const letters = (of: string): string => [...of.replace(/[^\p{L}\p{N}]/gu, '')].sort().join('');
        expect(letters(after + names.join(''))).toBe(letters(text));
      }),
      { numRuns: RUNS },
    );
  });

  test('a long list of names without a colon is read in no time', () => {
    expect(summary(`1. Thanks [${'Saudi Arabia, A&B, United Arab Emirates and '.repeat(2000)}all];\n`)).toMatchObject([{ kind: 'text' }]);
  });
});
