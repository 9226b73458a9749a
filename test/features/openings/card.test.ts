import { describe, expect, test } from 'vitest';
import { hoverOf } from '../../../server/src/features/hover';
import { atCursor, HEAD } from '../fixture';
import { shippedUsage } from './usage';

/** The rows of the card of the opening under the cursor, by their names. */
function cardAt(marked: string, language: 'en' | 'fr' | 'ru' | 'zh' = 'en'): Record<string, string> {
  const { analysis, offset } = atCursor(marked);
  const markdown = hoverOf(analysis, offset, shippedUsage(language))?.markdown ?? '';
  return Object.fromEntries(Array.from(markdown.matchAll(/^\| (.+?) \| (.+) \|$/gm), ([, name, value]) => [name, value]));
}

describe('the card of an opening', () => {
  test('tells its use, what it governs, its twin, its neighbours and its equivalents', () => {
    const card = cardAt(`${HEAD}1. Calls u<|>pon States to rest.\n`);
    expect(card['In adopted texts']).toMatch(/General Assembly \d{4} · Security Council \d+/);
    expect(card['Followed by']).toMatch(/^X to … 9\d %$/);
    expect(card['In the preamble']).toBe('Calling upon');
    expect(card.Stronger).toBe('Urges · Strongly urges · Demands');
    expect(card.Milder).toMatch(/^Requests · .*Encourages · Invites$/);
    expect(card).toMatchObject({ French: 'Demande', Spanish: 'Exhorta', Russian: 'призывает', Arabic: 'تهيب', Chinese: '促请' });
    expect(card).not.toHaveProperty('English');
  });

  test('tells of a participle in its own form', () => {
    const card = cardAt('Bridges\n\nThe General Assembly,\n\nNoting with con<|>cern the bridges,\n\n1. Rests.\n');
    expect(card).toMatchObject({ 'In the operative part': 'Notes with concern', Neutral: 'Noting · Taking note' });
    expect(card.Stronger).toMatch(/^Expressing concern · /);
  });

  test('tells no neighbour that the body does not use', () => {
    expect(cardAt(`${HEAD}1. Requ<|>ests States to rest.\n`).Stronger).not.toMatch(/Calls on\b|Directs/);
    const council = 'The Security Council,\n\nNoting the age of bridges,\n\n1. Requ<|>ests States to rest.\n';
    expect(cardAt(council).Stronger).toMatch(/Calls on\b/);
  });

  test.each([
    ['fr', 'L’Assemblée générale,\n\nRappe<|>lant le plan,\n', { English: 'Recalling', Spanish: 'Recordando', Chinese: '回顾' }],
    ['ru', 'Генеральная Ассамблея,\n\nссы<|>лаясь на план,\n', { English: 'Recalling', Spanish: 'Recordando', Chinese: '回顾' }],
    ['zh', '大会，\n\n回<|>顾计划，\n', { English: 'Recalling', French: 'Rappelant', Spanish: 'Recordando' }],
  ] as const)('gives the equivalents of a draft in %s', (language, marked, expected) => {
    expect(cardAt(marked, language)).toMatchObject(expected);
  });

  test('says nothing of what no text has', () => {
    expect(Object.keys(cardAt(`${HEAD}1. Paints bri<|>dges.\n`))).not.toContain('French');
  });
});
