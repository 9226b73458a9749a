import { describe, expect, test } from 'vitest';
import { analyse } from '../../server/src/core/analyse';
import { foldingOf } from '../../server/src/features/folding';
import { inlayHintsOf } from '../../server/src/features/inlayHints';
import { paragraphAt, paragraphsOf } from '../../server/src/features/paragraphs';
import { selectionOf } from '../../server/src/features/selection';
import { statisticsOf } from '../../server/src/features/statistics';
import { symbolsOf } from '../../server/src/features/symbols';
import type { OutlineSymbol } from '../../server/src/features/types';
import { atCursor, HEAD } from './fixture';

const WHOLE = `---
session: 76
---

76/900. Old bridges

The General Assembly,

Noting the age of bridges,[^1]

Recalling their beauty,

1. Requests the Secretary-General:

    (a) To count them;

    (b) To paint:

        (i) The arches;

        (ii) The piers;

2. Decides to cross them.

97th plenary meeting
28 July 2022

Annex

List of bridges

[^1]: See the Map.
`;

const COMPOSITE = `Old and new bridges

A
Old bridges

The General Assembly,

Noting the age of bridges,

1. Crosses them;

2. Paints them.

B
New bridges

The General Assembly,

Noting the youth of bridges,

1. Opens them;

2. Paints them.
`;

const SECTIONED = `${HEAD}I

Old bridges

1. Crosses them;

2. Paints them;

II

New bridges

3. Opens them.
`;

const tree = (symbols: readonly OutlineSymbol[], depth = 0): string[] =>
  symbols.flatMap(s => [`${'  '.repeat(depth)}${s.kind} ${s.name}${s.detail && ` | ${s.detail}`}`, ...tree(s.children, depth + 1)]);

describe('outline', () => {
  test('goes from the title to the subparagraphs, under the names that delegates use', () => {
    expect(tree(symbolsOf(analyse(WHOLE)))).toEqual([
      'title 76/900. Old bridges',
      '  organ The General Assembly,',
      '  preamble Preamble',
      '    paragraph PP1 | Noting the age of bridges,',
      '    paragraph PP2 | Recalling their beauty,',
      '  paragraph OP1 | Requests the Secretary-General:',
      '    subparagraph OP1 (a) | To count them;',
      '    subparagraph OP1 (b) | To paint:',
      '      subparagraph OP1 (b) (i) | The arches;',
      '      subparagraph OP1 (b) (ii) | The piers;',
      '  paragraph OP2 | Decides to cross them.',
      '  adoption Adoption | 97th plenary meeting 28 July 2022',
      '  annex Annex | List of bridges',
      '  footnotes Footnotes',
      '    footnote [^1] | See the Map.',
    ]);
  });

  test('shows the parts of a composite resolution', () => {
    const lines = tree(symbolsOf(analyse(COMPOSITE)));
    expect(lines.filter(line => /part /.test(line)).map(line => line.trim().slice(0, 6))).toEqual(['part A', 'part B']);
    expect(lines.some(line => line.includes('B OP2 | Paints them.'))).toBe(true);
  });

  test('puts paragraphs under the headings of their sections', () => {
    const lines = tree(symbolsOf(analyse(SECTIONED)));
    const at = (words: string): number => lines.findIndex(line => line.includes(words));
    expect(at('section II')).toBeGreaterThan(at('OP2'));
    expect(at('OP3')).toBeGreaterThan(at('section II'));
  });

  test.each([WHOLE, COMPOSITE, SECTIONED])('has every symbol in the one above it, and what it selects in itself', text => {
    const walk = (symbols: readonly OutlineSymbol[], outer: { start: number; end: number }): void => {
      for (const { name, span, selection, children } of symbols) {
        expect(name).not.toBe('');
        expect(span.start >= outer.start && span.end <= outer.end, name).toBe(true);
        expect(selection.start >= span.start && selection.end <= span.end, name).toBe(true);
        walk(children, span);
      }
    };
    walk(symbolsOf(analyse(text)), { start: 0, end: text.length });
  });

  test('of a text without a title begins with the organ', () => {
    expect(symbolsOf(analyse('The Security Council,\n\nNoting the age of bridges,\n\n1. Crosses them.\n'))[0]?.kind).toBe('organ');
  });

  test('of an empty text is empty', () => {
    expect(symbolsOf(analyse(''))).toEqual([]);
  });
});

/** Each fold as its first and last line. */
const foldsOf = (text: string): string[] =>
  foldingOf(analyse(text)).map(({ start, end }) => {
    const lines = text.slice(start, end).split('\n');
    return `${lines[0]} … ${lines.at(-1)?.trim()}`;
  });

describe('folding', () => {
  test('takes in front matter, preamble, operative part, lists, annexes', () => {
    expect(foldsOf(WHOLE)).toEqual([
      '--- … ---',
      'The General Assembly, … Recalling their beauty,',
      '1. Requests the Secretary-General: … 2. Decides to cross them.',
      '(b) To paint: … (ii) The piers;',
      'Annex … List of bridges',
    ]);
  });

  test('takes in sections under their headings', () => {
    expect(foldsOf(SECTIONED)).toContain('II … 3. Opens them.');
  });

  test('takes in the notes of drafters as comments, and footnotes', () => {
    const text = `${HEAD}// first\n// second\n1. Reads.[^1][^2]\n\n[^1]: A.\n[^2]: B.\n`;
    const folds = foldingOf(analyse(text));
    expect(folds.filter(f => f.kind === 'comment').map(f => text.slice(f.start, f.end))).toEqual(['// first\n// second']);
    expect(foldsOf(text)).toContain('[^1]: A. … [^2]: B.');
  });

  test('takes in a paragraph that is broken into lines', () => {
    expect(foldsOf(`${HEAD}1. Reads;\n\n2. Paints\nthe bridges.\n`)).toContain('2. Paints … the bridges.');
  });
});

describe('selection', () => {
  test('grows from the word over opening, paragraph and list to the whole', () => {
    const { analysis, offset } = atCursor(`${HEAD}1. Reads;\n\n2. Calls up<|>on States:\n\n    (a) To cross;\n\n    (b) To paint.\n`);
    const list = '2. Calls upon States:\n\n    (a) To cross;\n\n    (b) To paint.';
    expect(selectionOf(analysis, offset).map(s => analysis.text.slice(s.start, s.end))).toEqual([
      'upon',
      'Calls upon',
      'Calls upon States:',
      '2. Calls upon States:',
      list,
      `1. Reads;\n\n${list}`,
      analysis.text.trimEnd(),
      analysis.text,
    ]);
  });

  test('stops at the section before the part', () => {
    const { analysis, offset } = atCursor(SECTIONED.replace('Paints', 'Pai<|>nts'));
    const section = selectionOf(analysis, offset).map(s => analysis.text.slice(s.start, s.end));
    expect(section.some(words => words.startsWith('I\n') || words.startsWith('Old bridges'))).toBe(true);
  });
});

describe('names of paragraphs', () => {
  test('are those of Go to Paragraph', () => {
    expect(paragraphsOf(analyse(WHOLE)).map(p => p.name)).toEqual([
      'PP1',
      'PP2',
      'OP1',
      'OP1 (a)',
      'OP1 (b)',
      'OP1 (b) (i)',
      'OP1 (b) (ii)',
      'OP2',
    ]);
  });

  test.each([
    ['in a preambular paragraph', WHOLE.replace('Recalling', 'Rec<|>alling'), 'PP2'],
    ['in a subparagraph', WHOLE.replace('The piers', 'The <|>piers'), 'OP1 (b) (ii)'],
    ['at the end of a paragraph', WHOLE.replace('To count them;', 'To count them;<|>'), 'OP1 (a)'],
    ['in the title', WHOLE.replace('Old', 'O<|>ld'), undefined],
  ])('%s', (_, marked, name) => {
    const { analysis, offset } = atCursor(marked);
    expect(paragraphAt(analysis, offset)?.name).toBe(name);
  });

  test('stand beside the preambular paragraphs only, and only in the range', () => {
    const analysis = analyse(WHOLE);
    const hints = inlayHintsOf(analysis, { start: 0, end: WHOLE.length });
    expect(hints.map(h => [h.label, WHOLE.slice(h.offset, h.offset + 6)])).toEqual([
      ['PP1', 'Noting'],
      ['PP2', 'Recall'],
    ]);
    expect(inlayHintsOf(analysis, { start: WHOLE.indexOf('Recalling'), end: WHOLE.length }).map(h => h.label)).toEqual(['PP2']);
  });
});

describe('statistics', () => {
  test('count the words of the resolution and nothing around them', () => {
    expect(
      statisticsOf(analyse(`---\nsession: 76\n---\n\n${HEAD}// not these words\n1. Reads the Plan.[^1]\n\n[^1]: Nor these.\n`)),
    ).toEqual({
      words: 'Bridges The General Assembly Noting the age of bridges 1 Reads the Plan'.split(' ').length,
      preambular: 1,
      operative: 1,
      proposals: 0,
    });
    expect(statisticsOf(analyse(`${HEAD}1. Reads [EU: all [old] Plans] on [date]. [agreed]\n`)).proposals).toBe(3);
  });

  test('count paragraphs of the first level, over all parts', () => {
    expect(statisticsOf(analyse(COMPOSITE))).toMatchObject({ preambular: 2, operative: 4 });
    expect(statisticsOf(analyse(WHOLE))).toMatchObject({ preambular: 2, operative: 2 });
  });

  test('count Chinese by the character', () => {
    expect(statisticsOf(analyse('大会，\n')).words).toBe(2);
  });
});
