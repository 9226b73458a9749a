import { describe, expect, test } from 'vitest';
import { applyEdits } from '../../../server/src/core/text/textEdit';
import { citationOffers } from '../../../server/src/features/completion/citations';
import { paragraphNumberOffers } from '../../../server/src/features/completion/paragraphNumbers';
import { atCursor, CURSOR, HEAD } from '../fixture';
import { asking, WORKSPACE } from './texts';

/** What the first offer makes of the words around the cursor; null where no number is awaited. */
async function completed(words: string, text = asking(words)): Promise<string | null> {
  const { analysis, offset } = atCursor(text);
  const offers = await citationOffers(analysis, offset, WORKSPACE);
  const [first] = offers ?? [];
  if (!offers || !first) return offers && '';
  const whole = applyEdits(analysis.text, [{ ...first.replaces, text: first.text }]);
  return whole.slice(whole.lastIndexOf('Recall')).replace(/^\w+ /, '').trimEnd();
}

describe('behind “resolution”', () => {
  test.each([
    ['a number is completed with its date', `its resolution 70${CURSOR}`, 'its resolution 70/5 of 2 November 2015.'],
    ['a number is found by words of the title', `its resolution bridges and riv${CURSOR}`, 'its resolution 70/5 of 2 November 2015.'],
    [
      'the next number of a list',
      `its resolutions 66/345 of 2 March 2012 and 70/${CURSOR}`,
      'its resolutions 66/345 of 2 March 2012 and 70/5 of 2 November 2015.',
    ],
    [
      'those of the organ that is named come first',
      `Security Council resolution bridges${CURSOR}`,
      'Security Council resolution 1999 (2011) of 11 July 2011.',
    ],
    ['the rest of a number is replaced', `its resolution 70/${CURSOR}4`, 'its resolution 70/5 of 2 November 2015.'],
    [
      'what the text cites is offered at first',
      `resolution 70/5 of 2 November 2015 and its resolution ${CURSOR}`,
      'resolution 70/5 of 2 November 2015 and its resolution 70/5.',
    ],
    ['a number begun is completed behind any word', `the resolution 70${CURSOR}`, 'the resolution 70/5 of 2 November 2015.'],
  ])('%s', async (_, words, expected) => {
    expect(await completed(words)).toBe(expected);
  });

  test('the Security Council has no dates', async () => {
    const text = `The Security Council,\n\nRecalling its resolution 1999${CURSOR}\n`;
    expect(await completed('', text)).toBe('its resolution 1999 (2011)');
  });

  test.each([
    ['where the sentence goes on', `its resolution on bri${CURSOR}`],
    ['where the present resolution is meant', `the present resolution ${CURSOR}`],
    ['behind a date', `its resolution 70/5 of ${CURSOR}`],
    ['in other words', `the bridges ${CURSOR}`],
    ['in the next sentence', `its resolution 70/5 of 2 November 2015. Bridges ${CURSOR}`],
  ])('nothing %s', async (_, words) => {
    expect(await completed(words)).toBeNull();
  });

  test('nothing in a note, in the front matter, in another language', async () => {
    expect(await completed('', `${HEAD}// resolution 70${CURSOR}\n`)).toBeNull();
    expect(await completed('', `---\nsymbol: resolution 70${CURSOR}\n---\n\n${HEAD}`)).toBeNull();
    expect(await completed('', `L’Assemblée générale,\n\nRappelant la resolution 70${CURSOR}\n`)).toBeNull();
  });

  test('decisions and resolutions are kept apart', async () => {
    expect(await completed(`its decision 70${CURSOR}`)).toBe('');
  });

  test('the text does not cite itself', async () => {
    expect(await completed('', `76/900. Plan\n\nThe General Assembly,\n\nRecalling its resolution 76/9${CURSOR}\n`)).toBe('');
  });
});

describe('behind “paragraph”', () => {
  const numbers = async (words: string): Promise<string[] | null> => {
    const { analysis, offset } = atCursor(`${HEAD}1. Reads the Plan;\n\n2. Recalls ${words};\n\n3. Paints the bridges.\n`);
    return (await paragraphNumberOffers(analysis, offset, WORKSPACE))?.map(({ text }) => text) ?? null;
  };

  test('a paragraph at whose end one types is not offered to itself, nor those of another part', async () => {
    const part = (letter: string, last: string) => `${letter}\n\nPlan\n\n${HEAD}1. Reads the Plan;\n\n2. Recalls paragraph ${last}\n\n`;
    const { analysis, offset } = atCursor(`76/900. Plans\n\n${part('A', '1 above.')}${part('B', CURSOR)}`);
    const offers = await paragraphNumberOffers(analysis, offset, WORKSPACE);
    expect(offers?.map(({ text, replaces }) => [text, replaces.start])).toEqual([['1 above', offset]]);
  });

  test.each([
    ['the other paragraphs are offered with their direction', `paragraph ${CURSOR}`, ['1 above', '3 below']],
    ['the direction is not said twice', `paragraph ${CURSOR} above`, ['1', '3']],
    ['a list has its direction at its end', `paragraphs 1 and ${CURSOR}`, ['1', '3']],
    ['those of the resolution that is cited', `paragraph ${CURSOR} of resolution 76/900`, ['1', '2']],
    ['those of one that is not at hand are not known', `paragraph ${CURSOR} of resolution 70/5`, []],
    ['nothing behind what stands for a number', `the paragraph ${CURSOR}`, null],
    ['nothing elsewhere', `bridges ${CURSOR}`, null],
  ])('%s', async (_, words, expected) => {
    expect(await numbers(words)).toEqual(expected);
  });
});
