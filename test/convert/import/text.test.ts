import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { extractedToText } from '../../../server/src/convert/import/text/text';
import { analyse } from '../../../server/src/core/analyse';

const read = (text: string) => {
  const reading = extractedToText(text);
  if ('error' in reading) throw new Error(reading.error.message);
  return reading;
};
const textOf = (text: string): string => read(text).text;

const FIRST_PAGE = `A/C.2/81/L.7

United Nations

General Assembly

Distr.: Limited
4 November 2026
Original: English

Eighty-first session

Second Committee
Agenda item 19 (c)
Sustainable development: lakes and
rivers
Austria, Bosnia and Herzegovina, Kenya and
Trinidad and Tobago:* draft resolution

Lakes of quiet and rivers
of plenty
The General Assembly,
Recalling its resolution 75/900 of 3 December 2020, in which it asked for quiet
lakes, 1
Noting the report of the Secretary-General, 2 and the views in it,
1.
Welcomes the report;

__________________

* On behalf of the lakes.

See A/75/11.
A/81/99.
1
2

26-12345 (E)

051126

*2612345*

\fA/C.2/81/L.7

Lakes of quiet and rivers of plenty

2.
lakes;

Requests the Secretary-General to count the fish in all of the

3.
Also requests the Secretary-General:
(a) To report on well -being and on the finan cial means;
(b) To go on.

2/2

26-12345
`;

describe('a draft as a PDF gives it up', () => {
  const { text, warnings } = read(FIRST_PAGE);

  it('becomes a text of ours, whole', () => {
    expect(text).toBe(`---
symbol: A/C.2/81/L.7
body: general-assembly
session: 81
agendaItem: 19 (c)
sponsors: [Austria, Bosnia and Herzegovina, Kenya, Trinidad and Tobago]
language: en
profile: un-ga
---

// * On behalf of the lakes.

Lakes of quiet and rivers of plenty

The General Assembly,

Recalling its resolution 75/900 of 3 December 2020, in which it asked for quiet lakes,[^1]

Noting the report of the Secretary-General,[^2] and the views in it,

1. Welcomes the report;

2. Requests the Secretary-General to count the fish in all of the lakes;

3. Also requests the Secretary-General:

    (a) To report on well-being and on the financial means;

    (b) To go on.

[^1]: See A/75/11.

[^2]: A/81/99.
`);
  });

  it('tells what of its first page is left out, and where that stands', () => {
    expect(warnings).toEqual([
      {
        message: 'Of the first page this is left out: “Sustainable development: lakes and rivers”.',
        start: FIRST_PAGE.indexOf('Sustainable development'),
      },
    ]);
  });
});

const resolution = (body: string): string => `81/12. Quiet lakes\n\nThe General Assembly,\n${body}`;
const bodyOf = (body: string): string => textOf(resolution(body)).replace(/^[\s\S]*?The General Assembly,\n\n/, '');

describe('marks of notes', () => {
  const FOOT = '\n__________________\n1\nSee A/81/1.\n2\nSee A/81/2.\n';

  it.each([
    ['glued to a word', 'Recalling the lakes1 and the rivers,2', 'Recalling the lakes[^1] and the rivers,[^2]'],
    ['apart from it', 'Recalling the lakes 1 and the rivers, 2', 'Recalling the lakes[^1] and the rivers,[^2]'],
    ['behind a year', 'Recalling the decade 2014–20241 and the rivers, 2', 'Recalling the decade 2014–2024[^1] and the rivers,[^2]'],
    ['at the beginning of a line', 'Recalling the lakes\n1 and the rivers, 2', 'Recalling the lakes[^1] and the rivers,[^2]'],
  ])('are found %s', (_, words, wanted) => {
    expect(bodyOf(words + FOOT)).toBe(`${wanted}\n\n[^1]: See A/81/1.\n\n[^2]: See A/81/2.\n`);
  });

  it('are told from the numbers of paragraphs, days and articles', () => {
    const text = bodyOf(`Recalling article 1 of the treaty of 1 May 2001, paragraph 2 and the lakes, 1\nNoting 2 lakes, 2${FOOT}`);
    expect(text).toContain('Recalling article 1 of the treaty of 1 May 2001, paragraph 2 and the lakes,[^1]\n');
    expect(text).toContain('Noting 2 lakes,[^2]\n');
  });

  it('that are missing are told, and their note is kept', () => {
    const { text, warnings } = read(resolution(`Recalling the lakes,\n${FOOT}`));
    expect(text).toContain('[^1]: See A/81/1.');
    expect(warnings.map(({ message }) => message)).toEqual([
      'The mark of note 1 is not found in the text. Put [^1] where it belongs.',
      'The mark of note 2 is not found in the text. Put [^2] where it belongs.',
    ]);
  });
});

describe('paragraphs', () => {
  it('go on over the end of a page', () => {
    const pages = `${resolution('Recalling the lakes of the')}\n81/5\n\f A/RES/81/12\n\nregion,\n`;
    expect(textOf(pages)).toContain('Recalling the lakes of the region,\n');
  });

  it('keep headings above them, and the lines of an adoption', () => {
    const text = bodyOf('Noting the lakes,\nI\nCounting\n1. Decides to count them.\n12th plenary meeting\n3 December 2026\n');
    expect(text).toBe('Noting the lakes,\n\nI\n\nCounting\n\n1. Decides to count them.\n\n12th plenary meeting\n3 December 2026\n');
    expect(analyse(resolution(text)).tree.blocks.map(({ kind }) => kind)).toEqual([
      'title',
      'organ',
      'preambular',
      'heading',
      'heading',
      'operative',
      'adoption',
    ]);
  });

  it.each([
    ['behind a comma on a short line', 'Noting the lakes of the north and of the whole south,\nEver mindful of them\n', 2],
    ['before a capital behind a semicolon', '1. Counts the lakes;\nTarget: all lakes of the region are counted by the year.\n', 2],
    ['not behind a word that none ends with, at the foot of a page', 'Noting the agreement on the\n\f\nLisbon lakes of all,\n', 1],
    ['not inside of a list in running text', '1. Counts: (a) the lakes of the north;\n(b) the rivers.\n', 1],
  ])('begin %s', (_, words, count) => {
    const full = 'Noting the lakes of the whole of the north and of all of the south of it,\n';
    const body = bodyOf(full + words);
    expect(body.trim().split('\n\n')).toHaveLength(1 + count);
  });

  it('of an annex are kept apart', () => {
    const text = bodyOf('1. Adopts the rules.\nAnnex\nRules of the lakes\nRule 1.\nThe lakes are quiet.\n');
    expect(text).toMatch(/^1\. Adopts the rules\.\n\nAnnex\n\nRules of the lakes/);
  });
});

it('a title alone above the organ line is the title, and nothing is told to be left out', () => {
  expect(read('Quiet lakes\nThe General Assembly,\nNoting the lakes,\n1. Counts them.\n')).toMatchObject({
    text: expect.stringContaining('Quiet lakes\n\nThe General Assembly,'),
    warnings: [],
  });
});

describe('words', () => {
  it.each([
    ['high-\nlevel talks', 'high-level talks'],
    ['coopera-\ntion of all', 'cooperation of all'],
    ['the u niversal rig hts', 'the universal rights'],
    ['selfdetermination', 'self-determination'],
    ['and/\nor', 'and/or'],
    ['resolution 46/36 L and all', 'resolution 46/36 L and all'],
    ['healthcare for all', 'healthcare for all'],
  ])('torn at a line end or by the extraction are mended: %j', (torn, whole) => {
    expect(bodyOf(`Noting ${torn},\n`)).toBe(`Noting ${whole},\n`);
  });
});

describe('a text of any kind', () => {
  const pieces = fc.constantFrom(
    ...['1', '2.', '(a)', '*', '__________', '\f', '\n', '\n\n', ' ', 'The General Assembly,', 'Recalling lakes,', 'Annex', 'A/81/L.1'],
    ...['draft resolution', 'Agenda item 3', '81/1.', '2/3', '26-12345 (E)', 'words ', '[^1]', '---\n', '|', '// ', '\r\n', '“', '\u0000'],
  );

  const wordsIn = (text: string): number => text.match(/words/g)?.length ?? 0;

  it('is read without an error, and each of its words is kept or told', () => {
    fc.assert(
      fc.property(fc.array(pieces, { maxLength: 60 }), parts => {
        // At the head of a page the words of the title are dropped.
        const given = parts.join('').replaceAll('\f', '');
        const reading = extractedToText(given);
        if ('error' in reading) expect(given.trim()).toBe('');
        else expect(wordsIn(reading.text + reading.warnings.map(({ message }) => message).join())).toBeGreaterThanOrEqual(wordsIn(given));
      }),
      { numRuns: 500 },
    );
  });

  it.each([
    ['marks and notes', `81/1. Lakes\n${'lakes, 1 and 2 and '.repeat(20_000)}\n_____\n${'1\n2\nSee A.\n'.repeat(20_000)}`],
    ['page numbers', '1/11/11/11/11/11/11/1 '.repeat(20_000)],
    ['first pages', 'A/80/L.1\nAgenda item 3\nKenya, Kenya and Kenya: draft\n'.repeat(10_000)],
    ['numbers apart', `${'1.\nlakes;\n\nCounts\n\n'.repeat(20_000)}`],
  ])('costs little time: %s', (_, text) => {
    const started = performance.now();
    extractedToText(text);
    expect(performance.now() - started).toBeLessThan(5_000);
  });

  it('that holds no words is refused with what to do', () => {
    expect(extractedToText(' \n\f\n')).toMatchObject({ error: { message: expect.stringContaining('have its text recognized') } });
  });
});

it('letters that look like the mark of a note stay letters, in a paragraph and in a note', () => {
  const { text } = read('The General Assembly,\nNoting \\[^1] and the lakes,1\n_____\n1\nSee [^1] there.\n');
  expect(text).toContain('Noting \\\\\\[^1] and the lakes,[^1]');
  expect(text).toContain('[^1]: See \\[^1] there.');
  expect(analyse(text).resolution.marks).toHaveLength(1);
});
