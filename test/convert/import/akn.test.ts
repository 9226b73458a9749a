import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { aknOf } from '../../../server/src/convert/export/akn/akn';
import { aknToText } from '../../../server/src/convert/import/akn/akn';
import { analyse } from '../../../server/src/core/analyse';

/** A document as the United Nations mark theirs up: pretty printed around, blank space kept inside of paragraphs. */
const document = (inside: string, symbol = 'A/RES/90/7') => `<?xml version="1.0" encoding="utf-8"?>
<akomaNtoso xmlns="http://docs.oasis-open.org/legaldocml/ns/akn/3.0">
  <statement name="resolution">
    <meta><identification source="#x"><FRBRalias value="not text">not text</FRBRalias></identification></meta>
    <coverPage><p>United Nations <docNumber refersTo="#symbol">${symbol}</docNumber></p></coverPage>
    ${inside}
  </statement>
</akomaNtoso>
`;
const preface = `<preface>
  <p>
    <docNumber>90/7.</docNumber>
    <docTitle refersTo="#resolutionTitle"><span class="bold">	Tides</span></docTitle>
  </p>
</preface>`;
const organ =
  '<preamble><formula name="enactingFormula"><p xml:space="preserve"><span class="italic">The General Assembly</span>,</p></formula></preamble>';
const paragraph = (words: string, number = '', of = '') =>
  `<paragraph${of}>${number && `<num>${number}</num>`}<content><p xml:space="preserve">${words}</p></content></paragraph>`;

const textOf = (inside: string, symbol?: string) => {
  const reading = aknToText(document(inside, symbol));
  if ('error' in reading) throw new Error(reading.error.message);
  return reading.text;
};
/** A text that was written in XML and read again. */
const textWritten = (text: string) => {
  const reading = aknToText(aknOf(analyse(text), { date: '2026-03-01' }));
  return 'error' in reading ? reading.error.message : reading.text;
};
const errorOf = (xml: string) => {
  const reading = aknToText(xml);
  if (!('error' in reading)) throw new Error(`read as ${reading.text}`);
  return reading.error;
};

describe('a resolution of the United Nations in XML', () => {
  test('becomes title, organ line, paragraphs, indented subparagraphs, adoption lines and notes', () => {
    expect(
      textOf(`${preface}
        <preamble>
          <formula name="enactingFormula"><p xml:space="preserve"><span class="italic">The General Assembly</span>,</p></formula>
          <container name="Recalling"><p xml:space="preserve">
            <span class="italic">	Recalling </span>its resolution <a href="https://undocs.org/en/A/RES/89/1">89/1</a>,<authorialNote marker="1" placement="bottom"><p xml:space="preserve">		A/89/1, <span class="italic">annex</span>.</p></authorialNote> and its aims,</p></container>
        </preamble>
        <mainBody>
          <paragraph><num>1.</num><list>
            <intro><p xml:space="preserve">	<span class="italic">Requests</span> the harbours:</p></intro>
            <point><num>(a)</num><content><p xml:space="preserve">	To measure:</p></content>
              <sublist><point><num>(i)</num><content><p>Springs;</p></content></point><point><num>(ii)</num><content><p>Neaps;</p></content></point></sublist></point>
            <point><num>(b)</num><content><p xml:space="preserve">	To report;</p></content></point></list></paragraph>
          ${paragraph('	<span class="italic">Decides</span> to meet again.', '2.')}
        </mainBody>
        <conclusions><p><inline name="adoptionMeeting">9th plenary meeting</inline>
          <eol />
          <docDate date="2036-01-02">2 January 2036</docDate></p></conclusions>`),
    ).toBe(`90/7. Tides

The General Assembly,

Recalling its resolution 89/1,[^1] and its aims,

1. Requests the harbours:

    (a) To measure:

        (i) Springs;

        (ii) Neaps;

    (b) To report;

2. Decides to meet again.

9th plenary meeting
2 January 2036

[^1]: A/89/1, annex.
`);
  });

  test('keeps headings with their numbers on a line above, and a preamble inside of a section', () => {
    expect(
      textOf(`${preface}${organ}<mainBody>
        <section><num>I</num><subheading>		Harbours</subheading>
          <crossHeading refersTo="#preamble"><span class="italic">	Recalling</span> the last tide,</crossHeading>
          ${paragraph('Notes it;', '1.')}</section>
        <paragraph class="H23"><num>A.</num><content><p><span class="bold">Boats</span></p></content></paragraph>
        ${paragraph('Notes them.', '2.')}</mainBody>`),
    ).toContain('\n\nI\nHarbours\n\nRecalling the last tide,\n\n1. Notes it;\n\nA.\nBoats\n\n2. Notes them.\n');
  });

  test('keeps tables with the marks and the notes below them', () => {
    expect(
      textOf(`${preface}${organ}<mainBody>${paragraph('Approves the following:', '1.')}
        <container name="table"><table><caption>Harbours</caption>
          <tr><th><p>Port</p></th><th><p>Boats</p><p>(number)</p></th></tr>
          <tr><td></td><td><p>12<sup>a</sup></p></td></tr></table></container>
        ${paragraph('	<span class="italic"><sup>a</sup></span> 	Without dinghies.', '', ' class="FootnoteText"')}
        ${paragraph('On the 4<sup>th</sup> day.', '2.')}</mainBody>`),
    ).toContain(':\n\nHarbours\n\n| Port | Boats (number) |\n|  | 12[^a] |\n\n[^a] Without dinghies.\n\n2. On the 4th day.\n');
  });

  test('keeps the parts of a composite resolution and its annexes', () => {
    const part = (letter: string) =>
      `<component><statement name="resolution"><meta>x</meta><preface><p>
        <docNumber>${letter}</docNumber>
        <docTitle>Boats ${letter}</docTitle></p></preface>${organ}<mainBody>${paragraph('Notes it.', '1.')}</mainBody>
        <attachments><attachment><doc name="annex"><meta>x</meta><mainBody><paragraph><heading>Annex</heading></paragraph></mainBody></doc></attachment></attachments>
      </statement></component>`;
    expect(
      aknToText(
        `<akomaNtoso><documentCollection><coverPage><p><docNumber>A/RES/90/7 A-B</docNumber></p></coverPage>${preface}
         <collectionBody><component><documentRef showAs="Resolution A"/></component></collectionBody></documentCollection>
         <components>${part('A')}${part('B')}</components></akomaNtoso>`,
      ),
    ).toEqual({
      text: `90/7. Tides\n${['A', 'B'].map(x => `\n${x}\nBoats ${x}\n\nThe General Assembly,\n\n1. Notes it.\n\nAnnex\n`).join('')}`,
      warnings: [],
    });
  });

  test.each([
    ['S/RES/9999 (2036)', '', '---\nsymbol: S/RES/9999 (2036)\n---\n\nThe Security Council,'],
    ['A/RES/90/7 B', preface, '---\nsymbol: A/RES/90/7 B\n---\n\n90/7. Tides'],
    ['A/RES/90/7', preface, '90/7. Tides'],
    ['A/RES/90/8', preface, '90/7. Tides'],
  ])('says its symbol %s in front matter only where the text does not tell it', (symbol, title, start) => {
    const line = title ? organ : organ.replace('General Assembly', 'Security Council');
    expect(textOf(`${title}${line}<mainBody>${paragraph('Notes it.', '1.')}</mainBody>`, symbol).startsWith(start)).toBe(true);
  });

  test('loses no words that stand where they are not expected, and makes none of them a mark', () => {
    const inside = `<mainBody>stray <b>words</b>${['// not a note', '| not a table', '# not a heading', '[^1]: not a footnote']
      .map(words => paragraph(words))
      .join('')}<num>3.</num></mainBody>`;
    expect(textOf(preface + organ + inside.replace('stray <b>words</b>', '<unheardOf>stray <b>words</b></unheardOf>'))).toContain(
      'stray words\n\n\\// not a note\n\n\\| not a table\n\n\\# not a heading\n\n\\[^1]: not a footnote\n\n3.\n',
    );
  });

  test('keeps the letter of a part published by itself with its note, and above its title', () => {
    const letter = `<docNumber refersTo="#letter">
          <span class="bold">B</span>
        </docNumber>
        <authorialNote marker="1"><p>Resolution 90/7 is part A.</p></authorialNote>`;
    expect(textOf(`<preface><p>${letter}</p></preface>${organ}`, '')).toMatch(/^B\[\^1\]\n\nThe General/);
    expect(textOf(`<preface><p>${letter}<docTitle>Boats</docTitle></p></preface>${organ}`, '')).toMatch(/^B\[\^1\]\nBoats\n/);
  });

  test('tells that a picture was left out', () => {
    const reading = aknToText(document(`${preface}${organ}<mainBody>${paragraph('See <img src="map.png"/>.', '1.')}</mainBody>`));
    expect(reading).toMatchObject({ warnings: [{ message: expect.stringContaining('picture') }] });
  });
});

describe('what is easily lost', () => {
  test('letters that look like markup stay letters behind a number, in notes and in tables', () => {
    const note = '<authorialNote marker="1"><p>See [^1].</p></authorialNote>';
    const table = '<table><tr><td><p>a[^b]</p></td></tr></table>';
    expect(textOf(`${organ}<mainBody>${paragraph(`Decides [^1]<eol/>// to meet${note}`, '1.')}${table}</mainBody>`)).toContain(
      '1. Decides \\[^1]\n\\// to meet[^1]\n\n| a\\[^b] |\n\n[^1]: See \\[^1].\n',
    );
  });

  test('they stay letters below the first line of a block with a mark of ours', () => {
    expect(textOf(`${organ}<preamble><p rapporteur:mark="\\">1. a<eol/>// b</p></preamble>`)).toContain('\\1. a\n\\// b\n');
  });

  test.each([
    ['direction marks at the ends', 'تيارات\u200f\n\nإن الجمعية العامة،\n\n1 - تقرر.\u200f[^1]\n\n[^1]: A/90/1.\u200f\n'],
    ['blanks before the words of an annex', 'Tides\n\nThe General Assembly,\n\n1. Decides.\n\nAnnex\n\n The harbours\n'],
    ['blanks before the words of a cell', 'The General Assembly,\n\n1. Decides.\n\n| North | 12 |\n|  Total |  | 12 |\n'],
  ])('stays where it is: %s', (_, text) => {
    expect(textWritten(text)).toBe(text);
  });

  test('escaped letters come back as they were written', () => {
    for (const words of ['\\[^1] a', 'a \\[^1] b,[^1]', '\\1. a'])
      expect(textWritten(`The General Assembly,\n\n${words}\n\n[^1]: c\n`)).toBe(`The General Assembly,\n\n${words}\n\n[^1]: c\n`);
  });
});

describe('what is no such document', () => {
  test.each([
    ['plain text', 'The General Assembly,\n\n1. Notes it.', 'not well-formed XML'],
    ['an empty file', '', 'not well-formed XML'],
    ['a file that breaks off', document(preface).slice(0, -60), 'not well-formed XML'],
    ['tags that cross', '<akomaNtoso><statement><p></statement></p></akomaNtoso>', 'not well-formed XML'],
    ['XML of another kind', '<html><body><p>Notes it.</p></body></html>', 'no Akoma Ntoso'],
    ['a law', '<akomaNtoso><act><body><p>Notes it.</p></body></act></akomaNtoso>', 'holds no resolution'],
    [
      'an entity of its own',
      '<!DOCTYPE a [<!ENTITY e "boom">]><akomaNtoso><statement><p>&e;</p></statement></akomaNtoso>',
      'document type',
    ],
    ['a file to fetch', '<!DOCTYPE a SYSTEM "http://example.org/a.dtd"><akomaNtoso/>', 'document type'],
    ['an unknown entity', '<akomaNtoso><statement><p>&boom;</p></statement></akomaNtoso>', 'not well-formed XML'],
    ['deep nesting', `<akomaNtoso><statement>${'<p>'.repeat(50_000)}`, 'deeper'],
    ['very many elements', `<akomaNtoso><statement>${'<p/>'.repeat(60_000)}`, 'more elements'],
    ['a very long file', `<akomaNtoso><statement><p>${'words '.repeat(1_000_000)}</p></statement></akomaNtoso>`, 'longer'],
  ])('is refused with the reason: %s', (_, xml, reason) => {
    const { message, start } = errorOf(xml);
    expect(message).toContain(reason);
    expect(message).toMatch(/\. [A-Z].+\.$/);
    expect(start).toBeLessThanOrEqual(xml.length);
  });

  test('is answered with a value, whatever is cut out of a file or put into it', () => {
    const whole = document(
      `${preface}${organ}<mainBody>${paragraph('See<authorialNote marker="1"><p>It.</p></authorialNote>', '1.')}</mainBody>`,
    );
    const junk = fc.constantFrom('', '<', '>', '&', '&#0;', ']]>', '<![CDATA[', '<!--', '<?', '</p>', '<p>', '\u0000', '\ud800', '"');
    fc.assert(
      fc.property(fc.nat(whole.length), fc.nat(40), junk, (at, cut, put) => {
        const reading = aknToText(whole.slice(0, at) + put + whole.slice(at + cut));
        expect('error' in reading ? reading.error.message : reading.text).toBeTypeOf('string');
      }),
      { numRuns: 500 },
    );
  });

  test('is refused where it is broken', () => {
    const xml = '<akomaNtoso>\r\n<statement>😀</wrong></statement></akomaNtoso>';
    expect(xml.slice(0, errorOf(xml).start)).toBe('<akomaNtoso>\r\n<statement>😀</wrong>');
    const long = xml.replace('😀', '😀\r\n'.repeat(60_000));
    expect(errorOf(long).start).toBe(long.indexOf('</statement>'));
  });

  test.each([
    ['notes in a long paragraph', `<p>${'words\n<authorialNote/>'.repeat(45_000)}</p>`],
    ['a long run of blanks', `<p>x${'\u00a0'.repeat(1_500_000)}x${'\n'.repeat(1_500_000)}x</p>`],
    ['many attributes', `<p ${Array.from({ length: 200_000 }, (_, i) => `a${i}=""`).join(' ')}>x</p>`],
    ['many subparagraphs', '<p>(i) words:</p>'.repeat(49_000)],
    ['many rows', `<table>${'<tr><td>1</td></tr>'.repeat(24_000)}</table>`],
  ])('costs little time: %s', (_, inside) => {
    const started = performance.now();
    aknToText(`<akomaNtoso><statement><mainBody>${inside}</mainBody></statement></akomaNtoso>`);
    expect(performance.now() - started).toBeLessThan(5_000);
  });
});
