import { describe, expect, it } from 'vitest';
import { analyse } from '../../../server/src/core/analyse';

const resolutionOf = (text: string) => analyse(text).resolution;
const body = (...paragraphs: string[]): string => ['The General Assembly,', ...paragraphs].join('\n\n');

describe('names of paragraphs', () => {
  const namesIn = (text: string): string[] => resolutionOf(text).paragraphs.map(p => p.name);

  it('are those that delegates use', () => {
    const text = body(
      'Recalling the dark,',
      'Noting:',
      '(a) The sea;',
      '(b) The rock,',
      '1. Decides:',
      '(a) To act:',
      '(i) At once;',
      '2 bis. Thanks them.',
    );
    expect(namesIn(text)).toEqual(['PP1', 'PP2', 'PP2 (a)', 'PP2 (b)', 'OP1', 'OP1 (a)', 'OP1 (a) (i)', 'OP2 bis']);
  });

  it('hold the section where the numbers begin anew in each, and the part of a composite resolution', () => {
    expect(namesIn(body('I', '1. Decides to act;', 'II', '1. Thanks them.'))).toEqual(['I OP1', 'II OP1']);
    expect(namesIn('A\nLamps\n\nThe General Assembly\n\n1. Thanks them.\n\nB\nRocks\n\nThe General Assembly\n\n1. Thanks them.')).toEqual([
      'A OP1',
      'B OP1',
    ]);
  });
});

describe('openings', () => {
  it.each([
    ['Recalling the dark,', 'Recalling'],
    ['[Recalling also the dark,]', 'Recalling also'],
    ['[US: Recalling the dark,]', 'Recalling'],
    ['[EU, Iran (Islamic Republic of): Noting with concern the dark,]', 'Noting with concern'],
    ['1. [Ruritania: Requests a lamp;]', 'Requests'],
    ['[1. Requests the keeper: that is, the one of the lamp;]', 'Requests'],
  ])('of %s', (paragraph, opening) => {
    const text = body(paragraph, '2. Thanks them.');
    const [{ opening: found } = {}] = resolutionOf(text).paragraphs;
    expect(text.slice(found?.start, found?.end)).toBe(opening);
  });
});

describe('endings', () => {
  it.each([
    ['1. Requests a report;', ';'],
    ['1. Requests a report;[^1]', ';'],
    ['1. Requests a report[^1];', ';'],
    ['1. Requests a report on the “lamp”.', '.'],
    ['1. Requests a report on the “lamp;”', ';'],
    ['1. Requests a report', ''],
    ['1. Requests a report[^12]', ''],
    ['1. Requests [a report;]', ';'],
    ['1. Requests a report; and', ';'],
    ['1. Requests a report?', 'other'],
  ])('of %s', (text, mark) => {
    expect(resolutionOf(body(text, '2. Thanks them.')).paragraphs[0]?.ending.mark).toBe(mark);
  });

  it('tell where a missing mark belongs: before a footnote mark, behind a closing quote', () => {
    for (const [text, before] of [
      ['Recalling the lamp[^1]', 'Recalling the lamp'],
      ['Recalling the “lamp”', 'Recalling the “lamp”'],
    ] as const) {
      const { resolution } = analyse(body(text, '1. Thanks them.'));
      const [paragraph] = resolution.paragraphs;
      expect((paragraph?.ending.start ?? 0) - (paragraph?.block.start ?? 0)).toBe(before.length);
    }
  });
});

describe('what the front matter and the title tell', () => {
  it('finds symbol, body, title and language', () => {
    const {
      symbol,
      title,
      body: organ,
      language,
    } = resolutionOf('75/400. Lamps\nof the coast\n\nThe General Assembly,\n\nRecalling the dark,\n\n1. Thanks them.');
    expect([symbol, title, organ, language]).toEqual(['A/RES/75/400', 'Lamps of the coast', 'general-assembly', 'en']);
    expect(resolutionOf('Resolution 9999 (2031)\n\nThe Security Council,\n\n1. Decides to act.').symbol).toBe('S/RES/9999 (2031)');
    expect(resolutionOf('31/4. Lamps\n\nThe Human Rights Council,\n\n1. Decides to act.').symbol).toBe('A/HRC/RES/31/4');
  });

  it('takes the title of a draft from below its masthead', () => {
    const { title } = resolutionOf(
      'A/C.3/80/L.999\n\nEightieth session\n\nThird Committee\n\nLamps of the coast\n\nThe General Assembly\n\nThanks them.',
    );
    expect(title).toBe('Lamps of the coast');
  });

  it('lets the front matter overrule the text, and uses what is right in it beside what is wrong', () => {
    const { symbol, frontMatter } = resolutionOf(
      '---\nsymbol: A/80/L.3\nsession: eighty\ncolour: red\n---\n\n75/400. Lamps\n\nThe General Assembly\n\nThanks them.',
    );
    expect([symbol, frontMatter.session]).toEqual(['A/80/L.3', null]);
    expect(frontMatter.problems.map(p => p.message)).toEqual([
      expect.stringContaining('“session” must be a number'),
      expect.stringContaining('“colour” is no key'),
    ]);
  });

  it('places the problem of broken YAML in the file', () => {
    const text = '---\nsponsors: [Atlantis, Utopia\n---\n\nThe General Assembly\n\nThanks them.';
    const [problem] = resolutionOf(text).frontMatter.problems;
    expect(problem?.message).toMatch(/no valid YAML/);
    expect(problem?.span.start).toBeGreaterThan(3);
    expect(problem?.span.end).toBeLessThanOrEqual(text.indexOf('---', 4));
  });
});

describe('footnote marks', () => {
  const labelsIn = (text: string): string[] => resolutionOf(text).marks.map(m => m.label);

  it('are read in brackets and as superscripts, but not in units of measure', () => {
    expect(
      labelsIn(
        body(
          'Recalling the lamp,[^1] the rock,² the 30 km² of sea and the keeper³ of it,',
          '1. Thanks them.',
          '[^1]: One.',
          '[^2]: Two.',
          '[^3]: Three.',
        ),
      ),
    ).toEqual(['1', '2', '3']);
    expect(labelsIn(body('Recalling the keeper³ of it,', '1. Thanks them.'))).toEqual([]);
  });

  it('leave out the label of a note and see the marks inside its text', () => {
    expect(labelsIn(body('1. Thanks them.[^1]', '[^1]: See also the note.[^2]'))).toEqual(['1', '2']);
  });

  it('belong to the table where they are letters', () => {
    const { marks } = resolutionOf(body('1. Thanks them:', '| lamps[^a] | 3 |', '[^a] See the list.', '2. Decides to act.'));
    expect(marks.map(m => [m.label, m.ofTable])).toEqual([
      ['a', true],
      ['a', true],
    ]);
  });
});

describe('references to paragraphs', () => {
  const referencesIn = (text: string): string[] =>
    resolutionOf(text).references.map(
      r => `${text.slice(r.target.start, r.target.end)} ${r.direction} → ${r.paragraph?.name ?? 'nothing'}`,
    );

  it('find the paragraph with its letters, each number of a list, above, below and of the present resolution', () => {
    const text = body(
      '1. Decides:',
      '(a) To act;',
      '2. Recalls paragraphs 1 (a), 3 and 9 above;',
      '3. Notes paragraph 4 below and paragraph 1 of the present resolution;',
      '4. Recalls paragraph 7 of resolution 70/1.',
    );
    expect(referencesIn(text)).toEqual(['1 (a) above → OP1 (a)', '3 above → OP3', '9 above → nothing', '4 below → OP4', '1 present → OP1']);
  });

  it('fill in the number and the letters that a list leaves out', () => {
    const text = body(
      '1. Decides:',
      '(a) To act:',
      '(i) At once;',
      '(ii) In time;',
      '(b) To wait;',
      '2. Recalls paragraph 1 (a) (i) and (ii) and (b) above.',
    );
    expect(referencesIn(text)).toEqual(['1 (a) (i) above → OP1 (a) (i)', '(ii) above → OP1 (a) (ii)', '(b) above → OP1 (b)']);
  });

  it('stay in their own section and part', () => {
    expect(referencesIn(body('I', '1. Acts;', 'II', '1. Waits;', '2. Recalls paragraph 1 above.'))).toEqual(['1 above → II OP1']);
  });
});
