import { describe, expect, it } from 'vitest';
import { analyse } from '../../server/src/core/analyse';
import { TRIP_NAMES, trip } from './trips';

describe.each(TRIP_NAMES)('a draft comes back from %s to the letter', name => {
  it.each([
    [
      'with a title and adoption lines',
      'Quiet lakes\n\nThe General Assembly,\n\nNoting lakes,\n\n1. Decides to rest.\n\n41st plenary meeting\n4 November 2026\n',
    ],
    [
      'with raised letters that are no mark of a note',
      'L’Assemblée générale,\n\nRappelant sa résolution 77/1 du 1[^er] décembre 2022[^1],\n\n1. Décide de se reposer.\n\n[^1]: Recueil n[^o] 5.\n',
    ],
    ['with raised brackets around the mark of a note', 'إن الجمعية العامة،\n\nوقد نظرت في التقرير[^(][^1][^)]،\n\n[^1]: انظر A/90/1.\n'],
    ['in Chinese', '大会，\n\n回顾其关于湖泊的决议，[^1]\n\n1. 决定休息。\n\n[^1]: A/81/1。\n'],
    [
      'with a table that has letters below it',
      'The General Assembly,\n\n1. Decides:\n\n| Lakes[^a] | 12 |\n| Rivers | 5 |\n\n2. Decides to rest.\n',
    ],
  ])('%s', async (_, text) => {
    expect(await trip(name, text)).toBe(text);
  });

  it('with annexes and their headings', async () => {
    const text =
      'Quiet lakes\n\nThe General Assembly,\n\n1. Adopts the rules in the annexes.\n\nAnnex I\n\nRules for lakes\n\nI\nOf boats\n\nBoats are quiet.\n\nAnnex II\n\nRules for rivers\n\nRivers run.\n';
    const kindsIn = (draft: string) => analyse(draft).tree.blocks.map(({ kind, start, end }) => [kind, draft.slice(start, end)]);
    expect(kindsIn(await trip(name, text))).toEqual(kindsIn(text));
  });
});
