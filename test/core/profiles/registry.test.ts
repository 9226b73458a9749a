import { describe, expect, test } from 'vitest';
import { analyse } from '../../../server/src/core/analyse';
import { PROFILES, profileById } from '../../../server/src/core/profiles/registry';
import { FAMILIES } from '../../../server/src/core/rules/families';
import { RULES } from '../../../server/src/core/rules/registry';

const profileOf = (text: string, profile?: string): string => analyse(text, profile === undefined ? {} : { profile }).profile.id;

describe('the profile of a text', () => {
  test.each([
    ['The General Assembly,', 'un-ga'],
    ['The Security Council,', 'un-sc'],
    ['The Economic and Social Council,', 'un-ecosoc'],
    ['The Human Rights Council,', 'un-hrc'],
    ['L’Assemblée générale,', 'un-ga'],
    ['The United Nations Environment Assembly,', 'un-ga'],
  ])('follows the organ: %s', (organ, expected) => {
    expect(profileOf(`${organ}\n\nDecides to adjourn.\n`)).toBe(expected);
  });

  test('is the one of a Model UN body, or UN4MUN where it has none of its own', () => {
    expect(profileOf('---\nbody: mun-thimun\n---\n\nThe Environment Commission,\n\nNoting rain,\n')).toBe('mun-thimun');
    expect(profileOf('---\nbody: mun-disec\n---\n\nThe First Committee,\n\nNoting rain,\n')).toBe('mun-un4mun');
  });

  test('is the one that the front matter names before the one asked for, and that before the organ', () => {
    const text = 'The Security Council,\n\nDecides to adjourn.\n';
    expect(profileOf(text, 'mun-amun')).toBe('mun-amun');
    expect(profileOf(`---\nprofile: un-hrc\n---\n\n${text}`, 'mun-amun')).toBe('un-hrc');
    expect(profileOf(`---\nprofile: un-nothing\n---\n\n${text}`, 'nothing')).toBe('un-sc');
  });
});

test('profiles name rules and families that there are', () => {
  const ids = new Set<string>([...RULES, ...FAMILIES].map(({ id }) => id));
  for (const { id, severity } of PROFILES)
    expect(
      Object.keys(severity).filter(rule => !ids.has(rule)),
      id,
    ).toEqual([]);
  expect(new Set(PROFILES.map(({ id }) => id)).size).toBe(PROFILES.length);
  expect(profileById('un-moon')).toBeNull();
});
