import { describe, expect, it } from 'vitest';
import { blocksIn, kindsIn } from './fixture';

const draft = (...blocks: string[]): string => ['75/400. Lighthouses of the coast', 'The General Assembly,', ...blocks].join('\n\n');

describe('blocks of a plain resolution', () => {
  it('reads title, organ line, preamble, operative part, lists, adoption lines, annex and footnotes', () => {
    const text = draft(
      'Recalling its resolution 74/400 of 3 March 2020,[^1]',
      '1. Requests all States:',
      '(a) To keep their lighthouses lit;',
      '(b) To report on them;',
      'in so far as they have a coast;',
      '2. Decides to remain seized of the matter.',
      '40th plenary meeting\n2 April 2021',
      'Annex',
      'List of lighthouses',
      '1. The one on the rock.',
      '[^1]: Resolution 74/400.',
    );
    expect(blocksIn(text)).toEqual([
      'title 75/400. Lighthouses of the coast',
      'organ The General Assembly,',
      'preambular Recalling its resolution 74/400 of 3 March 2020,[^1]',
      'operative 1. Requests all States:',
      'subparagraph1 (a) To keep their lighthouses lit;',
      'subparagraph1 (b) To report on them;',
      'flush in so far as they have a coast;',
      'operative 2. Decides to remain seized of the matter.',
      'adoption 40th plenary meeting 2 April 2021',
      'annex Annex',
      'annex List of lighthouses',
      'annex 1. The one on the rock.',
      'footnote 1 Resolution 74/400.',
    ]);
  });

  it('joins hard-wrapped lines, also where one begins like a mark', () => {
    const text = draft(
      'Recalling the list in paragraph\n3 (a) above and the measures in section\n(b) of the same text,',
      '1. Requests a\nreport.',
    );
    expect(kindsIn(text)).toEqual(['title', 'organ', 'preambular', 'operative']);
  });

  it('joins a line that begins with an opening in lower case', () => {
    expect(kindsIn(draft('Guided by the Charter, and\nrenewing its commitment to it,', '1. Requests a report.'))).toEqual([
      'title',
      'organ',
      'preambular',
      'operative',
    ]);
  });

  it('tells paragraphs apart that no blank line parts', () => {
    const text =
      'The General Assembly,\nRecalling its decisions,\nNoting the report,\n1. Requests all States:\n(a) To act;\n(b) To report;\n2. Thanks them.';
    expect(kindsIn(text)).toEqual(['organ', 'preambular', 'preambular', 'operative', 'subparagraph', 'subparagraph', 'operative']);
  });

  it('takes a lone unnumbered verb paragraph for the operative part', () => {
    expect(kindsIn(draft('Having considered the report,', 'Approves the report.'))).toEqual(['title', 'organ', 'preambular', 'operative']);
  });

  it('keeps a lone verb paragraph with a comma in the preamble where a heading and the first number follow', () => {
    const kinds = kindsIn(draft('Recalls the report,', 'Work of the keepers', '1. Thanks them.'));
    expect(kinds.slice(2)).toEqual(['preambular', 'heading', 'operative']);
    expect(kindsIn(draft('Approves the report;', 'Work of the keepers', '1. Thanks them.'))[2]).toBe('operative');
  });

  it('keeps a verb among participles in the preamble, where it is a slip', () => {
    expect(kindsIn(draft('Recalling the report,', 'Notes the reply,', 'Welcoming the outcome,', '1. Thanks them.')).slice(2)).toEqual([
      'preambular',
      'preambular',
      'preambular',
      'operative',
    ]);
  });

  it('sees a participle paragraph behind the first number as preambular, out of its place', () => {
    expect(kindsIn(draft('1. Requests a report;', 'Recalling the reply,', '2. Thanks them.')).slice(2)).toEqual([
      'operative',
      'preambular',
      'operative',
    ]);
  });

  it('reads numbers and preambles in the labels of negotiators', () => {
    expect(kindsIn(draft('PP1 Recalling the report,', 'OP1. Requests a reply;')).slice(2)).toEqual(['preambular', 'operative']);
  });

  it('reads `3)` behind a list of letters as the next paragraph, behind `2)` as the next item', () => {
    expect(kindsIn(draft('1) Requests a report:', '(a) On lamps;', '(b) On rocks;', '2) Thanks them.')).slice(2)).toEqual([
      'operative',
      'subparagraph',
      'subparagraph',
      'operative',
    ]);
    expect(kindsIn(draft('1. Requests a report:', '1) On lamps;', '2) On rocks.')).slice(2)).toEqual([
      'operative',
      'subparagraph',
      'subparagraph',
    ]);
  });

  it('sees lettered paragraphs right below the organ line as the preamble', () => {
    expect(kindsIn(draft('(a) Recalling the dark,', '(b) Noting the sea,', '1. Thanks them.')).slice(2)).toEqual([
      'preambular',
      'preambular',
      'operative',
    ]);
    expect(kindsIn(draft('Recalling:', '(a) Noting the sea,', '1. Thanks them.')).slice(2)).toEqual([
      'preambular',
      'subparagraph',
      'operative',
    ]);
  });

  it('keeps the meaning of a paragraph behind an opening quotation mark', () => {
    expect(kindsIn(draft('“Recalling the report,', '“1. Requests a reply.”')).slice(2)).toEqual(['preambular', 'operative']);
  });

  it('takes a backslash for the end of a mark’s meaning', () => {
    expect(kindsIn(draft('1. Requests a report:', '\\(a) is no item here;')).slice(2)).toEqual(['operative', 'flush']);
  });
});

describe('sections and headings', () => {
  it('takes roman numbers and short lines without an end for headings', () => {
    const text = draft(
      'I\nKeepers',
      '1. Requests more keepers;',
      'II',
      'Lamps',
      '2. Requests more lamps;',
      'Strengthening the role of keepers',
      '3. Thanks them.',
    );
    expect(kindsIn(text).slice(2)).toEqual(['heading', 'operative', 'heading', 'heading', 'operative', 'heading', 'operative']);
  });

  it('gives a section behind a heading a preamble of its own', () => {
    expect(kindsIn(draft('1. Requests a report;', 'II', 'Recalling the reply,', '1. Thanks them.')).slice(2)).toEqual([
      'operative',
      'heading',
      'preambular',
      'operative',
    ]);
  });

  it('does not take a paragraph that lost its end mark for a heading', () => {
    expect(kindsIn(draft('Recalling the report', '1. Thanks them.')).slice(2)).toEqual(['preambular', 'operative']);
  });

  it('keeps a list open across the headings inside it', () => {
    expect(
      blocksIn(draft('1. Decides as follows:', '(a) To light:', '(i) The first;', 'Harbours', '(ii) The second;', '(b) To report.')).slice(
        3,
      ),
    ).toEqual([
      'subparagraph1 (a) To light:',
      'subparagraph2 (i) The first;',
      'heading Harbours',
      'subparagraph2 (ii) The second;',
      'subparagraph1 (b) To report.',
    ]);
  });
});

describe('other shapes', () => {
  it('opens a part at a capital letter with an organ line below, and counts anew', () => {
    const text = draft(
      '1. Thanks them.',
      '40th plenary meeting\n2 April 2021',
      'B\nHarbours',
      'The General Assembly',
      '1. Requests a report.',
    ).replace('The General Assembly,', 'A\nLighthouses\n\nThe General Assembly');
    expect(blocksIn(text).filter(b => b.startsWith('part'))).toEqual(['part A Lighthouses', 'part B Harbours']);
    expect(kindsIn(text).filter(k => k === 'organ')).toHaveLength(2);
  });

  it('reads a Security Council text, which has no title', () => {
    expect(kindsIn('Resolution 9999 (2031)\n\nThe Security Council,\n\nAlarmed by the dark,\n\n1. Decides to light a lamp.')).toEqual([
      'title',
      'organ',
      'preambular',
      'operative',
    ]);
  });

  it('takes any name for the organ of a Model UN body that the front matter names', () => {
    const text = '---\nbody: mun-lighthouse-board\n---\n\nThe Board of Lights,\n\nRecalling the dark,\n\n1. Requests a lamp.';
    expect(kindsIn(text)).toEqual(['front-matter', 'organ', 'preambular', 'operative']);
  });

  it('finds the paragraphs of a draft without an organ line', () => {
    expect(kindsIn('Lamps for all\n\nRecalling the dark,\n\n1. Requests a lamp.')).toEqual(['title', 'preambular', 'operative']);
  });

  it('takes the vote for an adoption line and its lists with it', () => {
    const text = draft(
      '1. Thanks them.',
      '[Adopted by a recorded vote of 2 to 1. The voting was as follows:\nIn favour:\nAtlantis, Utopia\nAgainst:\nElsewhere]',
    );
    expect(kindsIn(text).slice(2)).toEqual(['operative', 'adoption']);
  });

  it.each([
    ['French', 'L’Assemblée générale,\n\nRappelant sa résolution,\n\n1. Prie les États d’agir :\n\na) En éclairant ;\n\nb) En écrivant.'],
    ['Spanish', 'La Asamblea General,\n\nRecordando su resolución,\n\n1. Pide a los Estados:\n\na) Que actúen;\n\nb) Que informen.'],
    ['Russian', 'Генеральная Ассамблея,\n\nссылаясь на свою резолюцию,\n\n1. просит государства:\n\na) действовать;\n\nb) докладывать.'],
    ['Arabic', 'إن الجمعية العامة،\n\nإذ تشير إلى قرارها،\n\n1 - تطلب إلى الدول:\n\n(أ) أن تعمل؛\n\n(ب) أن تكتب.'],
    ['Chinese', '大会，\n\n回顾其决议，\n\n1. 请各国：\n\n(a) 采取行动；\n\n(b) 提出报告。'],
  ])('reads the marks and organs of %s', (_, text) => {
    expect(kindsIn(text)).toEqual(['organ', 'preambular', 'operative', 'subparagraph', 'subparagraph']);
  });
});
