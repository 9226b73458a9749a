import { describe, expect, test } from 'vitest';
import { applyEdits, replace } from '../../server/src/core/text/textEdit';
import { completionsOf } from '../../server/src/features/completion';
import type { Completion } from '../../server/src/features/types';
import { atCursor, HEAD } from './fixture';

/** What is offered, best first. */
function offersAt(marked: string): Completion[] {
  const { analysis, offset } = atCursor(marked);
  return completionsOf(analysis, offset).sort((a, b) => a.rank - b.rank);
}

const labelsAt = (marked: string): string[] => offersAt(marked).map(({ label }) => label);

/** The text behind `from` after the offer of that label is taken. */
function taking(label: string, marked: string, from = HEAD.length): string {
  const { analysis, offset } = atCursor(marked);
  const offer = completionsOf(analysis, offset).find(o => o.label === label);
  if (!offer) throw new Error(`${label} is not offered`);
  return applyEdits(analysis.text, [replace(offer.replaces, offer.text)]).slice(from);
}

describe('openings', () => {
  test('are participles in the preamble, the commonest first', () => {
    expect(
      labelsAt(`${HEAD}R<|>\n`)
        .filter(label => !/ also$| further$/.test(label))
        .slice(0, 3),
    ).toEqual(['Recalling', 'Recognizing', 'Reaffirming']);
  });

  test('are verbs behind a number', () => {
    const labels = labelsAt(`${HEAD}4. <|>\n`);
    expect(labels).toContain('Calls upon');
    expect(labels).not.toContain('Recalling');
  });

  test('go by the body: what only the Security Council does is not offered to the Assembly first', () => {
    const security = 'The Security Council,\n\nNoting the age of bridges,\n\n1. <|>\n';
    const rankOf = (label: string, marked: string): number => labelsAt(marked).indexOf(label);
    expect(rankOf('Directs', security)).toBeGreaterThanOrEqual(0);
    const assembly = rankOf('Directs', `${HEAD}1. <|>\n`);
    expect(assembly < 0 || assembly > rankOf('Directs', security)).toBe(true);
  });

  test.each([
    ['a phrase of which two words are typed', 'Taking note', `${HEAD}Taking no<|>\n`, 'Taking note\n'],
    ['the rest of a word behind the cursor', 'Recalling', `${HEAD}Reca<|>lls the Plan,\n`, 'Recalling the Plan,\n'],
    ['nothing when nothing is typed', 'Requests', `${HEAD}1. <|>the Secretary-General\n`, '1. Requeststhe Secretary-General\n'],
    ['what follows a number', 'Calls upon', `${HEAD}1. Calls u<|>\n`, '1. Calls upon\n'],
    ['a verb without a number with the number', 'Requests', `${HEAD}1. Reads the Plan;\n\nReq<|>\n`, '1. Reads the Plan;\n\n2. Requests\n'],
    ['what is typed inside a quotation', 'Requests', `${HEAD}“1. Req<|>\n`, '“1. Requests\n'],
  ])('replace %s', (_, label, marked, expected) => {
    expect(taking(label, marked)).toBe(expected);
  });

  test.each([
    ['also behind the same verb', `${HEAD}1. Requests a report;\n\n2. Re<|>\n`, 'Also requests'],
    ['further behind also', `${HEAD}1. Requests a report;\n\n2. Also requests a map;\n\n3. <|>\n`, 'Further requests'],
    ['also behind the participle', `${HEAD}Recalling the Plan,\n\nR<|>\n`, 'Recalling also'],
    ['further behind the participle', `${HEAD}Recalling the Plan,\n\nRecalling also the Map,\n\nR<|>\n`, 'Recalling further'],
  ])('of a series come first: %s', (_, marked, expected) => {
    expect(labelsAt(marked)[0]).toBe(expected);
  });

  test('begin no third series word', () => {
    expect(labelsAt(`${HEAD}1. Further requests a map;\n\n2. <|>\n`)[0]).not.toMatch(/urther|^Also/);
  });

  test.each([
    ['in the middle of a sentence', `${HEAD}1. Requests the <|>\n`],
    ['on a line that continues a paragraph', `${HEAD}1. Requests the Secretary-General\nto <|>\n`],
    ['in an annex', `${HEAD}1. Adopts the Plan.\n\nAnnex\n\nPlan\n\nRec<|>\n`],
    ['behind the adoption', `${HEAD}1. Adopts the Plan.\n\n97th plenary meeting\n28 July 2022\n\nRec<|>\n`],
  ])('are not offered %s', (_, marked) => {
    const openings = offersAt(marked).filter(offer => offer.kind === 'opening' && offer.label.startsWith('Recall'));
    expect(openings).toEqual([]);
  });
});

describe('numbers and marks', () => {
  test.each([
    ['the first number behind the preamble', `${HEAD}<|>\n`, '1.'],
    ['the next number', `${HEAD}1. Reads;\n\n<|>\n`, '2.'],
    ['the next number under a list that ends', `${HEAD}3. Asks:\n\n(a) To read;\n\n(b) To write;\n\n<|>\n`, '4.'],
    ['the first mark of a list', `${HEAD}1. Asks:\n\n<|>\n`, '(a)'],
    ['the next mark of a list', `${HEAD}1. Asks:\n\n(a) To read;\n\n<|>\n`, '(b)'],
    ['the first mark of a list in a list', `${HEAD}1. Asks:\n\n(a) To read:\n\n<|>\n`, '(i)'],
    ['the next mark of the outer list', `${HEAD}1. Asks:\n\n(a) To read:\n\n(i) Books;\n\n(ii) Maps;\n\n<|>\n`, '(b)'],
    ['a letter behind (h)', `${HEAD}1. Asks:\n\n${[...'abcdefgh'].map(l => `(${l}) To read;\n\n`).join('')}<|>\n`, '(i)'],
    ['the mark of a list in its own shape', `${HEAD}1. Asks:\n\na. To read;\n\n<|>\n`, 'b.'],
  ])('%s', (_, marked, expected) => {
    expect(labelsAt(marked)).toContain(expected);
  });

  test('come likeliest first', () => {
    expect(labelsAt(`${HEAD}1. Asks:\n\n(a) To read:\n\n(i) Books;\n\n<|>\n`).slice(0, 3)).toEqual(['(ii)', '(b)', '2.']);
  });

  test.each([
    ['with its indentation on an empty line', '(i)', `${HEAD}1. Asks:\n\n(a) To read:\n\n<|>`, '1. Asks:\n\n(a) To read:\n\n        (i) '],
    ['in place of the figure typed', '2.', `${HEAD}1. Reads;\n\n2<|>`, '1. Reads;\n\n2. '],
    ['in place of the bracket typed', '(b)', `${HEAD}1. Asks:\n\n(a) To read;\n\n    (<|>`, '1. Asks:\n\n(a) To read;\n\n    (b) '],
  ])('are written %s', (_, label, marked, expected) => {
    expect(taking(label, marked)).toBe(expected);
  });
});

describe('footnote marks', () => {
  const NOTES = '\n\n[^1]: See the Plan.\n\n[^2]: See the Map.\n';

  test('are the next new one and those that have a note', () => {
    const offers = offersAt(`${HEAD}1. Reads the Plan,[^1] the Map[^<|>${NOTES}`);
    expect(offers.map(o => [o.label, o.documentation ?? ''])).toEqual([
      ['[^3]', ''],
      ['[^2]', 'See the Map.'],
      ['[^1]', 'See the Plan.'],
    ]);
  });

  test('take the bracket that the editor has closed', () => {
    expect(taking('[^2]', `${HEAD}1. Reads the Map[^<|>];${NOTES}`)).toBe(`1. Reads the Map[^2];${NOTES}`);
  });

  test('at the beginning of a line are the notes that are missing', () => {
    expect(labelsAt(`${HEAD}1. Reads the Plan.[^1][^2]\n\n[^1]: See the Plan.\n\n[^<|>`)).toEqual(['[^2]:']);
  });
});

describe('organ lines', () => {
  test('are offered on an empty page', () => {
    expect(labelsAt('<|>')).toContain('The General Assembly,');
  });

  test('begin with what is typed, in any language', () => {
    expect(labelsAt('Bridges\n\nL’Assemblée g<|>\n')).toEqual(['L’Assemblée générale,']);
  });

  test('of the body that the front matter names come first', () => {
    expect(labelsAt('---\nbody: security-council\n---\n\n<|>\n')[0]).toBe('The Security Council,');
  });

  test('are not offered twice', () => {
    expect(labelsAt(`Bridges\n\n<|>\n\nThe General Assembly,\n\nNoting the age of bridges,\n`)).toEqual([]);
  });
});

describe('front matter', () => {
  test('offers the keys that are not there', () => {
    const labels = labelsAt('---\nsymbol: A/76/L.74\n<|>\n---\n\nBridges\n');
    expect(labels).toContain('session');
    expect(labels).not.toContain('symbol');
  });

  test('offers keys before it is closed', () => {
    expect(labelsAt('---\nse<|>')).toContain('session');
  });

  test.each([
    ['body', 'security-council'],
    ['profile', 'un-sc'],
    ['language', 'fr'],
  ])('offers the values of %s', (key, value) => {
    expect(taking(value, `---\n${key}: <|>\n---\n`, 0)).toBe(`---\n${key}: ${value}\n---\n`);
  });

  test('sets a blank behind the colon', () => {
    expect(taking('un-sc', '---\nprofile:<|>\n---\n', 0)).toBe('---\nprofile: un-sc\n---\n');
  });

  test('is over behind its last line', () => {
    expect(labelsAt('---\nsession: 76\n---\n<|>')).not.toContain('symbol');
  });
});
