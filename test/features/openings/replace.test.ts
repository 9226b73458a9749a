import { describe, expect, test } from 'vitest';
import { applyEdits } from '../../../server/src/core/text/textEdit';
import { replacementsAt } from '../../../server/src/features/openings/replace';
import { atCursor, HEAD } from '../fixture';
import { shippedUsage } from './usage';

const USAGE = shippedUsage('en');

function replacements(marked: string) {
  const { analysis, offset } = atCursor(marked);
  return { text: analysis.text, actions: replacementsAt(analysis, { start: offset, end: offset }, USAGE) };
}

const titlesAt = (marked: string): string[] => replacements(marked).actions.map(({ title }) => title.replace('Replace opening: ', ''));

describe('replacements of an opening', () => {
  test('are stronger and milder ones that govern the same', () => {
    const titles = titlesAt(`${HEAD}1. Calls u<|>pon States to rest.\n`);
    expect(titles).toContain('“Urges” (stronger)');
    expect(titles).toContain('“Requests” (milder)');
    expect(titles).toContain('“Invites” (milder)');
    expect(titles.join()).not.toMatch(/Demands|Calls for|Recommends/);
  });

  test('of an opening with that leave that right', () => {
    const titles = titlesAt(`${HEAD}1. Notes with co<|>ncern that bridges fall.\n`);
    expect(titles).toContain('“Expresses concern” (stronger)');
    expect(titles).toContain('“Notes” (neutral)');
    expect(titles.join()).not.toMatch(/Takes note|Condemns/);
  });

  test('of an opening above a list are those that take one', () => {
    expect(titlesAt(`${HEAD}1. Urg<|>es States:\n\n(a) To rest;\n\n(b) To sleep.\n`)).toContain('“Calls upon” (milder)');
  });

  test.each([
    [
      'keep also',
      `${HEAD}1. Urges States to rest;\n\n2. Also ur<|>ges States to sleep.\n`,
      'Also invites',
      '2. Also invites States to sleep.',
    ],
    [
      'stay participles',
      'Bridges\n\nThe General Assembly,\n\nDeeply con<|>cerned that bridges fall,\n\n1. Rests.\n',
      'Alarmed',
      'Alarmed that bridges',
    ],
    [
      'keep the series word of a participle',
      'Bridges\n\nThe General Assembly,\n\nNoting with concern the rust,\n\nNoting with con<|>cern also the dust,\n\n1. Rests.\n',
      'Noting with deep concern also',
      'Noting with deep concern also the dust,',
    ],
  ])('%s', (_, marked, words, expected) => {
    const { text, actions } = replacements(marked);
    const action = actions.find(({ title }) => title.includes(`“${words}”`));
    expect(action?.kind).toBe('refactor.rewrite');
    expect(applyEdits(text, action?.edits ?? [])).toContain(expected);
  });

  test.each([
    ['behind the opening', `${HEAD}1. Calls upon Sta<|>tes to rest.\n`],
    ['of a verb that no ladder has', `${HEAD}1. Paints bri<|>dges.\n`],
    ['in other languages', 'L’Assemblée générale,\n\nRappelant le plan,\n\n1. Pri<|>e les États de dormir.\n'],
  ])('are none %s', (_, marked) => {
    expect(titlesAt(marked)).toEqual([]);
  });
});
