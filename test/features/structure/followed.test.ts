import { describe, expect, test } from 'vitest';
import { analyse } from '../../../server/src/core/analyse';
import { movedTo, type Restructuring, restructured } from '../../../server/src/features/structure/restructure';

const ORGAN = 'Owls\n\nThe General Assembly,\n\n';
const HEAD = `${ORGAN}Recalling owls,\n\n`;

/** The text behind the organ line with something done at the words; a refusal as its reason. */
function done(text: string, words: string, what: Restructuring): string {
  const changed = restructured(analyse(text), text.indexOf(words), what, analyse);
  return 'reason' in changed ? changed.reason : changed.text.replace(ORGAN, '');
}

function dragged(text: string, words: string, onto: string): string {
  const changed = movedTo(analyse(text), text.indexOf(words), text.indexOf(onto), analyse);
  return 'reason' in changed ? changed.reason : changed.text.replace(ORGAN, '');
}

describe('references follow', () => {
  test('a paragraph that is turned into the first operative one', () => {
    const text = `${HEAD}Noting cats,\n\n1. Requests a list;\n\n2. Urges dogs, recalling paragraph 1 above;\n\n3. Notes paragraphs 1 and 2 above.\n`;
    expect(done(text, 'Noting cats', 'turn')).toBe(
      'Recalling owls,\n\n1. Notes cats;\n\n2. Requests a list;\n\n3. Urges dogs, recalling paragraph 2 above;\n\n4. Notes paragraphs 2 and 3 above.\n',
    );
  });

  test('a paragraph that goes to the preamble, and what it refers to itself', () => {
    const text = `${HEAD}1. Requests a list;\n\n2. Notes paragraphs 1 above and 3 below;\n\n3. Decides to rest.\n`;
    expect(done(text, 'Notes', 'turn')).toBe(
      'Recalling owls,\n\nNoting paragraphs 1 below and 2 below,\n\n1. Requests a list;\n\n2. Decides to rest.\n',
    );
  });

  test('a split, those to the halves and those to subparagraphs', () => {
    const text = `${HEAD}1. Requests a list and urges dogs:\n\n    (a) To bark;\n\n    (b) To run;\n\n2. Notes cats;\n\n3. Recalls paragraphs 1, 2 and 1 (a) above, and paragraph 1 (b) above.\n`;
    expect(done(text, ' and urges', 'split')).toBe(
      'Recalling owls,\n\n1. Requests a list;\n\n2. and urges dogs:\n\n    (a) To bark;\n\n    (b) To run;\n\n3. Notes cats;\n\n4. Recalls paragraphs 1, 3 and 2 (a) above, and paragraph 2 (b) above.\n',
    );
  });

  test('a join, those to subparagraphs too', () => {
    const text = `${HEAD}1. Requests a list;\n\n2. Urges dogs:\n\n    (a) To bark;\n\n    (b) To run;\n\n3. Recalls paragraph 2 (b) above.\n`;
    expect(done(text, 'Requests', 'join')).toContain('2. Recalls paragraph 1 (b) above.\n');
  });

  test('and keep the number that they name', () => {
    const text = `${HEAD}1. Requests a list;\n\n2. Decides, in view of paragraph 1 above, to rest.\n`;
    expect(done(text, 'Requests', 'join')).toContain('1. Requests a list, decides, in view of paragraph 1 above, to rest.');
  });

  test('a paragraph that is referred to is not turned into one without a number', () => {
    const text = `${HEAD}1. Notes cats;\n\n2. Recalls paragraph 1 above.\n`;
    expect(done(text, 'Notes cats', 'turn')).toBe('OP2 refers to OP1, and the preamble has no numbers.');
  });
});

describe('no character is lost', () => {
  test('the brackets of a negotiation', () => {
    expect(done(`${HEAD}1. Requests dogs to act;\n\n[2. Urges cats;]\n\n3. Decides to rest.\n`, 'Requests', 'join')).toContain(
      '1. Requests dogs to act, [urges cats;]',
    );
    expect(done(`${HEAD}[1. Notes cats;]\n\n2. Decides to rest.\n`, 'Notes cats', 'turn')).toContain('[Noting cats,]');
  });

  test('question marks and ellipses', () => {
    const list = `${HEAD}1. Requests dogs:\n\n    (a) To ask whether owls are wise?\n\n    (b) To report;\n\n2. Notes cats…\n\n3. Decides to rest.\n`;
    expect(done(list, 'To ask', 'join')).toContain('(a) To ask whether owls are wise? To report');
    expect(done(list, 'Notes cats', 'turn')).toContain('Noting cats…');
    expect(done(list, 'Decides', 'demote')).toContain('Notes cats…:');
  });

  test('the stop of a short word', () => {
    expect(done(`${HEAD}1. Thanks Dr. Owl for the work;\n\n2. Decides to rest.\n`, ' Owl', 'split')).toContain('Thanks Dr.;\n\n2. Owl for');
  });

  test('words between asterisks open in the right case', () => {
    expect(done(`${ORGAN}*Recalling* owls,\n\n*Noting* cats,\n\n1. Decides to rest.\n`, 'Recalling', 'join')).toContain(
      '*Recalling* owls, *noting* cats,',
    );
  });
});

test('the conjunction goes with the end of the list', () => {
  const text = `${HEAD}1. Requests dogs:\n\n    (a) To bark; and\n\n    (b) To run;\n\n2. Decides to rest.\n`;
  expect(done(text, 'To run', 'promote')).toContain('(a) To bark;\n\n2. To run;');
});

describe('a paragraph that was inserted as “bis”', () => {
  const text = `${HEAD}1. Requests dogs:\n\n    (a) To bark;\n\n    (b) To run;\n\n1 bis. Notes cats;\n\n2. Decides to rest.\n`;

  test('lets none come before it', () => {
    expect(done(text, 'To run', 'promote')).toContain('OP1 bis was inserted behind OP1');
    expect(done(text, ' dogs', 'split')).toContain('OP1 bis was inserted behind OP1');
  });

  test('takes no number with it', () => {
    expect(done(text, 'Notes cats', 'demote')).toContain('(c) Notes cats;\n\n2. Decides to rest.');
  });
});

describe('numbers in Arabic figures', () => {
  const text = 'إن الجمعية العامة،\n\nتعرب عن قلقها،\n\n١ - تقرر أن ترتاح؛\n\n٢ - تطلب تقريرا؛\n\n٣ - تشكر الجميع.\n';

  test('are read, and written', () => {
    expect(analyse(text).resolution.paragraphs.map(({ number }) => number)).toEqual([null, 1, 2, 3]);
    expect(done(text, ' تقريرا', 'split')).toContain('٢ - تطلب؛\n\n٣ - تقريرا؛\n\n٤ - تشكر');
    expect(done(text, 'تطلب', 'insertBis')).toContain('٢ bis.');
  });
});

describe('dragging from the preamble', () => {
  test('puts the paragraph where it was dropped, whatever white space there is', () => {
    for (const [blank, gap] of [
      ['  ', '\n\n'],
      ['', '\n\n\n'],
    ]) {
      const text = `${ORGAN}${blank}Recalling owls,\n\n${blank}Noting cats,${gap}1. Requests a list;\n\n2. Urges dogs;\n\n3. Decides to rest.\n`;
      expect(dragged(text, 'Noting', 'Urges')).toMatch(
        /1\. Requests a list;\n\n2\. Urges dogs;\n\n3\. Notes cats;\n\n4\. Decides|1\. Requests a list;\n\n2\. Notes cats;\n\n3\. Urges/,
      );
    }
  });

  test('turns the last of the preamble where there is no operative part yet', () => {
    expect(done(`${ORGAN}    Noting  the wisdom of owls ,\n`, 'Noting', 'turn')).toMatch(/Notes {2}the wisdom of owls/);
  });
});
