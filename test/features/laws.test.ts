import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { analyse } from '../../server/src/core/analyse';
import { check } from '../../server/src/core/check';
import { applyEdits } from '../../server/src/core/text/textEdit';
import { atHand } from '../../server/src/features/citations/acquaintance';
import { citationDefinitionsOf } from '../../server/src/features/citations/definition';
import { citationGraphOf } from '../../server/src/features/citations/graph';
import { citationHoverOf } from '../../server/src/features/citations/hover';
import { citationReferencesOf } from '../../server/src/features/citations/references';
import { codeActionsOf } from '../../server/src/features/codeActions';
import { completionsOf } from '../../server/src/features/completion';
import { citationOffers } from '../../server/src/features/completion/citations';
import { paragraphNumberOffers } from '../../server/src/features/completion/paragraphNumbers';
import { definitionsOf } from '../../server/src/features/definition';
import { foldingOf } from '../../server/src/features/folding';
import { footnoteInsertionAt } from '../../server/src/features/footnotes';
import { formatEditsOf } from '../../server/src/features/format';
import { highlightsOf } from '../../server/src/features/highlight';
import { hoverOf } from '../../server/src/features/hover';
import { citationHintsOf, inlayHintsOf } from '../../server/src/features/inlayHints';
import { documentLinksOf } from '../../server/src/features/links';
import { onTypeEditsOf } from '../../server/src/features/onType';
import { paragraphAt, paragraphsOf } from '../../server/src/features/paragraphs';
import { looksLikeResolution } from '../../server/src/features/recognition';
import { referencesOf } from '../../server/src/features/references';
import { renameAt, renameOf } from '../../server/src/features/rename';
import { renumberingOf } from '../../server/src/features/renumber';
import { selectionOf } from '../../server/src/features/selection';
import { semanticTokensOf } from '../../server/src/features/semanticTokens';
import { statisticsOf } from '../../server/src/features/statistics';
import { symbolsOf } from '../../server/src/features/symbols';
import { workspaceOf } from './fixture';

const RUNS = process.env.RAPPORTEUR_LONG === '1' ? 20_000 : 300;

/** Lines that a draft is made of, in good order and in bad. */
const line = fc.constantFrom(
  '',
  '',
  '---',
  'session: 76',
  '76/900. Old bridges',
  'A',
  'II',
  'The General Assembly,',
  'La Asamblea General,',
  'Noting the age of bridges,[^1]',
  'Recalling resolution 73/338 [and 73/339],',
  'and the beauty of *arches*, ',
  '1. Requests the Secretary-General:',
  '  2.  Recalls paragraph 1 (a) above and paragraphs 2 and 3 below;',
  '3 bis. Also recalls paragraph 3 (a) (ii) above;',
  '4) Decides to rest.',
  '(a) To count them:',
  '    (b) To paint them;',
  '(i) The arches;',
  '        (ii) The piers;¹',
  '“5. Quotes;”',
  '12.',
  '97th plenary meeting',
  '28 July 2022',
  '[Adopted without a vote.]',
  'Annex',
  '| a | b |',
  '[^1]: See the Plan.',
  '[^2]: See the Map.[^',
  '[^a] See the table.',
  '// a note',
  '\ufeff',
  '\u00a0',
  '[^',
);
const draft = fc
  .tuple(fc.array(line, { maxLength: 24 }), fc.constantFrom('\n', '\n\n', '\r\n', '\r'))
  .map(([lines, lineEnd]) => lines.join(lineEnd));
const anything = fc.oneof(draft, fc.string({ unit: 'binary', maxLength: 200 }));
const somewhere = fc.tuple(anything, fc.nat()).map(([text, at]) => ({ text, offset: text.length ? at % (text.length + 1) : 0 }));

const holds = <T>(arbitrary: fc.Arbitrary<T>, law: (value: T) => void): void => fc.assert(fc.property(arbitrary, law), { numRuns: RUNS });

const withoutBlanks = (text: string): string => text.replace(/\s+/g, '');
const liesIn = (text: string, s: { start: number; end: number }): boolean => 0 <= s.start && s.start <= s.end && s.end <= text.length;

test('no answer from other texts throws, on any text, at any offset', async () => {
  const answers = async ({ text, offset }: { text: string; offset: number }): Promise<void> => {
    const analysis = analyse(text);
    const workspace = workspaceOf({ 'file:///here.unres': text, 'file:///library/there.xml': text }, 'A/RES/\n73/338|2019-09-12|2||Peace');
    const [jumps, hover, links, hints] = await Promise.all([
      citationDefinitionsOf(analysis, offset, workspace, true),
      citationHoverOf(analysis, offset, workspace),
      documentLinksOf(analysis, workspace, false),
      citationHintsOf(analysis, { start: 0, end: text.length }, workspace),
    ]);
    const offers = (await citationOffers(analysis, offset, workspace)) ?? (await paragraphNumberOffers(analysis, offset, workspace)) ?? [];
    const spans = [...jumps.map(j => j.origin), ...(hover ? [hover.span] : []), ...links, ...offers.map(o => o.replaces)];
    expect(spans.filter(s => !liesIn(text, s))).toEqual([]);
    expect(hints.filter(hint => hint.offset > text.length)).toEqual([]);
    expect(jumps.filter(jump => !liesIn(jump.text, jump.target) || !liesIn(jump.text, jump.selection))).toEqual([]);
    await citationReferencesOf('A/RES/73/338', workspace, { withTitle: true, showsResolutions: true });
    citationGraphOf(await atHand(workspace), true);
  };
  await fc.assert(fc.asyncProperty(somewhere, answers), { numRuns: RUNS });
});

test('no feature throws, on any text, at any offset', () => {
  holds(somewhere, ({ text, offset }) => {
    const analysis = analyse(text);
    const range = { start: Math.floor(offset / 2), end: offset };
    const spans = [
      ...completionsOf(analysis, offset).map(o => o.replaces),
      ...definitionsOf(analysis, offset).flatMap(d => [d.origin, d.target, d.selection]),
      ...referencesOf(analysis, offset, true),
      ...highlightsOf(analysis, offset),
      ...foldingOf(analysis),
      ...selectionOf(analysis, offset),
      ...onTypeEditsOf(analysis, offset, '\n'),
      ...formatEditsOf(analysis, range),
      ...codeActionsOf(analysis, check(analysis), range).flatMap(a => a.edits),
    ];
    expect(spans.filter(s => !liesIn(text, s))).toEqual([]);
    hoverOf(analysis, offset);
    renameAt(analysis, offset);
    renameOf(analysis, offset, '7');
    paragraphAt(analysis, offset);
    paragraphsOf(analysis);
    inlayHintsOf(analysis, range);
    symbolsOf(analysis);
    statisticsOf(analysis);
    looksLikeResolution(text);
  });
});

test('every offer of completion replaces what stands right before the cursor', () => {
  holds(somewhere, ({ text, offset }) => {
    for (const { replaces, label } of completionsOf(analyse(text), offset)) {
      expect(replaces.start <= offset && offset <= replaces.end, label).toBe(true);
      expect(text.slice(replaces.start, replaces.end)).not.toMatch(/[\r\n]/);
    }
  });
});

describe('formatting', () => {
  test('changes blank space only', () => {
    holds(anything, text => {
      expect(withoutBlanks(applyEdits(text, formatEditsOf(analyse(text))))).toBe(withoutBlanks(text));
    });
  });

  test('done twice is done once', () => {
    holds(anything, text => {
      const once = applyEdits(text, formatEditsOf(analyse(text)));
      expect(applyEdits(once, formatEditsOf(analyse(once)))).toBe(once);
    });
  });

  test('leaves every block what it is', () => {
    holds(draft, text => {
      const shapeOf = (s: string) => analyse(s).tree.blocks.map(b => `${b.kind} ${b.level} ${b.label}`);
      expect(shapeOf(applyEdits(text, formatEditsOf(analyse(text))))).toEqual(shapeOf(text));
    });
  });
});

describe('renumbering', () => {
  const figures = /\d+(?:\s?\b(?:bis|ter)\b)?\.?|\([a-z]{1,3}\)/g;

  test('changes numbers and marks only', () => {
    holds(draft, text => {
      const words = (s: string) => withoutBlanks(s.replace(figures, ''));
      expect(words(applyEdits(text, renumberingOf(analyse(text))))).toBe(words(text));
    });
  });

  test('done twice is done once, in a text of paragraphs and lists', () => {
    const paragraph = fc.tuple(
      fc.integer({ min: 1, max: 9 }),
      fc.array(fc.integer({ min: 1, max: 6 }), { maxLength: 4 }),
      fc.integer({ min: 1, max: 9 }),
    );
    holds(fc.array(paragraph, { minLength: 1, maxLength: 6 }), paragraphs => {
      const text = `The General Assembly,\n\nNoting the age of bridges,\n\n${paragraphs
        .map(([number, letters, to]) => {
          const items = letters.map(letter => `(${String.fromCharCode(96 + letter)}) To paint them;\n\n`).join('');
          return `${number}. Recalls paragraph ${to} above${items ? ':' : ';'}\n\n${items}`;
        })
        .join('')}`;
      const once = applyEdits(text, renumberingOf(analyse(text)));
      expect(renumberingOf(analyse(once))).toEqual([]);
    });
  });
});

describe('a new footnote', () => {
  test('keeps every word', () => {
    const words = (text: string): string => withoutBlanks(text.replace(/(?<=^|[\r\n])\[\^\d+\]:|\[\^\d+\]|[¹²³⁰⁴-⁹]+/g, ''));
    holds(somewhere, ({ text, offset }) => {
      expect(words(applyEdits(text, footnoteInsertionAt(analyse(text), offset).edits))).toBe(words(text));
    });
  });

  test('puts the cursor behind the mark of its note', () => {
    holds(somewhere, ({ text, offset }) => {
      const { edits, cursor } = footnoteInsertionAt(analyse(text), offset);
      expect(applyEdits(text, edits).slice(0, cursor)).toMatch(/\[\^\d+\]: $/);
    });
  });
});

test('colours never lie over one another and lie in the text', () => {
  holds(anything, text => {
    let end = 0;
    for (const token of semanticTokensOf(analyse(text))) {
      expect(token.start).toBeGreaterThanOrEqual(end);
      expect(token.end).toBeGreaterThan(token.start);
      end = token.end;
    }
    expect(end).toBeLessThanOrEqual(text.length);
  });
});

test('selections grow, each holding the one before', () => {
  holds(somewhere, ({ text, offset }) => {
    const spans = selectionOf(analyse(text), offset);
    expect(spans.at(-1)).toEqual({ start: 0, end: text.length });
    spans.forEach((outer, i) => {
      const inner = spans[i - 1];
      if (inner)
        expect(outer.start <= inner.start && inner.end <= outer.end && outer.end - outer.start > inner.end - inner.start).toBe(true);
    });
  });
});

test('renaming leaves a text with as many places of that name', () => {
  holds(somewhere, ({ text, offset }) => {
    const analysis = analyse(text);
    const edits = renameOf(analysis, offset, '77');
    if ('reason' in edits || edits.length === 0) return;
    expect(edits).toHaveLength(highlightsOf(analysis, offset).length);
    applyEdits(text, edits);
  });
});
