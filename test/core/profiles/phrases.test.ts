import { describe, expect, test } from 'vitest';
import { analyse } from '../../../server/src/core/analyse';
import { check } from '../../../server/src/core/check';
import { readProfileFile } from '../../../server/src/core/configuration/file';
import type { Profile } from '../../../server/src/core/profiles/profile';
import { completionsOf } from '../../../server/src/features/completion';

const { profile } = readProfileFile(
  JSON.stringify({
    id: 'mun-lakes',
    extends: 'mun-nmun',
    phrases: { preambular: ['With favour'], operative: ['Praise be', 'Praise be to', 'Hereby'], restricted: ['Calls upon'] },
  }),
);
const lakes = profile as Profile;

const TEXT = `Lakes

The General Assembly,

With favour also of the lakes,

1. Praise be to the lakes;

2. Further hereby thanks the rivers;

3. Calls upon the rivers to flow.
`;

const openingsIn = (options: object) => {
  const { text, resolution } = analyse(TEXT, options);
  return resolution.paragraphs.map(
    ({ opening }) => opening && `${text.slice(opening.start, opening.end)} | ${opening.phrase} | ${opening.series}`,
  );
};
const rulesIn = (options: object) => check(analyse(TEXT, options)).map(({ rule }) => rule);

describe('the phrases of a house style', () => {
  const ours = { profile: 'mun-lakes', profiles: [lakes] };

  test('are openings, the longest first, with or without a series word', () => {
    expect(openingsIn(ours).slice(0, 3)).toEqual([
      'With favour also | with favour | also',
      'Praise be to | praise be to | null',
      'Further hereby | hereby | further',
    ]);
  });

  test('are accepted, and those that it leaves to others are not', () => {
    expect(rulesIn(ours)).toEqual(['restricted-phrase']);
    expect(rulesIn({ profile: 'mun-nmun' })).toEqual(expect.arrayContaining(['pp-opening-form', 'op-opening-form']));
  });

  test('hold for one analysis and not for the next of the same text', () => {
    const first = analyse(TEXT, ours);
    const then = analyse(TEXT, { profile: 'mun-nmun', previous: first });
    expect(then.resolution).toEqual(analyse(TEXT, { profile: 'mun-nmun' }).resolution);
  });

  test('are completed, as is the name of the style in the front matter', () => {
    const labelsAt = (text: string) => completionsOf(analyse(text, ours), text.length).map(({ label }) => label);
    expect(labelsAt('Lakes\n\nThe General Assembly,\n\nNoting lakes,\n\n1. Pra')).toContain('Praise be');
    const matter = '---\nprofile: \n---\n\nLakes\n';
    expect(completionsOf(analyse(matter, ours), matter.indexOf('\n---\n\n')).map(({ label }) => label)).toContain('mun-lakes');
  });
});

test('a name in the front matter that no house style has is reported with the one that was meant', () => {
  const text = `---\nprofile: mun-lake\n---\n\n${TEXT}`;
  const messages = check(analyse(text, { profiles: [lakes] })).filter(({ rule }) => rule === 'front-matter-invalid');
  expect(messages.map(({ message }) => message)).toEqual([
    '“mun-lake” is no house style. Did you mean “mun-lakes”? What cannot be read here is passed over: correct the line or remove it.',
  ]);
});
