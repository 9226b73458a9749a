import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { htmlOf } from '../../../server/src/convert/export/html/html';
import { analyse } from '../../../server/src/core/analyse';
import { named, ofClass, readHtml } from './readHtml';

const read = (text: string) => readHtml(htmlOf(analyse(text)));

const DRAFT = `---
symbol: A/81/L.5
session: 81
agendaItem: "12"
sponsors: [Chile, Fiji, Togo]
---

// Ask the capital before Friday.

Lakes of peace

The General Assembly,

Recalling its interest in lakes,[^1]

Noting the *Santa Rosa*, a ship,

1. Calls upon Member States [Fiji: and regional
organizations] to cooperate;

2. Requests the Secretary-General:

    (a) To support [their / all] efforts;[^2]

    (b) To continue:

        (i) To report;

3. Decides to remain seized of the matter.

[^1]: See A/81/85.

[^2]: See A/81/86.
`;

const FINAL = `---
session: 90
---

90/4. Lakes of peace

The General Assembly,

1. Thanks the lakes.

5th plenary meeting
7 October 2035
`;

describe('the page of a draft', () => {
  const page = read(DRAFT);
  const text = (name: string) => ofClass(page, name).map(element => element.text.trim());

  test('has the lines above the title that its front matter tells', () => {
    expect(text('organization')).toEqual(['United Nations']);
    expect(text('organ-name')).toEqual(['General Assembly']);
    expect(text('symbol')).toEqual(['A/81/L.5']);
    expect(text('distribution')).toEqual(['Distr.: Limited', 'Original: English']);
    expect(text('session')).toEqual(['Eighty-first session']);
    expect(text('agenda-item')).toEqual(['Agenda item 12']);
    expect(text('sponsors')).toEqual(['Chile, Fiji and Togo: draft resolution']);
    expect(text('adopted')).toEqual([]);
  });

  test('sets openings, the words between asterisks and nothing else in italics', () => {
    expect(named(page, 'em').map(element => element.text)).toEqual([
      'Recalling',
      'Noting',
      'Santa Rosa',
      'Calls upon',
      'Requests',
      'Decides',
    ]);
  });

  test('keeps numbers and letters as words, with the depth of what they stand before', () => {
    expect(text('operative').map(words => words.slice(0, 8))).toEqual(['1. Calls', '2. Reque', '3. Decid']);
    expect(text('level-1')).toEqual(['(a) To support [their / all] efforts;2', '(b) To continue:']);
    expect(text('level-2')).toEqual(['(i) To report;']);
  });

  test('joins the lines of a paragraph', () => {
    expect(text('operative')[0]).toContain('and regional organizations]');
  });

  test('marks what is not agreed, and what somebody proposes', () => {
    expect(text('bracketed')).toEqual(['[Fiji: and regional organizations]', '[their / all]']);
    expect(text('attributed')).toEqual(['[Fiji: and regional organizations]']);
  });

  test('never shows the notes of the drafter', () => {
    expect(htmlOf(analyse(DRAFT))).not.toContain('capital');
  });

  test('leads from marks to notes and back', () => {
    const marks = page.filter(({ attributes }) => attributes.role === 'doc-noteref');
    const backs = page.filter(({ attributes }) => attributes.role === 'doc-backlink');
    expect(marks.map(({ attributes: { id, href } }) => [id, href])).toEqual([
      ['mark-1', '#note-1'],
      ['mark-2', '#note-2'],
    ]);
    expect(backs.map(({ attributes }) => attributes.href)).toEqual(['#mark-1', '#mark-2']);
    expect(text('note')).toEqual(['1 See A/81/85.', '2 See A/81/86.']);
  });

  test('says its language and its title, and has landmarks', () => {
    expect(named(page, 'html')[0]?.attributes).toMatchObject({ lang: 'en', dir: 'ltr' });
    expect(named(page, 'title')[0]?.text).toBe('A/81/L.5 – Lakes of peace');
    expect(named(page, 'header').length + named(page, 'main').length).toBe(2);
    const [notes] = page.filter(({ attributes }) => attributes.role === 'doc-endnotes');
    expect(notes?.attributes['aria-label']).toBe('Footnotes');
  });

  test('fetches nothing and runs nothing', () => {
    expect(page.filter(({ name }) => ['script', 'link', 'img', 'iframe', 'object', 'form', 'base'].includes(name))).toEqual([]);
    expect(page.flatMap(({ attributes }) => Object.keys(attributes)).filter(name => /^on|^src|^style$/.test(name))).toEqual([]);
    expect(named(page, 'style')[0]?.text).not.toMatch(/url\(|@import/);
  });
});

describe('the page of a resolution', () => {
  test('is distributed to all, and says when it was adopted', () => {
    const page = read(FINAL);
    expect(ofClass(page, 'symbol')[0]?.text).toBe('A/RES/90/4');
    expect(ofClass(page, 'distribution').map(({ text }) => text)).toEqual(['Distr.: General']);
    expect(ofClass(page, 'adopted')[0]?.text).toBe('Resolution adopted by the General Assembly on 7 October 2035');
    expect(named(page, 'h1')[0]?.text).toBe('90/4. Lakes of peace');
  });

  test('has its symbol at the head of the printed pages that follow', () => {
    expect(named(read(FINAL), 'style')[0]?.text).toContain('content: "A\\2f RES\\2f 90\\2f 4"');
  });

  test('in Arabic runs from the right, with brackets around the marks of footnotes', () => {
    const page = read('90/4. البحيرات\n\nإن الجمعية العامة،\n\nإذ تشير إلى البحيرات[^(][^1][^)]،\n\n1 - تقرر ذلك.\n\n[^1]: انظر.\n');
    expect(named(page, 'html')[0]?.attributes).toMatchObject({ lang: 'ar', dir: 'rtl' });
    expect(ofClass(page, 'organization')[0]?.text).toBe('الأمم المتحدة');
    expect(
      named(page, 'sup')
        .slice(0, 3)
        .map(({ text }) => text),
    ).toEqual(['(', '1', ')']);
  });

  test('in parts has each part below the title, and sections below the parts', () => {
    const page = read(
      '90/4. Lakes\n\nA\nDeep lakes\n\nThe General Assembly,\n\n1. Thanks the deep;\n\nI\nShores\n\n2. Thanks the shores.\n\nB\nShallow lakes\n\nThe General Assembly,\n\n1. Thanks the rest.\n\nAnnex\n\nA list of lakes\n',
    );
    const headings = page.filter(({ name }) => /^h\d$/.test(name)).map(({ name, text }) => `${name} ${text}`);
    expect(headings).toEqual(['h1 90/4. Lakes', 'h2 A Deep lakes', 'h3 I Shores', 'h2 B Shallow lakes', 'h2 Annex']);
  });

  test('without parts has sections right below the title: no level of headings is left out', () => {
    const page = read('90/4. Lakes\n\nThe General Assembly,\n\nI\nShores\n\n1. Thanks the shores.\n');
    expect(page.filter(({ name }) => /^h\d$/.test(name)).map(({ name }) => name)).toEqual(['h1', 'h2']);
  });

  test('has tables with heads, figures at the end of their column, and rows of one width', () => {
    const page = read(
      '90/4. Lakes\n\nThe General Assembly,\n\n1. Approves the following:\n\n| Lake | Depth |\n| --- | --- |\n| Deep \\| cold | 1 200 |\n| Total |\n',
    );
    expect(named(page, 'th').map(({ text, attributes }) => [text, attributes.scope])).toEqual([
      ['Lake', 'col'],
      ['Depth', 'col'],
    ]);
    expect(named(page, 'td').map(({ text }) => text)).toEqual(['Deep | cold', '1 200', 'Total']);
    expect(ofClass(page, 'figure').map(({ text }) => text)).toEqual(['1 200']);
    expect(named(page, 'td')[2]?.attributes.colspan).toBe('2');
  });

  test('with a masthead of its own gets no second one', () => {
    const page = read('United Nations\n\nA/90/L.4\n\nDistr.: Limited\n\nLakes\n\nThe General Assembly,\n\n1. Thanks the lakes.\n');
    expect(named(page, 'header')).toEqual([]);
    expect(page[0]?.text.match(/Distr/g)).toHaveLength(1);
  });
});

describe('hostile text', () => {
  const SCRIPT = '<script>alert(1)</script>';
  const QUOTE = '"><img src=x onerror=alert(1)>';

  test.each([
    ['title', `${SCRIPT}${QUOTE}\n\nThe General Assembly,\n\n1. Thanks.\n`],
    ['paragraph', `T\n\nThe General Assembly,\n\n1. Thanks ${SCRIPT} ${QUOTE} *${SCRIPT}* [US: ${SCRIPT}];\n`],
    ['table', `T\n\nThe General Assembly,\n\n1. Lists:\n\n| ${SCRIPT} | ${QUOTE} |\n`],
    ['footnote', `T\n\nThe General Assembly,\n\n1. Thanks.[^"><img>]\n\n[^"><img>]: ${SCRIPT}\n`],
    ['adoption line', `90/4. T\n\nThe General Assembly,\n\n1. Thanks.\n\n5th plenary meeting ${SCRIPT}\n7 October 2035 ${QUOTE}\n`],
    [
      'front matter',
      `---\nsymbol: '</style>${SCRIPT}${QUOTE}'\nagendaItem: '${SCRIPT}'\nsponsors: ['${QUOTE}']\nbody: general-assembly\n---\n\nT\n\nThe General Assembly,\n\n1. Thanks.\n`,
    ],
  ])('in a %s stays text', (_, text) => {
    const page = read(text);
    expect(page.filter(({ name }) => name === 'script' || name === 'img')).toEqual([]);
    expect(named(page, 'style')).toHaveLength(1);
    expect(page[0]?.text).toMatch(/<script>|<img/);
  });

  test('no text makes a page that is not well formed, or two elements of one name', () => {
    const words = fc.constantFrom(
      '<',
      '>',
      '&',
      '"',
      "'",
      '[^1]',
      '[^1-2]',
      '[^12]: x',
      '*',
      '[',
      ']',
      '|',
      '\n\n',
      '\n',
      ' ',
      '(a) ',
      '1. ',
      '¹',
      '\\',
      '# ',
      'A',
      'Lake',
      '---',
      '//',
      'The General Assembly,',
    );
    fc.assert(
      fc.property(fc.array(words, { maxLength: 40 }), parts => {
        const ids = read(parts.join('')).flatMap(({ attributes }) => attributes.id ?? []);
        expect(new Set(ids).size).toBe(ids.length);
      }),
    );
  });
});
