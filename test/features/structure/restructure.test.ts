import { describe, expect, test } from 'vitest';
import { analyse } from '../../../server/src/core/analyse';
import { applyEdits } from '../../../server/src/core/text/textEdit';
import { movedTo, type Restructuring, restructured } from '../../../server/src/features/structure/restructure';
import { HEAD } from '../fixture';

const TEXT = `${HEAD}1. Requests the Secretary-General to count arches;

2. Also requests the Secretary-General to paint piers;

3. Welcomes the work described in paragraph 2 above, and invites bridges;

4. Decides to rest.
`;

/** The text with something done to the paragraph in which the words stand; \`|\` in the answer is the cursor. A refusal as its reason. */
function done(text: string, words: string, what: Restructuring): string {
  const at = text.indexOf(words);
  const changed = restructured(analyse(text), at, what, analyse);
  if ('reason' in changed) return changed.reason;
  expect(applyEdits(text, changed.edits)).toBe(changed.text);
  return `${changed.text.slice(0, changed.cursor)}|${changed.text.slice(changed.cursor)}`;
}

const body = (text: string): string => text.replace(HEAD, '');

describe('promote and demote', () => {
  const demoted = body(done(TEXT, 'Also requests', 'demote'));

  test('a paragraph becomes the item of a list that opens above it, and references follow', () => {
    expect(demoted).toBe(
      '1. Requests the Secretary-General to count arches:\n\n    |(a) Also requests the Secretary-General to paint piers;\n\n' +
        '2. Welcomes the work described in paragraph 1 (a) above, and invites bridges;\n\n3. Decides to rest.\n',
    );
  });

  test('and back', () => {
    expect(body(done(HEAD + demoted.replace('|', ''), 'Also requests', 'promote')).replace('|', '')).toBe(body(TEXT));
  });

  test('an item whose mark is a roman figure too leaves its list in order', () => {
    const list = `${HEAD}1. Decides:\n\n${[...'abcdefghij'].map(letter => `    (${letter}) To do ${letter};`).join('\n\n')}\n\n2. Decides to rest.\n`;
    expect(body(done(list, 'To do h', 'demote'))).toContain(
      '    (g) To do g:\n\n        |(i) To do h;\n\n    (h) To do i;\n\n    (i) To do j;',
    );
  });

  test('an item in the middle of a list leaves it in order, and references follow both it and those behind it', () => {
    const list = `${HEAD}1. Decides:\n\n    (a) To count arches;\n\n    (b) To paint piers;\n\n    (c) To rest;\n\n2. Notes paragraph 1 (a), paragraph 1 (b) and paragraph 1 (c) above.\n`;
    expect(body(done(list, 'To count', 'promote'))).toBe(
      '1. Decides:\n\n    (a) To paint piers;\n\n    (b) To rest;\n\n|2. To count arches;\n\n3. Notes paragraph 2, paragraph 1 (a) and paragraph 1 (b) above.\n',
    );
  });

  test('what cannot be done is refused with its reason', () => {
    expect(done(TEXT, 'Requests the', 'demote')).toContain('no paragraph above OP1');
    expect(done(TEXT, 'Also requests', 'promote')).toContain('OP2 is no part of another paragraph');
    expect(done(TEXT, 'Noting', 'demote')).toContain('Paragraphs of the preamble have no list');
  });
});

describe('split and join', () => {
  test('a paragraph is split at the cursor, and the second half opens with its verb', () => {
    expect(body(done(TEXT, ' and invites bridges', 'split'))).toContain(
      '2 above;\n\n|4. And invites bridges;\n\n5. Decides to rest.\n'.replace('And', 'and'),
    );
  });

  test('joining goes on the sentence, and numbers follow', () => {
    expect(body(done(TEXT, 'Welcomes', 'join'))).toContain(
      '3. Welcomes the work described in paragraph 2 above, and invites bridges, |decides to rest.\n',
    );
  });

  test('the only operative paragraph gets a number when it is split, and loses it when it is joined', () => {
    const lone = `${HEAD}Decides to rest for a while.\n`;
    const split = done(lone, ' for a while', 'split').replace('|', '');
    expect(body(split)).toBe('1. Decides to rest;\n\n2. for a while.\n');
    expect(done(split, 'Decides', 'join').replace('|', '')).toBe(lone);
  });

  test('a word is not parted', () => {
    expect(done(TEXT, 'rches', 'split')).toContain('between two words');
  });
});

describe('turn', () => {
  test('the last of the preamble becomes the first operative paragraph', () => {
    const turned = done(TEXT, 'Noting', 'turn');
    expect(turned).toContain('|1. Notes the age of bridges;\n\n2. Requests the Secretary-General');
    expect(turned).toContain('paragraph 3 above');
  });

  test('an operative paragraph becomes the last of the preamble', () => {
    expect(done(TEXT, 'Welcomes', 'turn')).toContain('Noting the age of bridges,\n\n|Welcoming the work');
  });
});

test('a paragraph is inserted behind another under its number', () => {
  expect(body(done(TEXT, 'Also requests', 'insertBis'))).toContain('piers;\n\n2 bis. |\n\n3. Welcomes');
  expect(body(done(TEXT.replace('3. Welcomes', '2 bis. Welcomes'), 'Also requests', 'insertBis'))).toContain(
    'invites bridges;\n\n2 ter. |',
  );
});

describe('move to the place of another', () => {
  const moved = (from: string, to: string): string => {
    const changed = movedTo(analyse(TEXT), TEXT.indexOf(from), TEXT.indexOf(to), analyse);
    return 'reason' in changed ? changed.reason : body(changed.text);
  };

  test('the others make room, and the series follows', () => {
    expect(moved('Also requests', 'Decides')).toBe(
      '1. Requests the Secretary-General to count arches;\n\n2. Welcomes the work described in paragraph 4 below, and invites bridges;\n\n' +
        '3. Decides to rest;\n\n4. Requests the Secretary-General to paint piers.\n',
    );
  });

  test('from the operative part to the preamble the opening turns', () => {
    expect(movedTo(analyse(TEXT), TEXT.indexOf('Welcomes'), TEXT.indexOf('Noting'), analyse)).toMatchObject({
      text: expect.stringContaining('Welcoming the work described'),
    });
  });
});
