import { describe, expect, it } from 'vitest';
import { wordsUnder } from './tokenize';

const DRAFT = `---
body: general-assembly
---

82/7. Oceans of cooperation

The General Assembly,

Guided by the Charter of the United Nations,

Recalling also its resolutions 81/1 of 15 October 2026 and 1325 (2000),[^1] and noting
Reports of the field,

// Ask the sponsors about this one.
Noting with satisfaction the *Treaty Series* and A/81/85,²

I

Means

1. Calls upon all States:

    (a) To share [their / its] experience;

    (b) To do so:

        (ii) Promptly;

2 bis. Also strongly urges them to report.

97th plenary meeting
28 July 2027

[Adopted without a vote.]

Annex

Recalling is not italic here.

1. Nor is this.

[^1]: See resolution 55/2.
`;

describe('the grammar colours', () => {
  it.each([
    ['markup.heading.title', ['Oceans of cooperation']],
    ['constant.numeric.title', ['82/7.']],
    ['entity.name.type.organ', ['The General Assembly,']],
    ['keyword.other.opening.preambular', ['Guided', 'Recalling also', 'Noting with satisfaction']],
    ['entity.name.function.opening.operative', ['Calls upon', 'Also strongly urges']],
    ['constant.numeric.paragraph', ['1.', '2 bis.']],
    ['constant.numeric.subparagraph', ['(a)', '(b)', '(ii)']],
    ['constant.numeric.footnote-mark', ['[^1]', '²', '[^1]:']],
    ['variable.other.constant.citation', ['81/1', '1325 (2000)', 'A/81/85', '55/2']],
    ['comment.line.double-slash', ['// Ask the sponsors about this one.']],
    ['markup.heading.section', ['I']],
    ['markup.quote.adoption', ['97th plenary meeting', '28 July 2027', '[Adopted without a vote.]']],
    ['markup.heading.annex', ['Annex']],
    [
      'markup.italic',
      [
        'Guided',
        'Recalling also',
        'Noting with satisfaction',
        '*Treaty Series*',
        'Calls upon',
        'Also strongly urges',
        'The General Assembly,',
      ],
    ],
    ['keyword.operator.bracket', ['[', ']']],
    ['meta.embedded.block.front-matter', ['body: general-assembly']],
  ])('%s', (scope, words) => {
    expect(wordsUnder(DRAFT, scope).filter(Boolean).sort()).toEqual([...words].sort());
  });

  it('a Security Council text, which has no title', () => {
    const text = 'The Security Council,\n\nActing under Chapter VII,\n\n1. Decides to remain seized of the matter.\n';
    expect(wordsUnder(text, 'entity.name.type.organ')).toEqual(['The Security Council,']);
    expect(wordsUnder(text, 'keyword.other.opening.preambular')).toEqual(['Acting']);
    expect(wordsUnder(text, 'entity.name.function.opening.operative')).toEqual(['Decides']);
    expect(wordsUnder(text, 'markup.heading.title')).toEqual([]);
  });

  it('the organ line in every official language, with a no-break space too', () => {
    const lines = [
      'L’Assemblée générale,',
      'La Asamblea General,',
      'Генеральная Ассамблея,',
      'إن الجمعية العامة،',
      '大会，',
      'The\u00a0General\u00a0Assembly,',
    ];
    for (const line of lines) expect(wordsUnder(`Title\n\n${line}\n\n`, 'entity.name.type.organ')).toEqual([line]);
  });

  it('no word at the beginning of a wrapped line as a verb', () => {
    const text = 'The General Assembly,\n\n1. Invites Member\nStates and the observer\nNotes Office to contribute;\n';
    expect(wordsUnder(text, 'entity.name.function.opening.operative')).toEqual(['Invites']);
  });

  it('a text without an organ line from its first paragraph on', () => {
    const text = 'Recalling its resolution 81/1,\n\n1. Urges States to act.\n';
    expect(wordsUnder(text, 'keyword.other.opening.preambular')).toEqual(['Recalling']);
    expect(wordsUnder(text, 'entity.name.function.opening.operative')).toEqual(['Urges']);
  });
});
